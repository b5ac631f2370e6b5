-- A beheerder sees no plan, and cannot make itself somebody who does. What changes outside any network is logged too.

-- Words of our own addresses, under /app and at the root.
alter table app.netwerk drop constraint slug_not_reserved, add constraint slug_not_reserved check (slug not in (
  'app', 'api', 'trpc', 'assets', 'inloggen', 'uitnodiging', 'vergelijken', 'open', 'livez', 'readyz',
  'jaarplan', 'meerjarenplan', 'landelijk', 'beheer', 'publiek', 'static', 'favicon', 'robots', 'sitemap',
  'account', 'login', 'admin', 'netwerk', 'netwerken', 'over', 'contact', 'help', 'privacy', 'toegankelijkheid'));

-- Its link was made by a beheerder: it holds while the network has no coordinator, and for no beheerder.
alter table app.invitation add column for_vacancy boolean not null default false;
grant select (for_vacancy), update (for_vacancy) on app.invitation to {{app}};

-- For the two functions below: who coordinates a network, whoever asks.
create policy guard_coordinators on app.membership for select to {{guard}} using (role = 'coordinator' and ended_at is null);

-- Answers a beheerder only; null to anyone else, which opens nothing.
create function app.has_coordinator(p_netwerk_id uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select from app.membership m
    where m.netwerk_id = p_netwerk_id and m.role = 'coordinator' and m.ended_at is null)
  where app.is_beheerder()
$$;

-- Whether the link of an invitation can still be taken up. Only the guard sees enough to say so.
create function app.invitation_holds(i app.invitation) returns boolean language sql stable set search_path = '' as $$
  select i.accepted_at is null and i.expires_at > now() and not (i.for_vacancy and exists (select from app.membership m
    where m.netwerk_id = i.netwerk_id and m.role = 'coordinator' and m.ended_at is null))
$$;

create or replace function app.find_invitation(p_token_hash text)
returns table (netwerk_id uuid, id uuid, netwerk_name text, email text, name text, role text, account_exists boolean)
language plpgsql volatile security definer set search_path = '' as $$
begin
  perform set_config('app.invitation_hash', p_token_hash, true);
  return query
  select i.netwerk_id, i.id, n.name, i.email, i.name, i.role,
         exists (select from auth."user" u where u.email = i.email)
    from app.invitation i join app.netwerk n on n.id = i.netwerk_id
    where i.token_hash = p_token_hash and app.invitation_holds(i)
  union all
  select null, l.id, null, l.email, l.email, l.role, exists (select from auth."user" u where u.email = l.email)
    from app.landelijke_invitation l
    where l.token_hash = p_token_hash and l.accepted_at is null and l.expires_at > now();
end $$;

-- Makes the holder of the link a member, or gives the national role. Answers what changed, as the rows for the log;
-- no row when the link no longer holds.
drop function app.accept_invitation(text, uuid);
create function app.accept_invitation(p_token_hash text, p_user_id uuid)
returns table (noun text, item_id uuid, action text, before jsonb, after jsonb)
language plpgsql volatile security definer set search_path = '' as $$
declare
  held app.invitation;
  national app.landelijke_invitation;
  stood app.membership;
  taken constant jsonb := jsonb_build_object('acceptedAt', now());
begin
  perform set_config('app.invitation_hash', p_token_hash, true), set_config('app.user_id', p_user_id::text, true);
  select * into national from app.landelijke_invitation l
    where l.token_hash = p_token_hash and l.accepted_at is null and l.expires_at > now() for update;
  if found then
    update app.landelijke_invitation l set accepted_at = now() where l.id = national.id;
    return query select 'landelijke_invitation', national.id, 'update', '{"acceptedAt": null}'::jsonb, taken;
    insert into app.landelijke_role (user_id, role) values (p_user_id, national.role) on conflict do nothing;
    if found then
      return query select 'landelijke_role', p_user_id, 'create', null::jsonb, jsonb_build_object('role', national.role);
    end if;
    return;
  end if;

  select * into held from app.invitation i where i.token_hash = p_token_hash for update;
  if held.for_vacancy then
    if app.is_beheerder() then return; end if;
    -- One after the other: of two links for one vacancy the second no longer holds.
    perform pg_advisory_xact_lock(hashtextextended('vacancy ' || held.netwerk_id, 0));
  end if;
  if held.id is null or not app.invitation_holds(held) then return; end if;
  update app.invitation i set accepted_at = now() where i.netwerk_id = held.netwerk_id and i.id = held.id;
  return query select 'invitation', held.id, 'update', '{"acceptedAt": null}'::jsonb, taken;

  select * into stood from app.membership m
    where m.netwerk_id = held.netwerk_id and m.user_id = p_user_id and m.ended_at is null;
  before := app.membership_fields(stood);
  insert into app.membership as m (netwerk_id, user_id, role, name, email)
    values (held.netwerk_id, p_user_id, held.role, held.name, held.email)
    on conflict (netwerk_id, user_id) do update
      set role = excluded.role, name = excluded.name, email = excluded.email, ended_at = null, version = m.version + 1
    returning m.* into stood;
  insert into app.membership_gremium (netwerk_id, user_id, gremium_id)
    select held.netwerk_id, p_user_id, g from unnest(held.gremium_ids) g on conflict do nothing;
  return query select 'membership', p_user_id, case when before is null then 'create' else 'update' end, before,
    app.membership_fields(stood);
end $$;

-- What the log tells of a membership; null for none. Only of the own one: that is all the guard sees.
create function app.membership_fields(m app.membership) returns jsonb language sql stable set search_path = '' as $$
  select jsonb_build_object('role', m.role, 'gremiumIds', array(select g.gremium_id from app.membership_gremium g
    where g.netwerk_id = m.netwerk_id and g.user_id = m.user_id order by 1))
  where m.user_id is not null
$$;

revoke execute on function app.has_coordinator(uuid), app.invitation_holds(app.invitation),
  app.membership_fields(app.membership), app.accept_invitation(text, uuid) from public;
grant execute on function app.has_coordinator(uuid), app.accept_invitation(text, uuid) to {{app}}, {{guard}};
grant execute on function app.invitation_holds(app.invitation), app.membership_fields(app.membership) to {{guard}};
grant create on schema app to {{guard}};
alter function app.has_coordinator(uuid) owner to {{guard}};
alter function app.accept_invitation(text, uuid) owner to {{guard}};
revoke create on schema app from {{guard}};

do $$
declare
  coordinator constant text := 'netwerk_id = (select app.verified_netwerk()) and (select app.is_coordinator())';
  beheerder constant text := 'role = ''coordinator'' and (select app.is_beheerder()) and not app.has_coordinator(netwerk_id)'
    ' and lower(email) <> (select lower(o.email) from app.own_account() o)';
  made constant text := beheerder || ' and for_vacancy';
begin
  -- Making and renewing both hand out a link. Seeing that one is open and withdrawing it stay as they were.
  drop policy coordinator_insert on app.invitation;
  drop policy coordinator_update on app.invitation;
  execute format('create policy coordinator_insert on app.invitation for insert to {{app}} with check (((%s) or (%s)) and created_by = (select app.current_user_id()))', coordinator, made);
  execute format('create policy coordinator_update on app.invitation for update to {{app}} using (((%s) or (%s)) and accepted_at is null) with check (((%s) or (%s)) and accepted_at is null)', coordinator, beheerder, coordinator, made);
end $$;

-- One row for each thing that changed outside any network: links and roles of beheerders and VNPZ. Insert only.
create table app.landelijke_audit (
  id uuid primary key,
  at timestamptz not null default now(),
  -- null: whoever owns the database, at the command line
  user_id uuid,
  request_id text not null check (char_length(request_id) <= 100),
  noun text not null check (noun in ('landelijke_invitation', 'landelijke_role')),
  item_id uuid not null,
  action text not null check (action in ('create', 'update', 'delete')),
  before jsonb,
  after jsonb
);
alter table app.landelijke_audit enable row level security, force row level security;
create policy national_insert on app.landelijke_audit for insert to {{app}} with check (
  user_id = (select app.current_user_id())
  and exists (select from app.landelijke_role r where r.user_id = (select app.current_user_id())));
create policy owner_insert on app.landelijke_audit for insert to {{owner}} with check (user_id is null);
create policy owner_select on app.landelijke_audit for select to {{owner}} using (true);
grant insert on app.landelijke_audit to {{app}};

-- Every table is walled, also what all may read.
alter table app.term_list enable row level security, force row level security;
alter table app.term enable row level security, force row level security;
create policy all_select on app.term_list for select to {{app}} using (true);
create policy owner_all on app.term_list for all to {{owner}} using (true) with check (true);
create policy all_select on app.term for select to {{app}} using (true);
create policy owner_all on app.term for all to {{owner}} using (true) with check (true);
