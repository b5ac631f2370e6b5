import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type CatalogueRule,
  catalogueRules,
  checkCatalogue,
  type Violation,
} from '../src/testing/catalogue-rules.ts';
import { globalTables } from '../src/testing/global-tables.ts';
import { type PinnedPolicy, pinnedPolicies } from '../src/testing/pinned-policies.ts';
import { openTestDatabase, type TestDatabase } from '../src/testing/test-database.ts';
import { testNames as names } from '../src/testing/test-template.ts';

let database: TestDatabase;
/** What is wrong before anything is broken: the first test says so, the proofs look past it. */
let already: string[] = [];

beforeAll(async () => {
  database = await openTestDatabase();
  already = (await checkCatalogue(database.superSql, names)).map(violation => JSON.stringify(violation));
});

afterAll(() => database.close());

class RollBack extends Error {}

/** What the rules say after these statements, which are undone. */
const checkAfter = async (...statements: string[]): Promise<Violation[]> => {
  let found: Violation[] = [];
  await database.superSql
    .begin(async tx => {
      await tx.unsafe(`set local role ${names.owner}`);
      for (const statement of statements) await tx.unsafe(statement);
      await tx.unsafe('reset role');
      found = await checkCatalogue(tx, names);
      throw new RollBack();
    })
    .catch((error: unknown) => {
      if (!(error instanceof RollBack)) throw error;
    });
  return found.filter(violation => !already.includes(JSON.stringify(violation)));
};

const verified = 'netwerk_id = (select app.verified_netwerk())';

/** A tenant table with everything in order but what the overrides break. */
const goodTable = (columns = '', { rls = true, policies = true } = {}): string[] => [
  `create table app.bad (netwerk_id uuid not null references app.netwerk (id), id uuid not null${columns}, primary key (netwerk_id, id))`,
  ...(rls ? ['alter table app.bad enable row level security, force row level security'] : []),
  ...(policies
    ? [
        `create policy s on app.bad for select to ${names.app} using (${verified})`,
        `create policy i on app.bad for insert to ${names.app} with check (${verified} and id is not null)`,
        `create policy u on app.bad for update to ${names.app} using (${verified}) with check (${verified})`,
        `create policy d on app.bad for delete to ${names.app} using (false)`,
        `grant select, insert, update, delete on app.bad to ${names.app}`,
      ]
    : []),
];

const goodFunction = (
  name: string,
  options: { definer?: boolean; path?: boolean; open?: boolean } = {},
): string[] => [
  `create function app.${name}() returns int language sql ${options.definer ? 'security definer' : ''}
   ${options.path === false ? '' : "set search_path = ''"} as 'select 1'`,
  ...(options.open ? [] : [`revoke execute on function app.${name}() from public`]),
];

const toGuard = (name: string): string[] => [
  `grant create on schema app to ${names.guard}`,
  `alter function app.${name}() owner to ${names.guard}`,
  `revoke create on schema app from ${names.guard}`,
];

test('the migrated schema breaks no rule', () => {
  expect(already).toEqual([]);
});

test('a tenant table in good order breaks no rule', async () => {
  expect(await checkAfter(...goodTable())).toEqual([]);
});

test('a new tenant table without anything breaks row security, policies and the order of its key', async () => {
  const found = await checkAfter('create table app.bad (id uuid primary key, netwerk_id uuid not null)');
  expect(new Set(found.map(violation => violation.rule))).toEqual(
    new Set(['rowSecurity', 'policies', 'netwerkFirst']),
  );
  expect(found.filter(violation => violation.rule === 'policies')).toHaveLength(4);
});

const policy = (text: string): string[] => [...goodTable(), `create policy loose on app.bad ${text}`];
const grant = (text: string): string[] => [`grant ${text}`];

/** rule → ways to break it, each of which must be found by that rule and by no other. */
const proofs: Record<CatalogueRule, Record<string, string[]>> = {
  globalTables: {
    'a table without netwerk_id': [
      'create table app.bad (id uuid primary key)',
      'alter table app.bad enable row level security, force row level security',
    ],
  },
  rowSecurity: {
    'not enabled': goodTable('', { rls: false }),
    'enabled, not forced': [...goodTable(), 'alter table app.bad no force row level security'],
    'switched off later': ['alter table app.plan disable row level security'],
    'switched off on the networks': ['alter table app.netwerk disable row level security'],
    'switched off on the national roles': ['alter table app.landelijke_role disable row level security'],
    'not forced on a national list': ['alter table app.term no force row level security'],
  },
  policies: {
    none: goodTable('', { policies: false }),
    'none for delete': [...goodTable(), 'drop policy d on app.bad'],
    'only a restrictive one for delete': [
      ...goodTable(),
      'drop policy d on app.bad',
      `create policy d on app.bad as restrictive for delete to ${names.app} using (${verified})`,
    ],
    'always true': policy(`for select to ${names.app} using (true)`),
    'check always true': policy(`for insert to ${names.app} with check (true)`),
    'true in other words': policy(`for select to ${names.app} using (1 = 1)`),
    'the verified network or something else': policy(
      `for select to ${names.app} using (${verified} or id is not null)`,
    ),
    'an or behind an and': policy(
      `for select to ${names.app} using ((${verified} and id is null) or id is not null)`,
    ),
    'the setting instead of the verified network': policy(
      `for select to ${names.app} using (netwerk_id = nullif(current_setting('app.netwerk_id', true), '')::uuid)`,
    ),
    'for everyone': policy(`for select using (${verified})`),
    'for the public role': policy(`for select to ${names.public} using (${verified})`),
    'for the guard': policy(`for select to ${names.guard} using (true)`),
    'saying nothing': policy(`for select to ${names.app}`),
    'a loose one beside a pinned one': [
      `create policy loose on app.membership for select to ${names.app} using (true)`,
    ],
    'anyone becoming beheerder': [
      `create policy loose on app.landelijke_role for insert to ${names.app} with check (true)`,
    ],
    'anyone reading the links of beheerders': [
      `create policy loose on app.landelijke_invitation for select to ${names.app} using (true)`,
    ],
    'a national list that the app writes': [
      `create policy loose on app.term for update to ${names.app} using (true)`,
    ],
    'a pinned one that is gone': ['drop policy guard_select on app.membership'],
  },
  netwerkFirst: {
    'an index': [...goodTable(', name text'), 'create index on app.bad (name)'],
    'an index that has it second': [
      ...goodTable(', name text'),
      'create index on app.bad (name, netwerk_id)',
    ],
    'a unique constraint': goodTable(', name text unique'),
    'an expression': [...goodTable(', name text'), 'create index on app.bad (lower(name), netwerk_id)'],
  },
  keysWithinNetwerk: {
    'a plain key to a tenant table': [
      'alter table app.plan add constraint loose unique (netwerk_id, id, title)',
      ...goodTable(
        ', plan_id uuid, title text, foreign key (plan_id, netwerk_id, title) references app.plan (id, netwerk_id, title)',
      ),
      'create index on app.bad (netwerk_id, plan_id, title)',
    ],
    'another network by its own column': [
      ...goodTable(', other_id uuid references app.netwerk (id)'),
      'create index on app.bad (netwerk_id, other_id)',
    ],
    'the network under another name': [
      ...goodTable(
        ', other_id uuid, plan_id uuid, foreign key (other_id, plan_id) references app.plan (netwerk_id, id)',
      ),
      'create index on app.bad (netwerk_id, other_id, plan_id)',
    ],
  },
  keysIndexed: {
    'a key without index': goodTable(
      ', plan_id uuid, foreign key (netwerk_id, plan_id) references app.plan (netwerk_id, id)',
    ),
    'a key to a list without index': goodTable(', term_id uuid references app.term (id)'),
    'a partial index': [
      ...goodTable(', term_id uuid references app.term (id)'),
      'create index on app.bad (netwerk_id, term_id) where term_id is not null',
    ],
    'the columns too far behind': [
      ...goodTable(', name text, term_id uuid references app.term (id)'),
      'create index on app.bad (netwerk_id, name, term_id)',
    ],
    'an index that was dropped': ['drop index app.dekking_netwerk_id_deelnetwerk_id_idx'],
  },
  definers: { 'a new one in good order': [...goodFunction('bad', { definer: true }), ...toGuard('bad')] },
  functions: {
    'no search_path': goodFunction('bad', { path: false }),
    'a search_path of its own': [...goodFunction('bad'), 'alter function app.bad() set search_path = app'],
    'open to everyone': goodFunction('bad', { open: true }),
    'a definer of the owner': ['reset role', `alter function app.is_beheerder() owner to ${names.owner}`],
    'opened again': ['reset role', 'grant execute on function app.enter(text, text) to public'],
  },
  views: {
    'a view': ['create view app.bad as select 1 as one'],
    'a view that switches it off': ['create view app.bad with (security_invoker = false) as select 1 as one'],
    'a materialized view': ['create materialized view app.bad as select 1 as one'],
  },
  rights: {
    truncate: grant(`truncate on app.plan to ${names.app}`),
    references: grant(`references on app.plan to ${names.app}`),
    trigger: grant(`trigger on app.plan to ${names.app}`),
    'truncate to auth': grant(`truncate on auth.session to ${names.auth}`),
    'a table to everyone': grant('select on app.term to public'),
    'a column to everyone': grant('select (name) on app.netwerk to public'),
    'a table of auth to everyone': grant('select on auth.session to public'),
    'the schema to everyone': grant('usage on schema app to public'),
    'the schema public to everyone': grant('create on schema public to public'),
    'making things in the schema': grant(`create on schema app to ${names.app}`),
    'a schema to the public role': grant(`usage on schema app to ${names.public}`),
    'a table to the public role': grant(`select on app.term to ${names.public}`),
    'a column to the public role': grant(`select (name) on app.term to ${names.public}`),
    'a function to the public role': grant(`execute on function app.current_user_id() to ${names.public}`),
    'the schema auth to the app': grant(`usage on schema auth to ${names.app}`),
    'a column of auth to the app': grant(`select (token) on auth.session to ${names.app}`),
    'a table of the app to auth': grant(`select on app.plan to ${names.auth}`),
    'with grant option': grant(`select on app.term to ${names.app} with grant option`),
    'national roles that the app hands out': grant(`insert on app.landelijke_role to ${names.app}`),
    'links of beheerders': grant(`select on app.landelijke_invitation to ${names.app}`),
    'changing a national list': grant(`update on app.term to ${names.app}`),
    'changing one column of it': grant(`update (name) on app.term_list to ${names.app}`),
    'deleting from a national list': grant(`delete on app.term to ${names.app}`),
    'the address of a network': grant(`update (slug) on app.netwerk to ${names.app}`),
    'more for the guard': grant(`update on app.landelijke_role to ${names.guard}`),
    'a global table that is no longer read': [`revoke select on app.term from ${names.app}`],
    'membership of the guard': ['reset role', `grant ${names.guard} to ${names.app}`],
    'rights on what is still to be made': [
      `alter default privileges in schema app grant select on tables to ${names.app}`,
    ],
  },
  counters: {
    'a sequence': ['create sequence app.bad'],
    identity: goodTable(', number bigint generated always as identity'),
    'a serial key in auth': ['create table auth.bad (id serial primary key)'],
    'identity in auth': ['create table auth.bad (id bigint generated by default as identity primary key)'],
    'a sequence elsewhere': [
      'reset role',
      'create sequence public.bad',
      ...goodTable(`, number bigint default nextval('public.bad')`),
    ],
  },
  triggers: {
    'a row trigger': [
      ...goodTable(),
      'create trigger t before update on app.bad for each row execute function suppress_redundant_updates_trigger()',
    ],
    'a constraint trigger of our own': [
      ...goodTable(),
      'create constraint trigger t after update on app.bad for each row execute function suppress_redundant_updates_trigger()',
    ],
    'a rewrite rule': [...goodTable(), 'create rule r as on delete to app.bad do instead nothing'],
  },
};

describe.each(Object.keys(catalogueRules) as CatalogueRule[])('%s', rule => {
  test.each(Object.keys(proofs[rule]))('finds %s', async way => {
    const found = await checkAfter(...(proofs[rule][way] ?? []));
    expect(found).not.toEqual([]);
    expect(new Set(found.map(violation => violation.rule)), JSON.stringify(found)).toEqual(new Set([rule]));
  });
});

/** Every other way to say a pinned policy: each of its expressions opened or closed, other roles. */
const otherWays = ({ to, using, check }: PinnedPolicy): string[] => [
  ...(using === null ? [] : [`using (${using !== 'true'})`]),
  ...(check === null ? [] : [`with check (${check !== 'true'})`]),
  `to ${names[to === 'app' ? 'guard' : 'app']}`,
  `to ${names[to]}, ${names.auth}`,
  'to public',
];

test('a pinned policy is pinned to its expressions and its role', async () => {
  expect(Object.keys(pinnedPolicies).length).toBeGreaterThan(30);
  for (const [subject, pinned] of Object.entries(pinnedPolicies)) {
    const [table, name] = subject.split('.');
    for (const way of otherWays(pinned)) {
      const found = await checkAfter(`alter policy ${name} on app.${table} ${way}`);
      const pin = found.filter(violation => violation.subject === subject);
      expect([subject, way, pin.map(violation => violation.rule)]).toEqual([subject, way, ['policies']]);
    }
  }
}, 60_000);

test.each([
  [
    'membership.own_select',
    'using (user_id = (select app.current_user_id()) or netwerk_id = (select app.verified_netwerk()) or true)',
  ],
  ['plan.guard_select', `to ${names.app} using (true)`],
  ['netwerk.own_select', 'using (id = (select app.verified_netwerk()) or id is not null)'],
  ['audit.own_insert', 'with check (user_id = (select app.current_user_id()))'],
])('a pinned policy is found with more in it: %s', async (subject, way) => {
  const [table, name] = subject.split('.');
  const found = await checkAfter(`alter policy ${name} on app.${table} ${way}`);
  expect(new Set(found.map(violation => `${violation.rule} ${violation.subject}`))).toEqual(
    new Set([`policies ${subject}`]),
  );
});

test('each right on a table outside the networks is in the list or found', async () => {
  let tried = 0;
  for (const [table, { grants }] of Object.entries(globalTables))
    for (const role of ['app', 'guard', 'auth', 'public'] as const)
      for (const right of ['select', 'insert', 'update', 'delete']) {
        if (grants[role]?.includes(right)) continue;
        const found = await checkAfter(`grant ${right} on app.${table} to ${names[role]}`);
        expect(found).toContainEqual({
          rule: 'rights',
          subject: `${table}: ${right} to ${role}`,
          problem: 'is more than the list of global tables gives',
        });
        tried += 1;
      }
  expect(tried).toBeGreaterThan(80);
}, 60_000);

test('an exception for an index is for its columns, not for its name', async () => {
  const found = await checkAfter(
    'drop index app.membership_by_user',
    'create index membership_by_user on app.membership (name)',
  );
  expect(found.map(violation => violation.subject)).toEqual([
    'app.membership_by_user btree (name)',
    'app.membership_by_user btree (user_id)',
  ]);
});

test('an exception that stands for nothing is found', async () => {
  const found = await checkAfter('drop index app.invitation_by_token');
  expect(found).toEqual([
    {
      rule: 'netwerkFirst',
      subject: 'app.invitation_by_token btree (token_hash)',
      problem: 'is an exception that stands for nothing',
    },
  ]);
});

test('after all of this the schema is as it was', async () => {
  expect(await checkAfter()).toEqual([]);
});
