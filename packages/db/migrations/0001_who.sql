-- Schemas, the guard, and who there is: networks, members, organisations.
-- {{app}}, {{public}}, {{auth}}, {{guard}} are replaced by the role names of this cluster.
create schema app;
create schema auth;
revoke all on schema public from public;
grant usage on schema app to {{app}}, {{guard}};
grant usage on schema auth to {{auth}}, {{guard}};

create table app.netwerk (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length(slug) between 2 and 60),
  name text not null check (char_length(name) between 1 and 120),
  consortium text check (char_length(consortium) <= 100),
  inhabitants integer check (inhabitants >= 0),
  fictional boolean not null default false,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  constraint slug_not_reserved check (slug not in (
    'app', 'api', 'trpc', 'assets', 'inloggen', 'uitnodiging', 'vergelijken', 'open', 'livez', 'readyz',
    'jaarplan', 'meerjarenplan', 'landelijk', 'beheer', 'publiek', 'static', 'favicon', 'robots', 'sitemap'))
);

-- A person's place in a network. The name is how the network knows this person: erasing a person empties it here.
create table app.membership (
  netwerk_id uuid not null references app.netwerk (id),
  user_id uuid not null,
  role text not null check (role in ('coordinator', 'bestuur', 'werkgroep', 'lezer')),
  name text not null check (char_length(name) between 1 and 200),
  email text not null check (char_length(email) between 3 and 320),
  created_at timestamptz not null default now(),
  ended_at timestamptz,
  version integer not null default 1,
  primary key (netwerk_id, user_id)
);
-- One's own memberships are looked up by person, before any network is known.
create index membership_by_user on app.membership (user_id);

create table app.landelijke_role (
  user_id uuid not null,
  role text not null check (role in ('vnpz', 'beheerder')),
  primary key (user_id, role)
);

create table app.invitation (
  netwerk_id uuid not null references app.netwerk (id),
  id uuid not null,
  email text not null check (char_length(email) between 3 and 320),
  name text not null check (char_length(name) between 1 and 200),
  role text not null check (role in ('coordinator', 'bestuur', 'werkgroep', 'lezer')),
  gremium_ids uuid[] not null default '{}',
  token_hash text not null,
  created_by uuid not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  accepted_at timestamptz,
  primary key (netwerk_id, id)
);
create index invitation_by_token on app.invitation (token_hash);

create table app.landelijke_invitation (
  id uuid primary key,
  email text not null check (char_length(email) between 3 and 320),
  role text not null check (role in ('vnpz', 'beheerder')),
  token_hash text not null unique,
  expires_at timestamptz not null,
  accepted_at timestamptz
);

-- Sign-in: the tables of better-auth (its own generated shape), and the count of failed attempts.
create table auth."user" (
  id uuid primary key default gen_random_uuid(),
  name text not null,
  email text not null unique,
  "emailVerified" boolean not null,
  image text,
  "createdAt" timestamptz not null default current_timestamp,
  "updatedAt" timestamptz not null default current_timestamp
);
create table auth.session (
  id uuid primary key default gen_random_uuid(),
  "expiresAt" timestamptz not null,
  token text not null unique,
  "createdAt" timestamptz not null default current_timestamp,
  "updatedAt" timestamptz not null,
  "ipAddress" text,
  "userAgent" text,
  "userId" uuid not null references auth."user" (id) on delete cascade
);
create index "session_userId_idx" on auth.session ("userId");
create table auth.account (
  id uuid primary key default gen_random_uuid(),
  "accountId" text not null,
  "providerId" text not null,
  "userId" uuid not null references auth."user" (id) on delete cascade,
  "accessToken" text,
  "refreshToken" text,
  "idToken" text,
  "accessTokenExpiresAt" timestamptz,
  "refreshTokenExpiresAt" timestamptz,
  scope text,
  password text,
  "createdAt" timestamptz not null default current_timestamp,
  "updatedAt" timestamptz not null
);
create index "account_userId_idx" on auth.account ("userId");
create table auth.verification (
  id uuid primary key default gen_random_uuid(),
  identifier text not null,
  value text not null,
  "expiresAt" timestamptz not null,
  "createdAt" timestamptz not null default current_timestamp,
  "updatedAt" timestamptz not null default current_timestamp
);
create index verification_identifier_idx on auth.verification (identifier);
-- One row a failure; `key` is a hash of the account or of the socket address, never the thing itself.
create table auth.sign_in_failure (
  key text not null,
  at timestamptz not null default now()
);
create index sign_in_failure_by_key on auth.sign_in_failure (key, at);
grant select, insert, update, delete on all tables in schema auth to {{auth}};
grant select (id, name, email) on auth."user" to {{guard}};
grant select (id, token, "userId", "expiresAt", "createdAt", "userAgent") on auth.session to {{guard}};

-- Who asks. After a transaction a setting is '' rather than null.
create function app.current_user_id() returns uuid language sql stable set search_path = '' as
  $$ select nullif(current_setting('app.user_id', true), '')::uuid $$;

-- The network of this request, but only when its user really is a member of it.
create function app.verified_netwerk() returns uuid language sql stable security definer set search_path = '' as $$
  select m.netwerk_id from app.membership m
  where m.netwerk_id = nullif(current_setting('app.netwerk_id', true), '')::uuid
    and m.user_id = nullif(current_setting('app.user_id', true), '')::uuid
    and m.ended_at is null
$$;

create function app.is_beheerder() returns boolean language sql stable security definer set search_path = '' as $$
  select exists (select from app.landelijke_role r
    where r.role = 'beheerder' and r.user_id = nullif(current_setting('app.user_id', true), '')::uuid)
$$;

-- Opens a request: finds the session, the member and the network in one call and sets who asks for this transaction.
-- Nothing in the answer tells a network that does not exist from one that is not yours.
create function app.enter(p_token text, p_slug text)
returns table (user_id uuid, session_id uuid, netwerk_id uuid, role text, landelijk text[])
language plpgsql volatile security definer set search_path = '' as $$
begin
  select s."userId", s.id into user_id, session_id from auth.session s where s.token = p_token and s."expiresAt" > now();
  perform set_config('app.user_id', coalesce(user_id::text, ''), true);
  if user_id is not null then
    select m.netwerk_id, m.role into netwerk_id, role
      from app.netwerk n join app.membership m on m.netwerk_id = n.id
      where n.slug = p_slug and m.user_id = enter.user_id and m.ended_at is null;
    landelijk := array(select r.role from app.landelijke_role r where r.user_id = enter.user_id order by r.role);
  end if;
  perform set_config('app.netwerk_id', coalesce(netwerk_id::text, ''), true);
  return next;
end $$;

-- A person's own sessions, without their tokens.
create function app.own_sessions()
returns table (id uuid, created_at timestamptz, expires_at timestamptz, user_agent text)
language sql stable security definer set search_path = '' as $$
  select s.id, s."createdAt", s."expiresAt", s."userAgent" from auth.session s
  where s."userId" = nullif(current_setting('app.user_id', true), '')::uuid and s."expiresAt" > now()
  order by s."createdAt" desc
$$;

create function app.own_account() returns table (id uuid, name text, email text)
language sql stable security definer set search_path = '' as $$
  select u.id, u.name, u.email from auth."user" u where u.id = nullif(current_setting('app.user_id', true), '')::uuid
$$;

-- What an invitation says, for whoever holds its link.
create function app.find_invitation(p_token_hash text)
returns table (netwerk_id uuid, id uuid, netwerk_name text, email text, name text, role text, account_exists boolean)
language plpgsql volatile security definer set search_path = '' as $$
begin
  perform set_config('app.invitation_hash', p_token_hash, true);
  return query
  select i.netwerk_id, i.id, n.name, i.email, i.name, i.role,
         exists (select from auth."user" u where u.email = i.email)
    from app.invitation i join app.netwerk n on n.id = i.netwerk_id
    where i.token_hash = p_token_hash and i.accepted_at is null and i.expires_at > now()
  union all
  select null, l.id, null, l.email, l.email, l.role, exists (select from auth."user" u where u.email = l.email)
    from app.landelijke_invitation l
    where l.token_hash = p_token_hash and l.accepted_at is null and l.expires_at > now();
end $$;

-- Makes the holder of the link a member; false when the link no longer holds.
create function app.accept_invitation(p_token_hash text, p_user_id uuid) returns boolean
language plpgsql volatile security definer set search_path = '' as $$
declare found_one app.invitation; national app.landelijke_invitation;
begin
  perform set_config('app.invitation_hash', p_token_hash, true), set_config('app.user_id', p_user_id::text, true);
  select * into national from app.landelijke_invitation l
    where l.token_hash = p_token_hash and l.accepted_at is null and l.expires_at > now() for update;
  if found then
    insert into app.landelijke_role (user_id, role) values (p_user_id, national.role) on conflict do nothing;
    update app.landelijke_invitation set accepted_at = now() where id = national.id;
    return true;
  end if;
  select * into found_one from app.invitation i
    where i.token_hash = p_token_hash and i.accepted_at is null and i.expires_at > now() for update;
  if not found then return false; end if;
  insert into app.membership as m (netwerk_id, user_id, role, name, email)
    values (found_one.netwerk_id, p_user_id, found_one.role, found_one.name, found_one.email)
    on conflict (netwerk_id, user_id) do update
      set role = excluded.role, name = excluded.name, email = excluded.email, ended_at = null, version = m.version + 1;
  insert into app.membership_gremium (netwerk_id, user_id, gremium_id)
    select found_one.netwerk_id, p_user_id, g from unnest(found_one.gremium_ids) g on conflict do nothing;
  update app.invitation set accepted_at = now() where netwerk_id = found_one.netwerk_id and id = found_one.id;
  return true;
end $$;

-- Organisation ---------------------------------------------------------------------------------------------------
create table app.netwerk_gemeente (
  netwerk_id uuid not null references app.netwerk (id),
  name text not null check (char_length(name) between 1 and 100),
  primary key (netwerk_id, name)
);

create table app.organisatie (
  netwerk_id uuid not null references app.netwerk (id),
  id uuid not null,
  name text not null check (char_length(name) between 1 and 300),
  kinds text[] not null check (kinds <@ array['lid', 'partner', 'penvoerder'] and cardinality(kinds) > 0),
  website text check (website ~ '^https?://' and char_length(website) <= 1000),
  version integer not null default 1,
  primary key (netwerk_id, id),
  unique (netwerk_id, name)
);

create table app.gremium (
  netwerk_id uuid not null references app.netwerk (id),
  id uuid not null,
  name text not null check (char_length(name) between 1 and 300),
  kind text not null check (kind in ('dagelijks_bestuur', 'algemeen_bestuur', 'stuurgroep', 'netwerkgroep', 'werkgroep', 'kenniskring', 'platform')),
  version integer not null default 1,
  primary key (netwerk_id, id),
  unique (netwerk_id, name)
);

create table app.membership_gremium (
  netwerk_id uuid not null,
  user_id uuid not null,
  gremium_id uuid not null,
  primary key (netwerk_id, user_id, gremium_id),
  foreign key (netwerk_id, user_id) references app.membership (netwerk_id, user_id) on delete cascade,
  foreign key (netwerk_id, gremium_id) references app.gremium (netwerk_id, id) on delete cascade
);
create index on app.membership_gremium (netwerk_id, gremium_id);

create table app.deelnetwerk (
  netwerk_id uuid not null references app.netwerk (id),
  id uuid not null,
  position integer not null check (position >= 0),
  short_name text not null check (char_length(short_name) between 1 and 20),
  name text not null check (char_length(name) between 1 and 300),
  penvoerder_id uuid,
  version integer not null default 1,
  primary key (netwerk_id, id),
  unique (netwerk_id, short_name),
  foreign key (netwerk_id, penvoerder_id) references app.organisatie (netwerk_id, id)
);
create index on app.deelnetwerk (netwerk_id, penvoerder_id);

-- The subsidy ceiling of a deelnetwerk in a year, in cents.
create table app.deelnetwerk_ceiling (
  netwerk_id uuid not null,
  deelnetwerk_id uuid not null,
  year integer not null check (year between 2000 and 2100),
  ceiling_cent bigint not null check (ceiling_cent between 0 and 9000000000),
  version integer not null default 1,
  primary key (netwerk_id, deelnetwerk_id, year),
  foreign key (netwerk_id, deelnetwerk_id) references app.deelnetwerk (netwerk_id, id) on delete cascade
);

-- Hours a week: they hang on penvoerder × kind, not on a deelnetwerk.
create table app.penvoerder_hours (
  netwerk_id uuid not null,
  organisatie_id uuid not null,
  year integer not null check (year between 2000 and 2100),
  kind text not null check (kind in ('coordinatie', 'secretariaat', 'communicatie')),
  per_week numeric(6, 2) not null check (per_week between 0 and 1000),
  version integer not null default 1,
  primary key (netwerk_id, organisatie_id, year, kind),
  foreign key (netwerk_id, organisatie_id) references app.organisatie (netwerk_id, id) on delete cascade
);

-- National lists: kept by VNPZ, the same for every network, retired rather than deleted.
create table app.term_list (
  id uuid primary key,
  slug text not null unique,
  name text not null,
  position integer not null
);
create table app.term (
  id uuid primary key,
  list_id uuid not null references app.term_list (id),
  slug text not null,
  name text not null,
  description text not null default '',
  position integer not null,
  retired_at timestamptz,
  unique (list_id, slug)
);
