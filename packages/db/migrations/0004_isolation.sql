-- Row level security for every table of a network, the lock on a plan that is no longer a concept, and the grants.

-- The state of a plan, with its row locked in share mode until the end of the transaction: whoever writes below a plan
-- passes here, so a plan cannot become vastgesteld between the look and the write.
create function app.locked_plan_state(p_plan_id uuid) returns text
language sql volatile security definer set search_path = '' as $$
  select p.state from app.plan p where p.netwerk_id = app.verified_netwerk() and p.id = p_plan_id for share
$$;

-- The only way from one state to the next. False when the plan is not there or the step does not exist.
create function app.move_plan_state(p_plan_id uuid, p_to text) returns boolean
language plpgsql volatile security definer set search_path = '' as $$
begin
  if not exists (select from app.membership m
    where m.netwerk_id = app.verified_netwerk() and m.user_id = nullif(current_setting('app.user_id', true), '')::uuid
      and m.role in ('coordinator', 'bestuur')) then return false; end if;
  update app.plan p set state = p_to
    where p.netwerk_id = app.verified_netwerk() and p.id = p_plan_id
      and (p.state, p_to) in (('concept', 'aangeboden'), ('aangeboden', 'concept'), ('aangeboden', 'vastgesteld'),
                              ('vastgesteld', 'afgesloten'));
  return found;
end $$;

-- The networks that a person belongs to, each with the heads of its plans: what the shell of the app needs.
create function app.own_netwerken()
returns table (id uuid, slug text, name text, role text, fictional boolean, deelnetwerken integer, plannen jsonb)
language sql stable security definer set search_path = '' as $$
  select n.id, n.slug, n.name, m.role, n.fictional,
         (select count(*)::integer from app.deelnetwerk d where d.netwerk_id = n.id),
         coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'kind', p.kind, 'title', p.title, 'state', p.state,
                     'firstYear', p.first_year, 'lastYear', p.last_year, 'meerjarenplanId', p.meerjarenplan_id)
                     order by p.first_year, p.kind)
                   from app.plan p where p.netwerk_id = n.id), '[]')
    from app.membership m join app.netwerk n on n.id = m.netwerk_id
    where m.user_id = nullif(current_setting('app.user_id', true), '')::uuid and m.ended_at is null
    order by n.fictional, n.name
$$;

do $$
declare
  t text;
  verified constant text := 'netwerk_id = (select app.verified_netwerk())';
  concept constant text := verified || ' and app.locked_plan_state(plan_id) = ''concept''';
  running constant text := verified || ' and app.locked_plan_state(plan_id) <> ''afgesloten''';
begin
  -- every tenant table: forced, and one's own network only
  for t in select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid
           where c.relnamespace = 'app'::regnamespace and c.relkind = 'r' and a.attname = 'netwerk_id' loop
    execute format('alter table app.%I enable row level security, force row level security', t);
  end loop;

  -- organisation: any member reads, the procedure says who writes
  foreach t in array array['netwerk_gemeente', 'organisatie', 'gremium', 'membership_gremium', 'deelnetwerk',
                           'deelnetwerk_ceiling', 'penvoerder_hours'] loop
    execute format('create policy own_select on app.%I for select to {{app}} using (%s)', t, verified);
    execute format('create policy own_insert on app.%I for insert to {{app}} with check (%s)', t, verified);
    execute format('create policy own_update on app.%I for update to {{app}} using (%s) with check (%s)', t, verified, verified);
    execute format('create policy own_delete on app.%I for delete to {{app}} using (%s)', t, verified);
    execute format('grant select, insert, update, delete on app.%I to {{app}}', t);
  end loop;

  -- text and amounts of a plan: written in a concept only
  foreach t in array array['hoofdstuk', 'thema', 'doel', 'speerpunt', 'aandachtspunt', 'planning', 'trend', 'swot_item',
                           'trend_speerpunt', 'swot_speerpunt', 'source', 'speerpunt_term', 'activiteit',
                           'activiteit_gremium', 'activiteit_organisatie', 'activiteit_speerpunt', 'activiteit_term',
                           'result', 'begroting', 'begroting_group', 'kostenpost', 'dekking', 'begroting_split'] loop
    execute format('create policy own_select on app.%I for select to {{app}} using (%s)', t, verified);
    execute format('create policy concept_insert on app.%I for insert to {{app}} with check (%s)', t, concept);
    execute format('create policy concept_update on app.%I for update to {{app}} using (%s) with check (%s)', t, concept, concept);
    execute format('create policy concept_delete on app.%I for delete to {{app}} using (%s)', t, concept);
    execute format('grant select, insert, update, delete on app.%I to {{app}}', t);
  end loop;

  -- An activity is deleted by a mark; a real delete would take its reports along.
  revoke delete on app.activiteit from {{app}};

  -- reports: added until the plan is afgesloten, never changed
  foreach t in array array['activiteit_progress', 'result_outcome'] loop
    execute format('create policy own_select on app.%I for select to {{app}} using (%s)', t, verified);
    execute format('create policy running_insert on app.%I for insert to {{app}} with check (%s and reported_by = (select app.current_user_id()))', t, running);
    execute format('create policy no_update on app.%I for update to {{app}} using (false)', t);
    execute format('create policy no_delete on app.%I for delete to {{app}} using (false)', t);
    execute format('grant select, insert on app.%I to {{app}}', t);
  end loop;

  execute format('create policy own_select on app.realisatie for select to {{app}} using (%s)', verified);
  execute format('create policy running_insert on app.realisatie for insert to {{app}} with check (%s)', running);
  execute format('create policy running_update on app.realisatie for update to {{app}} using (%s) with check (%s)', running, running);
  execute format('create policy running_delete on app.realisatie for delete to {{app}} using (%s)', running);
  grant select, insert, update, delete on app.realisatie to {{app}};

  -- the plan itself: its title and years in a concept; its state only through move_plan_state
  execute format('create policy own_select on app.plan for select to {{app}} using (%s)', verified);
  execute format('create policy concept_insert on app.plan for insert to {{app}} with check (%s and state = ''concept'' and plan_version = 1)', verified);
  execute format('create policy concept_update on app.plan for update to {{app}} using (%s and state = ''concept'') with check (%s and state = ''concept'')', verified, verified);
  execute format('create policy concept_delete on app.plan for delete to {{app}} using (%s and state = ''concept'')', verified);
  grant select, insert, delete, update (title, subtitle, first_year, last_year, division, meerjarenplan_id, predecessor_id, version, updated_at)
    on app.plan to {{app}};

  -- insert-only
  execute format('create policy own_select on app.plan_version for select to {{app}} using (%s)', verified);
  execute format('create policy own_insert on app.plan_version for insert to {{app}} with check (%s and made_by = (select app.current_user_id()))', verified);
  execute format('create policy own_select on app.audit for select to {{app}} using (%s)', verified);
  -- A beheerder makes networks that it is no member of; that act is logged too.
  execute format('create policy own_insert on app.audit for insert to {{app}} with check ((%s or (noun in (''netwerk'', ''invitation'') and (select app.is_beheerder()))) and user_id = (select app.current_user_id()))', verified);
  foreach t in array array['plan_version', 'audit'] loop
    execute format('create policy no_update on app.%I for update to {{app}} using (false)', t);
    execute format('create policy no_delete on app.%I for delete to {{app}} using (false)', t);
    execute format('grant select, insert on app.%I to {{app}}', t);
  end loop;

  -- members and invitations
  execute format('create policy own_select on app.membership for select to {{app}} using (user_id = (select app.current_user_id()) or %s)', verified);
  create policy no_insert on app.membership for insert to {{app}} with check (false);
  execute format('create policy own_update on app.membership for update to {{app}} using (%s) with check (%s)', verified, verified);
  create policy no_delete on app.membership for delete to {{app}} using (false);
  grant select, update (role, name, ended_at, version) on app.membership to {{app}};

  execute format('create policy own_select on app.invitation for select to {{app}} using (%s or (select app.is_beheerder()))', verified);
  execute format('create policy own_insert on app.invitation for insert to {{app}} with check ((%s or (select app.is_beheerder())) and created_by = (select app.current_user_id()))', verified);
  execute format('create policy no_update on app.invitation for update to {{app}} using (false)');
  execute format('create policy own_delete on app.invitation for delete to {{app}} using (%s and accepted_at is null)', verified);
  grant select, insert, delete on app.invitation to {{app}};
end $$;

alter table app.netwerk enable row level security, force row level security;
create policy own_select on app.netwerk for select to {{app}} using (
  id = (select app.verified_netwerk()) or (select app.is_beheerder())
  or id in (select m.netwerk_id from app.membership m where m.user_id = (select app.current_user_id()) and m.ended_at is null));
create policy beheerder_insert on app.netwerk for insert to {{app}} with check ((select app.is_beheerder()));
create policy own_update on app.netwerk for update to {{app}}
  using (id = (select app.verified_netwerk())) with check (id = (select app.verified_netwerk()));
grant select, insert, update (name, consortium, inhabitants, version) on app.netwerk to {{app}};

alter table app.landelijke_role enable row level security, force row level security;
create policy own_select on app.landelijke_role for select to {{app}} using (user_id = (select app.current_user_id()));
grant select on app.landelijke_role to {{app}};
alter table app.landelijke_invitation enable row level security, force row level security;
-- The first beheerder is made by whoever owns the database: npm run beheerder.
create policy owner_all on app.landelijke_invitation for all to {{owner}} using (true) with check (true);
grant select on app.term_list, app.term to {{app}};

-- The guard: a role without login that owns the functions above and sees just what they need.
create policy guard_select on app.membership for select to {{guard}} using (user_id = nullif(current_setting('app.user_id', true), '')::uuid);
create policy guard_insert on app.membership for insert to {{guard}} with check (user_id = nullif(current_setting('app.user_id', true), '')::uuid);
create policy guard_update on app.membership for update to {{guard}}
  using (user_id = nullif(current_setting('app.user_id', true), '')::uuid)
  with check (user_id = nullif(current_setting('app.user_id', true), '')::uuid);
create policy guard_insert on app.membership_gremium for insert to {{guard}}
  with check (user_id = nullif(current_setting('app.user_id', true), '')::uuid);
create policy guard_select on app.membership_gremium for select to {{guard}}
  using (user_id = nullif(current_setting('app.user_id', true), '')::uuid);
create policy guard_select on app.netwerk for select to {{guard}} using (true);
create policy guard_all on app.landelijke_role for all to {{guard}}
  using (user_id = nullif(current_setting('app.user_id', true), '')::uuid)
  with check (user_id = nullif(current_setting('app.user_id', true), '')::uuid);
create policy guard_select on app.plan for select to {{guard}} using (
  netwerk_id in (select m.netwerk_id from app.membership m
         where m.user_id = nullif(current_setting('app.user_id', true), '')::uuid and m.ended_at is null));
create policy guard_update on app.plan for update to {{guard}}
  using (netwerk_id = (select app.verified_netwerk())) with check (netwerk_id = (select app.verified_netwerk()));
create policy guard_select on app.deelnetwerk for select to {{guard}} using (
  netwerk_id in (select m.netwerk_id from app.membership m
         where m.user_id = nullif(current_setting('app.user_id', true), '')::uuid and m.ended_at is null));
create policy guard_select on app.invitation for select to {{guard}} using (token_hash = nullif(current_setting('app.invitation_hash', true), ''));
create policy guard_update on app.invitation for update to {{guard}}
  using (token_hash = nullif(current_setting('app.invitation_hash', true), ''))
  with check (token_hash = nullif(current_setting('app.invitation_hash', true), ''));
create policy guard_all on app.landelijke_invitation for all to {{guard}}
  using (token_hash = nullif(current_setting('app.invitation_hash', true), ''))
  with check (token_hash = nullif(current_setting('app.invitation_hash', true), ''));
grant select, insert, update on app.membership to {{guard}};
grant select, insert on app.membership_gremium, app.landelijke_role to {{guard}};
grant select on app.netwerk, app.landelijke_invitation, app.invitation to {{guard}};
grant update (accepted_at) on app.landelijke_invitation, app.invitation to {{guard}};
grant select (netwerk_id, id, kind, title, state, first_year, last_year, meerjarenplan_id), update (state) on app.plan to {{guard}};
grant select (netwerk_id) on app.deelnetwerk to {{guard}};

revoke execute on all functions in schema app from public;
grant execute on all functions in schema app to {{app}}, {{guard}};

grant create on schema app to {{guard}};
alter function app.verified_netwerk() owner to {{guard}};
alter function app.is_beheerder() owner to {{guard}};
alter function app.enter(text, text) owner to {{guard}};
alter function app.own_sessions() owner to {{guard}};
alter function app.own_account() owner to {{guard}};
alter function app.own_netwerken() owner to {{guard}};
alter function app.find_invitation(text) owner to {{guard}};
alter function app.accept_invitation(text, uuid) owner to {{guard}};
alter function app.locked_plan_state(uuid) owner to {{guard}};
alter function app.move_plan_state(uuid, text) owner to {{guard}};
revoke create on schema app from {{guard}};
