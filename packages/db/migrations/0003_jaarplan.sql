-- Activities, what they bring about and cost, the log of changes.
create table app.activiteit (
  netwerk_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  thema_id uuid not null,
  position integer not null check (position >= 0),
  title text not null check (char_length(title) between 1 and 300),
  doelstelling jsonb check (jsonb_typeof(doelstelling) = 'object'),
  acties jsonb check (jsonb_typeof(acties) = 'object'),
  who_text text check (char_length(who_text) <= 1000),
  -- The words as written, and what they mean; null when they could not be read.
  wanneer_text text check (char_length(wanneer_text) <= 200),
  wanneer jsonb check (jsonb_typeof(wanneer) = 'object'),
  predecessor_id uuid,
  -- A deleted activity keeps its place until it is put back.
  deleted_at timestamptz,
  version integer not null default 1,
  updated_at timestamptz not null default now(),
  updated_by uuid not null,
  primary key (netwerk_id, id),
  unique (netwerk_id, plan_id, id),
  foreign key (netwerk_id, plan_id) references app.plan (netwerk_id, id),
  foreign key (netwerk_id, plan_id, thema_id) references app.thema (netwerk_id, plan_id, id),
  foreign key (netwerk_id, predecessor_id) references app.activiteit (netwerk_id, id),
  check (wanneer is null or wanneer_text is not null)
);
create index on app.activiteit (netwerk_id, plan_id, thema_id);
create index on app.activiteit (netwerk_id, predecessor_id);

create table app.activiteit_gremium (
  netwerk_id uuid not null,
  plan_id uuid not null,
  activiteit_id uuid not null,
  gremium_id uuid not null,
  primary key (netwerk_id, activiteit_id, gremium_id),
  foreign key (netwerk_id, plan_id, activiteit_id) references app.activiteit (netwerk_id, plan_id, id) on delete cascade,
  foreign key (netwerk_id, gremium_id) references app.gremium (netwerk_id, id)
);
create index on app.activiteit_gremium (netwerk_id, plan_id, activiteit_id);
create index on app.activiteit_gremium (netwerk_id, gremium_id);

create table app.activiteit_organisatie (
  netwerk_id uuid not null,
  plan_id uuid not null,
  activiteit_id uuid not null,
  organisatie_id uuid not null,
  primary key (netwerk_id, activiteit_id, organisatie_id),
  foreign key (netwerk_id, plan_id, activiteit_id) references app.activiteit (netwerk_id, plan_id, id) on delete cascade,
  foreign key (netwerk_id, organisatie_id) references app.organisatie (netwerk_id, id)
);
create index on app.activiteit_organisatie (netwerk_id, plan_id, activiteit_id);
create index on app.activiteit_organisatie (netwerk_id, organisatie_id);

create table app.activiteit_speerpunt (
  netwerk_id uuid not null,
  plan_id uuid not null,
  activiteit_id uuid not null,
  speerpunt_id uuid not null,
  primary key (netwerk_id, activiteit_id, speerpunt_id),
  foreign key (netwerk_id, plan_id, activiteit_id) references app.activiteit (netwerk_id, plan_id, id) on delete cascade,
  foreign key (netwerk_id, speerpunt_id) references app.speerpunt (netwerk_id, id)
);
create index on app.activiteit_speerpunt (netwerk_id, plan_id, activiteit_id);
create index on app.activiteit_speerpunt (netwerk_id, speerpunt_id);

create table app.activiteit_term (
  netwerk_id uuid not null,
  plan_id uuid not null,
  activiteit_id uuid not null,
  term_id uuid not null references app.term (id),
  primary key (netwerk_id, activiteit_id, term_id),
  foreign key (netwerk_id, plan_id, activiteit_id) references app.activiteit (netwerk_id, plan_id, id) on delete cascade
);
create index on app.activiteit_term (netwerk_id, plan_id, activiteit_id);
create index on app.activiteit_term (netwerk_id, term_id);

-- What it should bring about.
create table app.result (
  netwerk_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  activiteit_id uuid not null,
  position integer not null check (position >= 0),
  text text not null check (char_length(text) between 1 and 300),
  target numeric(14, 2) check (target >= 0),
  -- What one counts: 'totaal', 'per symposium'.
  basis text check (char_length(basis) <= 100),
  primary key (netwerk_id, id),
  unique (netwerk_id, plan_id, id),
  foreign key (netwerk_id, plan_id, activiteit_id) references app.activiteit (netwerk_id, plan_id, id) on delete cascade
);
create index on app.result (netwerk_id, plan_id, activiteit_id);

-- How it goes: reported on, so not part of the text that is vastgesteld. Insert only; the latest one holds.
create table app.activiteit_progress (
  netwerk_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  activiteit_id uuid not null,
  status text not null check (status in ('niet_gestart', 'loopt', 'afgerond', 'gestopt', 'doorgeschoven')),
  sentence text check (char_length(sentence) <= 500),
  reported_by uuid not null,
  reported_at timestamptz not null default now(),
  primary key (netwerk_id, id),
  foreign key (netwerk_id, plan_id, activiteit_id) references app.activiteit (netwerk_id, plan_id, id) on delete cascade
);
create index on app.activiteit_progress (netwerk_id, plan_id, activiteit_id, reported_at desc);

create table app.result_outcome (
  netwerk_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  result_id uuid not null,
  outcome numeric(14, 2) check (outcome >= 0),
  sentence text check (char_length(sentence) <= 500),
  reported_by uuid not null,
  reported_at timestamptz not null default now(),
  primary key (netwerk_id, id),
  foreign key (netwerk_id, plan_id, result_id) references app.result (netwerk_id, plan_id, id) on delete cascade
);
create index on app.result_outcome (netwerk_id, plan_id, result_id);

-- Begroting ------------------------------------------------------------------------------------------------------
create table app.begroting (
  netwerk_id uuid not null,
  plan_id uuid not null,
  stated_total_cent bigint check (stated_total_cent between 0 and 9000000000),
  stated_dekking_cent bigint check (stated_dekking_cent between 0 and 9000000000),
  note text check (char_length(note) <= 2000),
  version integer not null default 1,
  primary key (netwerk_id, plan_id),
  foreign key (netwerk_id, plan_id) references app.plan (netwerk_id, id)
);

create table app.begroting_group (
  netwerk_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  thema_id uuid not null,
  position integer not null check (position >= 0),
  -- null where a source lost the heading
  title text check (char_length(title) between 1 and 300),
  predecessor_id uuid,
  version integer not null default 1,
  primary key (netwerk_id, id),
  unique (netwerk_id, plan_id, id),
  foreign key (netwerk_id, plan_id) references app.begroting (netwerk_id, plan_id),
  foreign key (netwerk_id, plan_id, thema_id) references app.thema (netwerk_id, plan_id, id),
  foreign key (netwerk_id, predecessor_id) references app.begroting_group (netwerk_id, id)
);
create index on app.begroting_group (netwerk_id, plan_id, thema_id);
create index on app.begroting_group (netwerk_id, predecessor_id);

-- price × quantity × participants, or an agreed amount; both are kept when both are known. Amounts in cents.
create table app.kostenpost (
  netwerk_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  group_id uuid not null,
  position integer not null check (position >= 0),
  description text not null check (char_length(description) between 1 and 300),
  price_cent bigint check (price_cent between 0 and 9000000000),
  price_unit text check (price_unit in ('per_stuk', 'per_uur', 'per_persoon')),
  quantity numeric(12, 2) check (quantity >= 0),
  -- As written, when it is a product: '3x10'.
  quantity_text text check (char_length(quantity_text) <= 40),
  participants integer check (participants between 0 and 1000000),
  agreed_cent bigint check (agreed_cent between 0 and 9000000000),
  agreed_kind text check (agreed_kind in ('staffelprijs', 'offerte', 'afspraak', 'bron')),
  percentage numeric(5, 2) check (percentage between 0 and 100),
  money_kind text not null default 'programma' check (money_kind in ('programma', 'loon', 'overhead', 'afdracht')),
  quote text not null default 'geen' check (quote in ('geen', 'aangevraagd', 'ontvangen', 'volgens_offerte')),
  activiteit_id uuid,
  note text check (char_length(note) <= 1000),
  predecessor_id uuid,
  version integer not null default 1,
  primary key (netwerk_id, id),
  unique (netwerk_id, plan_id, id),
  foreign key (netwerk_id, plan_id, group_id) references app.begroting_group (netwerk_id, plan_id, id) on delete cascade,
  foreign key (netwerk_id, plan_id, activiteit_id) references app.activiteit (netwerk_id, plan_id, id),
  foreign key (netwerk_id, predecessor_id) references app.kostenpost (netwerk_id, id),
  check ((agreed_cent is null) = (agreed_kind is null))
);
create index on app.kostenpost (netwerk_id, plan_id, group_id);
create index on app.kostenpost (netwerk_id, plan_id, activiteit_id);
create index on app.kostenpost (netwerk_id, predecessor_id);

create table app.dekking (
  netwerk_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  position integer not null check (position >= 0),
  kind text not null check (kind in ('subsidie', 'contributie', 'overig')),
  deelnetwerk_id uuid,
  description text not null check (char_length(description) between 1 and 300),
  -- null is unknown, not zero
  amount_cent bigint check (amount_cent between 0 and 9000000000),
  -- The year that a source writes above the amount, where it is not the plan's own.
  stated_year integer check (stated_year between 2000 and 2100),
  note text check (char_length(note) <= 500),
  version integer not null default 1,
  primary key (netwerk_id, id),
  foreign key (netwerk_id, plan_id) references app.begroting (netwerk_id, plan_id),
  foreign key (netwerk_id, deelnetwerk_id) references app.deelnetwerk (netwerk_id, id)
);
create index on app.dekking (netwerk_id, plan_id);
create index on app.dekking (netwerk_id, deelnetwerk_id);

create table app.begroting_split (
  netwerk_id uuid not null,
  plan_id uuid not null,
  deelnetwerk_id uuid not null,
  amount_cent bigint not null check (amount_cent between 0 and 9000000000),
  version integer not null default 1,
  primary key (netwerk_id, plan_id, deelnetwerk_id),
  foreign key (netwerk_id, plan_id) references app.begroting (netwerk_id, plan_id),
  foreign key (netwerk_id, deelnetwerk_id) references app.deelnetwerk (netwerk_id, id)
);
create index on app.begroting_split (netwerk_id, deelnetwerk_id);

-- Actuals go on after vaststelling.
create table app.realisatie (
  netwerk_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  kostenpost_id uuid not null,
  amount_cent bigint not null check (amount_cent between -9000000000 and 9000000000),
  date date not null,
  description text not null check (char_length(description) between 1 and 300),
  invoice text check (char_length(invoice) <= 100),
  version integer not null default 1,
  primary key (netwerk_id, id),
  foreign key (netwerk_id, plan_id, kostenpost_id) references app.kostenpost (netwerk_id, plan_id, id)
);
create index on app.realisatie (netwerk_id, plan_id, kostenpost_id);

-- One row for each changed thing, in the transaction of its change. People by id only.
create table app.audit (
  netwerk_id uuid not null references app.netwerk (id),
  id uuid not null,
  at timestamptz not null default now(),
  user_id uuid not null,
  request_id text not null check (char_length(request_id) <= 100),
  plan_id uuid,
  noun text not null check (char_length(noun) <= 60),
  item_id uuid not null,
  action text not null check (action in ('create', 'update', 'delete', 'restore', 'progress', 'state')),
  before jsonb,
  after jsonb,
  primary key (netwerk_id, id)
);
create index on app.audit (netwerk_id, plan_id, at desc);
create index on app.audit (netwerk_id, item_id, at desc);
