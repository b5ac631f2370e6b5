-- Plans: meerjarenplan and jaarplan with everything in them. Every child bears plan_id, so that one policy can look
-- at the state of its plan, and every key between them holds the plan too: nothing hangs under another plan's thing.
create table app.plan (
  netwerk_id uuid not null references app.netwerk (id),
  id uuid not null,
  kind text not null check (kind in ('meerjarenplan', 'jaarplan')),
  title text not null check (char_length(title) between 1 and 300),
  subtitle text check (char_length(subtitle) <= 300),
  first_year integer not null check (first_year between 2000 and 2100),
  last_year integer not null check (last_year between first_year and first_year + 10),
  division text check (division in ('thema', 'functie')),
  meerjarenplan_id uuid,
  -- Constant: makes the key below say that only a meerjarenplan can be pointed at.
  meerjarenplan_kind text not null generated always as ('meerjarenplan') stored,
  state text not null default 'concept' check (state in ('concept', 'aangeboden', 'vastgesteld', 'afgesloten')),
  plan_version integer not null default 1 check (plan_version >= 1),
  predecessor_id uuid,
  version integer not null default 1,
  updated_at timestamptz not null default now(),
  primary key (netwerk_id, id),
  unique (netwerk_id, id, kind),
  foreign key (netwerk_id, meerjarenplan_id, meerjarenplan_kind) references app.plan (netwerk_id, id, kind),
  foreign key (netwerk_id, predecessor_id) references app.plan (netwerk_id, id),
  check (kind = 'meerjarenplan' or (first_year = last_year and division is not null)),
  check (kind = 'jaarplan' or meerjarenplan_id is null),
  check (predecessor_id <> id)
);
create unique index one_jaarplan_per_year on app.plan (netwerk_id, first_year) where kind = 'jaarplan';
create unique index one_meerjarenplan_per_looptijd on app.plan (netwerk_id, first_year, last_year) where kind = 'meerjarenplan';
create index on app.plan (netwerk_id, meerjarenplan_id, meerjarenplan_kind);
create index on app.plan (netwerk_id, predecessor_id);

-- Immutable snapshot of one version of a plan: insert only.
create table app.plan_version (
  netwerk_id uuid not null,
  plan_id uuid not null,
  number integer not null check (number >= 1),
  state text not null check (state in ('aangeboden', 'vastgesteld', 'afgesloten')),
  reason text check (char_length(reason) <= 2000),
  made_by uuid not null,
  made_at timestamptz not null default now(),
  snapshot jsonb not null check (jsonb_typeof(snapshot) = 'object'),
  primary key (netwerk_id, plan_id, number, state),
  foreign key (netwerk_id, plan_id) references app.plan (netwerk_id, id)
);

create table app.hoofdstuk (
  netwerk_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  parent_id uuid,
  position integer not null check (position >= 0),
  kind text not null check (kind in ('voorwoord', 'tekst', 'missie', 'visie', 'bijlage', 'nawoord')),
  title text not null check (char_length(title) between 1 and 300),
  body jsonb check (jsonb_typeof(body) = 'object'),
  version integer not null default 1,
  primary key (netwerk_id, id),
  unique (netwerk_id, plan_id, id),
  foreign key (netwerk_id, plan_id) references app.plan (netwerk_id, id),
  foreign key (netwerk_id, plan_id, parent_id) references app.hoofdstuk (netwerk_id, plan_id, id) on delete cascade,
  check (parent_id <> id)
);
create index on app.hoofdstuk (netwerk_id, plan_id, parent_id);

create table app.thema (
  netwerk_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  -- A part of a theme.
  parent_id uuid,
  position integer not null check (position >= 0),
  title text not null check (char_length(title) between 1 and 300),
  intro jsonb check (jsonb_typeof(intro) = 'object'),
  -- The theme of the meerjarenplan that this one carries out; its name may have changed on the way.
  meerjarenplan_thema_id uuid,
  stated_total_cent bigint check (stated_total_cent between 0 and 9000000000),
  predecessor_id uuid,
  version integer not null default 1,
  primary key (netwerk_id, id),
  unique (netwerk_id, plan_id, id),
  foreign key (netwerk_id, plan_id) references app.plan (netwerk_id, id),
  foreign key (netwerk_id, plan_id, parent_id) references app.thema (netwerk_id, plan_id, id) on delete cascade,
  foreign key (netwerk_id, meerjarenplan_thema_id) references app.thema (netwerk_id, id),
  foreign key (netwerk_id, predecessor_id) references app.thema (netwerk_id, id),
  check (parent_id <> id)
);
create index on app.thema (netwerk_id, plan_id, parent_id);
create index on app.thema (netwerk_id, meerjarenplan_thema_id);
create index on app.thema (netwerk_id, predecessor_id);

create table app.doel (
  netwerk_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  thema_id uuid,
  position integer not null check (position >= 0),
  kind text not null check (kind in ('hoofddoel', 'doel', 'ambitie', 'droom', 'koesteren', 'kans', 'uitgangspunt', 'stip')),
  text text not null check (char_length(text) between 1 and 1000),
  version integer not null default 1,
  primary key (netwerk_id, id),
  foreign key (netwerk_id, plan_id) references app.plan (netwerk_id, id),
  foreign key (netwerk_id, plan_id, thema_id) references app.thema (netwerk_id, plan_id, id) on delete cascade
);
create index on app.doel (netwerk_id, plan_id, thema_id);

create table app.speerpunt (
  netwerk_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  -- A plan can do without themes.
  thema_id uuid,
  position integer not null check (position >= 0),
  title text not null check (char_length(title) between 1 and 300),
  body jsonb check (jsonb_typeof(body) = 'object'),
  predecessor_id uuid,
  version integer not null default 1,
  primary key (netwerk_id, id),
  unique (netwerk_id, plan_id, id),
  foreign key (netwerk_id, plan_id) references app.plan (netwerk_id, id),
  foreign key (netwerk_id, plan_id, thema_id) references app.thema (netwerk_id, plan_id, id) on delete cascade,
  foreign key (netwerk_id, predecessor_id) references app.speerpunt (netwerk_id, id)
);
create index on app.speerpunt (netwerk_id, plan_id, thema_id);
create index on app.speerpunt (netwerk_id, predecessor_id);

create table app.aandachtspunt (
  netwerk_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  speerpunt_id uuid not null,
  parent_id uuid,
  position integer not null check (position >= 0),
  text text not null check (char_length(text) between 1 and 1000),
  body jsonb check (jsonb_typeof(body) = 'object'),
  version integer not null default 1,
  primary key (netwerk_id, id),
  unique (netwerk_id, plan_id, speerpunt_id, id),
  foreign key (netwerk_id, plan_id) references app.plan (netwerk_id, id),
  foreign key (netwerk_id, plan_id, speerpunt_id) references app.speerpunt (netwerk_id, plan_id, id) on delete cascade,
  foreign key (netwerk_id, plan_id, speerpunt_id, parent_id)
    references app.aandachtspunt (netwerk_id, plan_id, speerpunt_id, id) on delete cascade,
  check (parent_id <> id)
);
create index on app.aandachtspunt (netwerk_id, plan_id, speerpunt_id, parent_id);

-- What is planned in a year, for a speerpunt, or for a theme or part. No row is nothing; 'nog te bepalen' is a choice.
create table app.planning (
  netwerk_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  thema_id uuid,
  speerpunt_id uuid,
  year integer not null check (year between 2000 and 2100),
  position integer not null check (position >= 0),
  status text not null check (status in ('gepland', 'doorlopend', 'nog_te_bepalen')),
  text text not null default '' check (char_length(text) <= 500),
  version integer not null default 1,
  primary key (netwerk_id, id),
  foreign key (netwerk_id, plan_id) references app.plan (netwerk_id, id),
  foreign key (netwerk_id, plan_id, thema_id) references app.thema (netwerk_id, plan_id, id) on delete cascade,
  foreign key (netwerk_id, plan_id, speerpunt_id) references app.speerpunt (netwerk_id, plan_id, id) on delete cascade,
  check (num_nonnulls(thema_id, speerpunt_id) = 1),
  check (status <> 'gepland' or text <> '')
);
create index on app.planning (netwerk_id, plan_id, thema_id);
create index on app.planning (netwerk_id, plan_id, speerpunt_id);

create table app.trend (
  netwerk_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  factor text not null check (factor in ('demografisch', 'economisch', 'sociaal_cultureel', 'technologisch', 'ecologisch', 'politiek_juridisch')),
  position integer not null check (position >= 0),
  text text not null check (char_length(text) between 1 and 1000),
  version integer not null default 1,
  primary key (netwerk_id, id),
  unique (netwerk_id, plan_id, id),
  foreign key (netwerk_id, plan_id) references app.plan (netwerk_id, id)
);

create table app.swot_item (
  netwerk_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  quadrant text not null check (quadrant in ('sterk', 'zwak', 'kans', 'bedreiging')),
  parent_id uuid,
  position integer not null check (position >= 0),
  text text not null check (char_length(text) between 1 and 1000),
  version integer not null default 1,
  primary key (netwerk_id, id),
  unique (netwerk_id, plan_id, id),
  foreign key (netwerk_id, plan_id) references app.plan (netwerk_id, id),
  foreign key (netwerk_id, plan_id, parent_id) references app.swot_item (netwerk_id, plan_id, id) on delete cascade,
  check (parent_id <> id)
);
create index on app.swot_item (netwerk_id, plan_id, parent_id);

-- The red thread: which speerpunt answers a trend or a SWOT item of the same plan.
create table app.trend_speerpunt (
  netwerk_id uuid not null,
  plan_id uuid not null,
  trend_id uuid not null,
  speerpunt_id uuid not null,
  primary key (netwerk_id, trend_id, speerpunt_id),
  foreign key (netwerk_id, plan_id, trend_id) references app.trend (netwerk_id, plan_id, id) on delete cascade,
  foreign key (netwerk_id, plan_id, speerpunt_id) references app.speerpunt (netwerk_id, plan_id, id) on delete cascade
);
create index on app.trend_speerpunt (netwerk_id, plan_id, trend_id);
create index on app.trend_speerpunt (netwerk_id, plan_id, speerpunt_id);
create table app.swot_speerpunt (
  netwerk_id uuid not null,
  plan_id uuid not null,
  swot_item_id uuid not null,
  speerpunt_id uuid not null,
  primary key (netwerk_id, swot_item_id, speerpunt_id),
  foreign key (netwerk_id, plan_id, swot_item_id) references app.swot_item (netwerk_id, plan_id, id) on delete cascade,
  foreign key (netwerk_id, plan_id, speerpunt_id) references app.speerpunt (netwerk_id, plan_id, id) on delete cascade
);
create index on app.swot_speerpunt (netwerk_id, plan_id, swot_item_id);
create index on app.swot_speerpunt (netwerk_id, plan_id, speerpunt_id);

create table app.source (
  netwerk_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  position integer not null check (position >= 0),
  title text not null check (char_length(title) between 1 and 300),
  url text check (url ~ '^https?://' and char_length(url) <= 1000),
  version integer not null default 1,
  primary key (netwerk_id, id),
  foreign key (netwerk_id, plan_id) references app.plan (netwerk_id, id)
);
create index on app.source (netwerk_id, plan_id);

create table app.speerpunt_term (
  netwerk_id uuid not null,
  plan_id uuid not null,
  speerpunt_id uuid not null,
  term_id uuid not null references app.term (id),
  primary key (netwerk_id, speerpunt_id, term_id),
  foreign key (netwerk_id, plan_id, speerpunt_id) references app.speerpunt (netwerk_id, plan_id, id) on delete cascade
);
create index on app.speerpunt_term (netwerk_id, plan_id, speerpunt_id);
create index on app.speerpunt_term (netwerk_id, term_id);
