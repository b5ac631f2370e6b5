-- Who belongs to a network is its coordinators' business: the database refuses it to every other member.
-- Until here the policies let any member change roles, invite and withdraw; only the API stood in between.

create function app.is_coordinator() returns boolean language sql stable security definer set search_path = '' as $$
  select exists (select from app.membership m
    where m.netwerk_id = app.verified_netwerk() and m.user_id = nullif(current_setting('app.user_id', true), '')::uuid
      and m.role = 'coordinator')
$$;
revoke execute on function app.is_coordinator() from public;
grant execute on function app.is_coordinator() to {{app}}, {{guard}};
grant create on schema app to {{guard}};
alter function app.is_coordinator() owner to {{guard}};
revoke create on schema app from {{guard}};

do $$
declare
  t text;
  coordinator constant text := 'netwerk_id = (select app.verified_netwerk()) and (select app.is_coordinator())';
  -- A beheerder is no member: of a network it makes and sees invitations of coordinators, nothing else.
  beheerder constant text := 'role = ''coordinator'' and (select app.is_beheerder())';
begin
  drop policy own_update on app.membership;
  execute format('create policy coordinator_update on app.membership for update to {{app}} using (%s) with check (%s)', coordinator, coordinator);

  -- Who sits in a gremium may report on its activities. Deleting a gremium takes its members along, hence both tables.
  foreach t in array array['gremium', 'membership_gremium'] loop
    execute format('drop policy own_insert on app.%I', t);
    execute format('drop policy own_update on app.%I', t);
    execute format('drop policy own_delete on app.%I', t);
    execute format('create policy coordinator_insert on app.%I for insert to {{app}} with check (%s)', t, coordinator);
    execute format('create policy coordinator_update on app.%I for update to {{app}} using (%s) with check (%s)', t, coordinator, coordinator);
    execute format('create policy coordinator_delete on app.%I for delete to {{app}} using (%s)', t, coordinator);
  end loop;

  drop policy own_select on app.invitation;
  drop policy own_insert on app.invitation;
  drop policy no_update on app.invitation;
  drop policy own_delete on app.invitation;
  execute format('create policy coordinator_select on app.invitation for select to {{app}} using ((%s) or (%s))', coordinator, beheerder);
  execute format('create policy coordinator_insert on app.invitation for insert to {{app}} with check (((%s) or (%s)) and created_by = (select app.current_user_id()))', coordinator, beheerder);
  execute format('create policy coordinator_update on app.invitation for update to {{app}} using (((%s) or (%s)) and accepted_at is null) with check (((%s) or (%s)) and accepted_at is null)', coordinator, beheerder, coordinator, beheerder);
  execute format('create policy coordinator_delete on app.invitation for delete to {{app}} using (((%s) or (%s)) and accepted_at is null)', coordinator, beheerder);
end $$;

-- accept_invitation takes the hash of a link: whoever could read one could take up what was meant for another.
revoke select on app.invitation from {{app}};
grant select (netwerk_id, id, email, name, role, gremium_ids, created_by, created_at, expires_at, accepted_at),
  update (token_hash, expires_at) on app.invitation to {{app}};
