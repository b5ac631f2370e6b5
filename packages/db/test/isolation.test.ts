import { type Compilable, sql as raw } from 'kysely';
import postgres from 'postgres';
import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { build } from '../src/connect/kysely.ts';
import { type Ask, tenantRead, tenantWrite } from '../src/connect/tenant.ts';
import { listTenantTables } from '../src/testing/catalogue-tables.ts';
import {
  type FreshNetwerk,
  freshLandelijk,
  freshMember,
  freshNetwerk,
  freshPerson,
} from '../src/testing/fresh-netwerk.ts';
import { openTestDatabase, type TestDatabase } from '../src/testing/test-database.ts';
import { type Filled, fillNetwerk } from './fill-netwerk.ts';

type Owned = FreshNetwerk<'bestuur' | 'werkgroep' | 'lezer'> & Filled;
type Json = Record<string, postgres.JSONValue>;
type Column = { table: string; name: string; generated: boolean; updatable: boolean };

let database: TestDatabase;
let tables: string[];
let columns: Column[];
let a: Owned;
let b: Owned;

const newNetwerk = async (): Promise<Owned> => {
  const netwerk = await freshNetwerk(database.superSql, ['bestuur', 'werkgroep', 'lezer']);
  const { userId } = netwerk.people.coordinator;
  return { ...netwerk, ...(await fillNetwerk(database.superSql, netwerk.netwerkId, userId)) };
};

beforeAll(async () => {
  database = await openTestDatabase();
  tables = await listTenantTables(database.superSql);
  columns = await database.appSql<Column[]>`
    select c.relname as table, a.attname as name, a.attgenerated <> '' as generated,
           has_column_privilege(a.attrelid, a.attnum, 'update') and has_column_privilege(a.attrelid, a.attnum, 'select')
             and a.attgenerated = '' as updatable
    from pg_attribute a join pg_class c on c.oid = a.attrelid
    where c.relnamespace = 'app'::regnamespace and c.relname = any (${tables}) and a.attnum > 0 and not a.attisdropped`;
  a = await newNetwerk();
  b = await newNetwerk();
});

afterAll(() => database.close());

/** Everything that stands in a network, as one hash. */
const hashOf = async (netwerkId: string): Promise<string> => {
  const hashes: string[] = [];
  for (const table of tables) {
    const [row] = await database.superSql<{ hash: string }[]>`
      select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as hash
      from ${database.superSql(`app.${table}`)} t where netwerk_id = ${netwerkId}`;
    hashes.push(row?.hash ?? '');
  }
  return hashes.join();
};

const rowsOf = async (table: string, netwerkId: string): Promise<Json[]> => {
  const { superSql } = database;
  const rows = await superSql<{ row: Json }[]>`
    select to_jsonb(t) as row from ${superSql(`app.${table}`)} t where netwerk_id = ${netwerkId}`;
  return rows.map(({ row }) => row);
};

/** One transaction as the app's role with these settings, as if a bug or an injection had set them. */
const forged = <T>(
  who: { userId: string; netwerkId: string },
  act: (tx: postgres.TransactionSql) => Promise<T>,
) =>
  database.appSql.begin(async tx => {
    await tx`select set_config('app.user_id', ${who.userId}, true), set_config('app.netwerk_id', ${who.netwerkId}, true)`;
    return act(tx as unknown as postgres.TransactionSql);
  });

/** What a statement did: the number of rows, or the code of the refusal. */
const outcome = (
  who: { userId: string; netwerkId: string },
  act: (tx: postgres.TransactionSql) => Promise<{ count: number }>,
) =>
  forged(who, async tx => (await act(tx)).count).catch((error: unknown) => {
    if (error instanceof postgres.PostgresError) return error.code;
    throw error;
  });

const insertCopy = (tx: postgres.ISql, table: string, row: Json) => {
  const names = columns
    .filter(column => column.table === table && !column.generated)
    .map(column => column.name);
  return tx`insert into ${tx(`app.${table}`)} (${tx(names)})
    select ${tx(names)} from jsonb_populate_record(null::${tx(`app.${table}`)}, ${tx.json(row)})`;
};

const denied = '42501';
const foreignKey = '23503';

const countsFor = async (ask: Ask): Promise<Record<string, number>> => {
  const queries = tables.map((table): Compilable<{ count: number }> => {
    const query = raw<{ count: number }>`select count(*) as count from ${raw.table(`app.${table}`)}`;
    return { compile: () => query.compile(build) };
  });
  const { rows } = await tenantRead(database.appSql, ask, queries);
  return Object.fromEntries(tables.map((table, i) => [table, rows[i]?.[0]?.count ?? -1]));
};

const nothing = (except: Record<string, number> = {}) => ({
  ...Object.fromEntries(tables.map(table => [table, 0])),
  ...except,
});

test('every table of a network holds rows here, of both networks', async () => {
  for (const table of tables)
    for (const netwerk of [a, b]) expect(await rowsOf(table, netwerk.netwerkId), table).not.toEqual([]);
});

test('a member sees the own network in every table', async () => {
  const counts = await countsFor(a.people.coordinator.ask);
  for (const table of tables) {
    const own = await rowsOf(table, a.netwerkId);
    expect([table, counts[table]]).toEqual([table, own.length]);
  }
});

describe.each(['coordinator', 'bestuur', 'werkgroep', 'lezer'] as const)('a %s of another network', role => {
  let before: string;
  const who = () => ({ userId: a.people[role].userId, netwerkId: b.netwerkId });

  beforeEach(async () => {
    before ??= await hashOf(b.netwerkId);
  });

  test('sees nothing by its slug', async () => {
    const { entered } = await tenantRead(database.appSql, { token: a.people[role].token, slug: b.slug }, []);
    expect(entered).toMatchObject({ userId: a.people[role].userId, netwerkId: null, role: null });
    // One's own membership is the only row that a person sees without a network.
    expect(await countsFor({ token: a.people[role].token, slug: b.slug })).toEqual(
      nothing({ membership: 1 }),
    );
  });

  test('sees nothing with a forged network in any table', async () => {
    for (const table of tables) {
      const seen = await outcome(
        who(),
        tx => tx`select from ${tx(`app.${table}`)} where netwerk_id = ${b.netwerkId}`,
      );
      expect([table, seen]).toEqual([table, 0]);
    }
  });

  test('sees nothing with a forged network after entering its own', async () => {
    const seen = await tenantWrite(
      database.db,
      a.people[role].ask,
      () => undefined,
      async tx => {
        await raw`select set_config('app.netwerk_id', ${b.netwerkId}, true)`.execute(tx);
        return tx.selectFrom('plan').selectAll().execute();
      },
    );
    expect(seen).toEqual([]);
  });

  test('adds nothing there', async () => {
    for (const table of tables) {
      const [row] = await rowsOf(table, b.netwerkId);
      const copy = {
        ...row,
        ...(row && 'id' in row ? { id: v7() } : {}),
        ...(table === 'plan' ? { first_year: 2050, last_year: 2050 } : {}),
      };
      const done = await outcome(who(), tx => insertCopy(tx, table, copy));
      expect([table, done]).toEqual([table, denied]);
      const honest = { ...who(), netwerkId: a.netwerkId };
      expect([table, await outcome(honest, tx => insertCopy(tx, table, copy))]).toEqual([table, denied]);
    }
  });

  test('changes and deletes nothing there', async () => {
    for (const table of tables) {
      const name = columns.find(column => column.table === table && column.updatable)?.name;
      const column = name ?? 'netwerk_id';
      for (const netwerkId of [a.netwerkId, b.netwerkId]) {
        const update = await outcome({ ...who(), netwerkId }, tx => {
          const set = tx`${tx(column)} = ${tx(column)}`;
          return tx`update ${tx(`app.${table}`)} set ${set} where netwerk_id = ${b.netwerkId}`;
        });
        expect([table, update]).toEqual([table, name ? 0 : denied]);
        const removed = await outcome(
          { ...who(), netwerkId },
          tx => tx`delete from ${tx(`app.${table}`)} where netwerk_id = ${b.netwerkId}`,
        );
        expect([0, denied], table).toContain(removed);
      }
    }
    expect(await hashOf(b.netwerkId)).toBe(before);
  });

  test('moves nothing of its own there', async () => {
    for (const table of tables) {
      const moved = await outcome(
        { ...who(), netwerkId: a.netwerkId },
        tx => tx`update ${tx(`app.${table}`)} set netwerk_id = ${b.netwerkId}`,
      );
      // What only a coordinator writes is not even found by the others.
      expect(role === 'coordinator' ? [denied] : [0, denied], table).toContain(moved);
    }
    expect(await hashOf(b.netwerkId)).toBe(before);
  });

  test('cannot lock or move a plan there, nor its own in the name of the other', async () => {
    const state = await forged(who(), tx => tx`select app.locked_plan_state(${b.planIds[0]}) as state`);
    expect(state[0]).toEqual({ state: null });
    for (const planId of [...a.planIds, ...b.planIds]) {
      const moved = await forged(
        who(),
        tx => tx`select app.move_plan_state(${planId}, 'aangeboden') as moved`,
      );
      expect(moved[0]).toEqual({ moved: false });
    }
    const honest = { ...who(), netwerkId: a.netwerkId };
    const other = await forged(
      honest,
      tx => tx`select app.move_plan_state(${b.planIds[0]}, 'aangeboden') as moved`,
    );
    expect(other[0]).toEqual({ moved: false });
  });
});

describe('who may see', () => {
  test.each([
    ['nobody', ''],
    ['a stranger', v7()],
  ])('%s sees nothing with a forged network', async (_, userId) => {
    for (const table of tables) {
      const seen = await outcome(
        { userId, netwerkId: b.netwerkId },
        tx => tx`select from ${tx(`app.${table}`)}`,
      );
      expect([table, seen]).toEqual([table, 0]);
    }
  });

  test('someone without any network sees nothing with a forged one', async () => {
    const person = await freshPerson(database.superSql);
    for (const table of tables) {
      const seen = await outcome(
        { userId: person.userId, netwerkId: b.netwerkId },
        tx => tx`select from ${tx(`app.${table}`)}`,
      );
      expect([table, seen]).toEqual([table, 0]);
    }
  });

  test('an ended membership sees nothing at once', async () => {
    const member = await freshMember(database.superSql, b, 'coordinator');
    expect((await countsFor(member.ask)).plan).toBe(2);
    await database.superSql`update app.membership set ended_at = now() where user_id = ${member.userId}`;
    const { entered } = await tenantRead(database.appSql, member.ask, []);
    expect(entered).toMatchObject({ userId: member.userId, netwerkId: null, role: null });
    expect(await countsFor(member.ask)).toEqual(nothing({ membership: 1 }));
    const forgedToo = await outcome(
      { userId: member.userId, netwerkId: b.netwerkId },
      tx => tx`select from app.plan`,
    );
    expect(forgedToo).toBe(0);
    const heads = await forged(
      { userId: member.userId, netwerkId: '' },
      tx => tx`select * from app.own_netwerken()`,
    );
    expect(heads).toHaveLength(0);
  });

  test.each([
    [
      'expired',
      (id: string) => database.superSql`update auth.session set "expiresAt" = now() where id = ${id}`,
    ],
    ['deleted', (id: string) => database.superSql`delete from auth.session where id = ${id}`],
  ])('a session that is %s sees nothing at once', async (_, end) => {
    const member = await freshMember(database.superSql, b, 'coordinator');
    expect((await countsFor(member.ask)).plan).toBe(2);
    await end(member.sessionId);
    const { entered } = await tenantRead(database.appSql, member.ask, []);
    expect(entered).toMatchObject({ userId: null, sessionId: null, netwerkId: null, role: null });
    expect(await countsFor(member.ask)).toEqual(nothing());
  });

  test('a person reads all own memberships, and of the others only those in the network entered', async () => {
    const member = await freshMember(database.superSql, a, 'lezer');
    const { userId, name, email } = member;
    await database.superSql`insert into app.membership ${database.superSql({ netwerk_id: b.netwerkId, user_id: userId, role: 'lezer', name, email })}`;
    const { rows } = await tenantRead(database.appSql, member.ask, [
      build.selectFrom('membership').select(['netwerkId', 'userId']),
    ]);
    expect(rows[0].filter(row => row.netwerkId === b.netwerkId).map(row => row.userId)).toEqual([userId]);
    expect(rows[0].filter(row => row.netwerkId === a.netwerkId).length).toBeGreaterThan(1);
    const outside = await tenantRead(database.appSql, { token: member.token, slug: null }, [
      build.selectFrom('membership').select('userId'),
    ]);
    expect(outside.rows[0].map(row => row.userId)).toEqual([userId, userId]);
    await database.superSql`delete from app.membership where user_id = ${userId}`;
  });

  test('a beheerder sees invitations of coordinators and no other row of a network, also with a forged one', async () => {
    const beheerder = await freshLandelijk(database.superSql, 'beheerder');
    const all = [...(await rowsOf('invitation', a.netwerkId)), ...(await rowsOf('invitation', b.netwerkId))];
    const invitations = all.filter(row => row.role === 'coordinator').length;
    expect(invitations).toBeLessThan(all.length);
    expect(await countsFor(beheerder.ask)).toEqual(nothing({ invitation: invitations }));
    expect(await countsFor({ token: beheerder.token, slug: b.slug })).toEqual(
      nothing({ invitation: invitations }),
    );
    for (const table of tables.filter(table => table !== 'invitation')) {
      const seen = await outcome(
        { userId: beheerder.userId, netwerkId: b.netwerkId },
        tx => tx`select from ${tx(`app.${table}`)}`,
      );
      expect([table, seen]).toEqual([table, 0]);
    }
  });

  test('VNPZ sees no row of a network', async () => {
    const vnpz = await freshLandelijk(database.superSql, 'vnpz');
    expect(await countsFor({ token: vnpz.token, slug: b.slug })).toEqual(nothing());
  });

  test('a person sees the own networks, the own national role and no account but the own', async () => {
    const { userId, token } = a.people.coordinator;
    await freshLandelijk(database.superSql, 'vnpz');
    const seen = await forged({ userId, netwerkId: a.netwerkId }, async tx => ({
      netwerken: await tx`select id from app.netwerk`,
      heads: await tx`select id from app.own_netwerken()`,
      roles: await tx`select from app.landelijke_role`,
      accounts: await tx`select id from app.own_account()`,
      sessions: await tx`select * from app.own_sessions()`,
    }));
    expect(seen.netwerken.map(row => row.id)).toEqual([a.netwerkId]);
    expect(seen.heads.map(row => row.id)).toEqual([a.netwerkId]);
    expect(seen.roles).toHaveLength(0);
    expect(seen.accounts.map(row => row.id)).toEqual([userId]);
    expect(seen.sessions).toHaveLength(1);
    expect(JSON.stringify(seen.sessions)).not.toContain(token);
  });

  test.each(['user', 'session', 'account', 'verification', 'sign_in_failure'])(
    'the app cannot read auth.%s',
    async table => {
      await expect(database.appSql`select from ${database.appSql(`auth.${table}`)}`).rejects.toMatchObject({
        code: denied,
      });
    },
  );

  test('who asked is forgotten after the transaction', async () => {
    const connection = await database.appSql.reserve();
    try {
      await connection`begin`;
      await connection`select app.enter(${a.people.coordinator.token}, ${a.slug})`;
      expect(await connection`select from app.plan`).toHaveLength(2);
      await connection`commit`;
      expect(await connection`select from app.plan`).toHaveLength(0);
    } finally {
      connection.release();
    }
  });

  test('the ids and names of another network can be used here: no refusal tells that they exist there', async () => {
    const [row] = await rowsOf('organisatie', b.netwerkId);
    const who = { userId: a.people.coordinator.userId, netwerkId: a.netwerkId };
    const copy = { ...row, netwerk_id: a.netwerkId, name: 'Organisatie van b' };
    expect(await outcome(who, tx => insertCopy(tx, 'organisatie', copy))).toBe(1);
    await database.superSql`delete from app.organisatie where netwerk_id = ${a.netwerkId} and id = ${String(row?.id)}`;
  });
});

type Key = { name: string; child: string; parent: string; columns: string[]; targets: string[] };

/** Tries one key alone, with its sisters away: a child of `a` under the parent that is handed in. */
const tryKey = async (key: Key, child: Json, parent: Json, keep: string[]): Promise<string> => {
  const change = Object.fromEntries(
    key.columns
      .map((column, i) => [column, parent[key.targets[i] ?? ''] ?? null])
      .filter(([column]) => !keep.includes(String(column))),
  );
  const elsewhere: Record<string, Json> = {
    deelnetwerk: { short_name: 'Ander' },
    plan: { first_year: 2050, last_year: 2050 },
  };
  const row: Json = { ...child, ...elsewhere[key.child], ...('id' in child ? { id: v7() } : {}), ...change };
  let code = 'accepted';
  await database.superSql
    .begin(async tx => {
      const sisters = await tx<{ conname: string }[]>`select conname from pg_constraint
        where conrelid = ${`app.${key.child}`}::regclass and contype = 'f' and conname <> ${key.name}`;
      for (const { conname } of sisters)
        await tx`alter table ${tx(`app.${key.child}`)} drop constraint ${tx(conname)}`;
      await insertCopy(tx as unknown as postgres.ISql, key.child, row);
      throw new Error('undo');
    })
    .catch((error: unknown) => {
      if (error instanceof postgres.PostgresError) code = `${error.code} ${error.constraint_name}`;
    });
  return code;
};

describe('keys between the tables of a network', () => {
  let keys: Key[];

  beforeAll(async () => {
    const names = (relation: string, list: string) =>
      `array(select a.attname::text from unnest(${list}) with ordinality k (attnum, n)
         join pg_attribute a on a.attrelid = ${relation} and a.attnum = k.attnum order by k.n)`;
    keys = await database.superSql.unsafe<Key[]>(
      `select con.conname as name, child.relname as child, parent.relname as parent,
         ${names('con.conrelid', 'con.conkey')} as columns, ${names('con.confrelid', 'con.confkey')} as targets
       from pg_constraint con join pg_class child on child.oid = con.conrelid join pg_class parent on parent.oid = con.confrelid
       where con.contype = 'f' and child.relname = any ($1) and parent.relname = any ($1)
         and child.relnamespace = 'app'::regnamespace order by 2, 1`,
      [tables],
    );
    expect(keys.length).toBeGreaterThan(50);
  });

  /** A row that uses the key, so that no other rule on the row stands in the way. */
  const childOf = async (key: Key): Promise<Json> => {
    const rows = await rowsOf(key.child, a.netwerkId);
    const using = rows.find(row => key.columns.every(column => row[column] !== null)) ?? rows[0];
    if (!using) throw new Error(`No row in ${key.child}`);
    return using;
  };

  test('each accepts the parent that it has', async () => {
    for (const key of keys) {
      const child = await childOf(key);
      const parents = await rowsOf(key.parent, a.netwerkId);
      const parent = parents.find(row =>
        key.columns.every((column, i) => row[key.targets[i] ?? ''] === child[column]),
      );
      if (!parent) continue;
      expect([key.name, await tryKey(key, child, parent, [])]).not.toEqual([
        key.name,
        `${foreignKey} ${key.name}`,
      ]);
    }
  });

  test('each refuses a parent in another network', async () => {
    for (const key of keys) {
      const [parent] = await rowsOf(key.parent, b.netwerkId);
      const code = await tryKey(key, await childOf(key), parent ?? {}, ['netwerk_id']);
      expect([key.child, code]).toEqual([key.child, `${foreignKey} ${key.name}`]);
    }
  });

  test('each refuses a parent in another plan', async () => {
    for (const key of keys.filter(({ columns: own }) => own.includes('plan_id') && own.length > 2)) {
      const child = await childOf(key);
      const parent = (await rowsOf(key.parent, a.netwerkId)).find(row => row.plan_id !== child.plan_id);
      const code = await tryKey(key, child, parent ?? {}, ['netwerk_id', 'plan_id']);
      expect([key.child, code]).toEqual([key.child, `${foreignKey} ${key.name}`]);
    }
  });

  test('only these lead from one plan to another', () => {
    const within = (table: string) =>
      columns.some(column => column.table === table && column.name === 'plan_id') || table === 'plan';
    const across = keys.filter(
      key => within(key.child) && within(key.parent) && !key.columns.includes('plan_id'),
    );
    expect(
      across.map(key => `${key.child} → ${key.parent} (${key.columns.slice(1).join(', ')})`).sort(),
    ).toEqual([
      // what a copy was copied from
      'activiteit → activiteit (predecessor_id)',
      // the red thread: an activity of a jaarplan serves a speerpunt of the meerjarenplan
      'activiteit_speerpunt → speerpunt (speerpunt_id)',
      'begroting_group → begroting_group (predecessor_id)',
      'kostenpost → kostenpost (predecessor_id)',
      'plan → plan (meerjarenplan_id, meerjarenplan_kind)',
      'plan → plan (predecessor_id)',
      'speerpunt → speerpunt (predecessor_id)',
      'thema → thema (meerjarenplan_thema_id)',
      'thema → thema (predecessor_id)',
    ]);
  });
});
