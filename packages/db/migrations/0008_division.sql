-- The shell words a jaarplan by how it is divided: by thema or by functie.
grant select (division) on app.plan to {{guard}};
create or replace function app.own_netwerken()
returns table (id uuid, slug text, name text, role text, fictional boolean, deelnetwerken integer, plannen jsonb)
language sql stable security definer set search_path = '' as $$
  select n.id, n.slug, n.name, m.role, n.fictional,
         (select count(*)::integer from app.deelnetwerk d where d.netwerk_id = n.id),
         coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'kind', p.kind, 'title', p.title, 'state', p.state,
                     'firstYear', p.first_year, 'lastYear', p.last_year, 'division', p.division,
                     'meerjarenplanId', p.meerjarenplan_id)
                     order by p.first_year, p.kind)
                   from app.plan p where p.netwerk_id = n.id), '[]')
    from app.membership m join app.netwerk n on n.id = m.netwerk_id
    where m.user_id = nullif(current_setting('app.user_id', true), '')::uuid and m.ended_at is null
    order by n.fictional, n.name
$$;
