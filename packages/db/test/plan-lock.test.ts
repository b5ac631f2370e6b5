import { setTimeout as sleep } from 'node:timers/promises';
import type { PlanState } from '@speerpunt/domain/plan/plan';
import postgres from 'postgres';
import { v7 } from 'uuid';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type FreshJaarplan, freshJaarplan } from '../src/testing/fresh-jaarplan.ts';
import { type FreshMember, type FreshNetwerk, freshNetwerk } from '../src/testing/fresh-netwerk.ts';
import { openTestDatabase, type TestDatabase } from '../src/testing/test-database.ts';
import { testNames } from '../src/testing/test-template.ts';
import { fillNetwerk } from './fill-netwerk.ts';

type Connection = Awaited<ReturnType<TestDatabase['appSql']['reserve']>>;
type Tx = postgres.ISql;

const denied = '42501';
const rounds = 200;
const writers = 6;

/** Reports and actuals go on, snapshots and the log are made by the move itself; all else is text and amounts. */
const running = ['activiteit_progress', 'result_outcome', 'realisatie'];
const insertOnly = ['plan_version', 'audit'];

let database: TestDatabase;
let contentTables: string[];
let netwerk: FreshNetwerk<'bestuur' | 'werkgroep' | 'lezer'>;
let coordinator: FreshMember;
let plan: FreshJaarplan;

beforeAll(async () => {
  database = await openTestDatabase();
  const rows = await database.superSql<{ name: string }[]>`
    select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'plan_id'
    where c.relnamespace = 'app'::regnamespace and c.relkind = 'r' order by 1`;
  contentTables = rows.map(row => row.name).filter(name => ![...running, ...insertOnly].includes(name));
});

afterAll(() => database.close());

beforeEach(async () => {
  netwerk = await freshNetwerk(database.superSql, ['bestuur', 'werkgroep', 'lezer']);
  coordinator = netwerk.people.coordinator;
  plan = await freshJaarplan(database.superSql, { netwerkId: netwerk.netwerkId, userId: coordinator.userId });
});

/** All text and amounts of a plan, with its own head but for the state. */
const hashOf = async (sql: Tx, planId: string): Promise<string> => {
  const parts = contentTables.map(
    table =>
      `(select coalesce(string_agg(t::text, '|' order by t::text), '') from app.${table} t where plan_id = $1)`,
  );
  const head = `(select concat_ws('|', title, subtitle, first_year, last_year, division, meerjarenplan_id, version) from app.plan where id = $1)`;
  const [row] = await sql.unsafe<{ hash: string }[]>(
    `select md5(concat_ws('#', ${[head, ...parts].join()})) as hash`,
    [planId],
  );
  if (!row) throw new Error('No hash');
  return row.hash;
};

const setState = (state: PlanState, planId = plan.planId) =>
  database.superSql`update app.plan set state = ${state} where netwerk_id = ${netwerk.netwerkId} and id = ${planId}`;

const enter = (tx: Tx, member: FreshMember) => tx`select app.enter(${member.token}, ${netwerk.slug})`;

/** One transaction of a member as the app's role: rows touched, or the code of the refusal. */
const act = (
  member: FreshMember,
  statement: (tx: Tx) => Promise<{ count: number }>,
): Promise<number | string> =>
  database.appSql
    .begin(async sql => {
      const tx = sql as unknown as Tx;
      await enter(tx, member);
      return (await statement(tx)).count;
    })
    .catch((error: unknown) => {
      if (error instanceof postgres.PostgresError) return error.code;
      throw error;
    });

const move = async (member: FreshMember, to: PlanState): Promise<boolean> =>
  database.appSql.begin(async tx => {
    await enter(tx as unknown as Tx, member);
    const [row] = await tx<{ moved: boolean }[]>`select app.move_plan_state(${plan.planId}, ${to}) as moved`;
    return row?.moved ?? false;
  });

const opened = new Set<Connection>();

/** A connection with an open transaction in which the coordinator has entered. */
const open = async (): Promise<Connection & { pid: number }> => {
  const connection = await database.appSql.reserve();
  opened.add(connection);
  const [row] = await connection<{ pid: number }[]>`select pg_backend_pid() as pid`;
  await connection`begin`;
  await enter(connection as unknown as Tx, coordinator);
  return Object.assign(connection, { pid: row?.pid ?? 0 });
};

const close = async (connection: Connection, how: 'commit' | 'rollback'): Promise<void> => {
  opened.delete(connection);
  await connection.unsafe(how);
  connection.release();
};

/** A test that failed half-way holds locks that the next one would wait for. */
afterEach(() => Promise.all([...opened].map(connection => close(connection, 'rollback'))));

/** Comes back once this connection waits for a lock of another. */
const untilWaiting = async (pid: number): Promise<void> => {
  for (let i = 0; i < 500; i++) {
    const waiting = await database.superSql`select from pg_locks where pid = ${pid} and not granted`;
    if (waiting.length > 0) return;
    await sleep(10);
  }
  throw new Error('The statement does not wait');
};

const editTitle = (tx: Tx, title: string) =>
  tx`update app.activiteit set title = ${title}, version = version + 1 where id = ${plan.activiteitId}`;
const insertThema = (tx: Tx) =>
  tx`insert into app.thema ${tx({ netwerk_id: netwerk.netwerkId, id: v7(), plan_id: plan.planId, position: 9, title: 'Laat' })}`;
const titleNow = async (): Promise<string> => {
  const [row] = await database.superSql<
    { title: string }[]
  >`select title from app.activiteit where id = ${plan.activiteitId}`;
  return row?.title ?? '';
};

describe('two at once', () => {
  test('who moves the plan waits for a text that is being written', async () => {
    const writer = await open();
    const mover = await open();
    expect((await editTitle(writer as unknown as Tx, 'Net op tijd')).count).toBe(1);
    const moving = mover<
      { moved: boolean }[]
    >`select app.move_plan_state(${plan.planId}, 'aangeboden') as moved`.execute();
    await untilWaiting(mover.pid);
    await close(writer, 'commit');
    expect(await moving).toEqual([{ moved: true }]);
    expect(await mover`select title from app.activiteit where id = ${plan.activiteitId}`).toEqual([
      { title: 'Net op tijd' },
    ]);
    await close(mover, 'commit');
    expect(await act(coordinator, tx => editTitle(tx, 'Te laat'))).toBe(0);
    expect(await titleNow()).toBe('Net op tijd');
  });

  test.each([
    ['an update touches 0 rows', (tx: Tx) => editTitle(tx, 'Te laat'), 0],
    ['a delete touches 0 rows', (tx: Tx) => tx`delete from app.result where id = ${plan.resultId}`, 0],
    ['an insert is refused', insertThema, denied],
  ])('a write waits for a move under way, and then %s', async (_, write, expected) => {
    const mover = await open();
    const writer = await open();
    await mover`select app.move_plan_state(${plan.planId}, 'aangeboden')`;
    const before = await hashOf(mover as unknown as Tx, plan.planId);
    const writing = write(writer as unknown as Tx)
      .execute()
      .then(
        result => result.count,
        (error: postgres.PostgresError) => error.code,
      );
    await untilWaiting(writer.pid);
    await close(mover, 'commit');
    expect(await writing).toBe(expected);
    await close(writer, 'commit');
    expect(await hashOf(database.superSql as unknown as Tx, plan.planId)).toBe(before);
  });

  test('a write that waited goes on when the move is undone', async () => {
    const mover = await open();
    const writer = await open();
    await mover`select app.move_plan_state(${plan.planId}, 'aangeboden')`;
    const writing = editTitle(writer as unknown as Tx, 'Toch').execute();
    await untilWaiting(writer.pid);
    await close(mover, 'rollback');
    expect((await writing).count).toBe(1);
    await close(writer, 'commit');
    expect(await titleNow()).toBe('Toch');
  });

  test('writers do not wait for each other', async () => {
    const [first, second] = [await open(), await open()];
    expect((await editTitle(first as unknown as Tx, 'Een')).count).toBe(1);
    expect((await insertThema(second as unknown as Tx)).count).toBe(1);
    await close(second, 'commit');
    await close(first, 'commit');
  });
});

/** A small seeded generator, so that a round that fails can be run again. */
const createRandom = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
};

/**
 * One of each kind of write to text and amounts; `n` makes the words differ. A transaction takes them in this order:
 * the head of a plan first, because whoever holds it in share mode and then writes it waits for the other who does.
 */
const contentWrites: ((tx: Tx, n: number) => Promise<{ count: number }>)[] = [
  (tx, n) => tx`update app.plan set title = ${`Jaarplan ${n}`} where id = ${plan.planId}`,
  (tx, n) => editTitle(tx, `Titel ${n}`),
  tx => insertThema(tx),
  (tx, n) => tx`update app.kostenpost set price_cent = ${n} where id = ${plan.kostenpostId}`,
  (tx, n) => tx`update app.begroting set stated_total_cent = ${n} where plan_id = ${plan.planId}`,
  (tx, n) => tx`update app.result set target = ${n} where id = ${plan.resultId}`,
  tx => tx`delete from app.thema where plan_id = ${plan.planId} and title = 'Laat'`,
  (tx, n) =>
    tx`insert into app.doel ${tx({ netwerk_id: netwerk.netwerkId, id: v7(), plan_id: plan.planId, position: n, kind: 'doel', text: 'Doel' })}`,
];

const addProgress = (tx: Tx) =>
  tx`insert into app.activiteit_progress ${tx({ netwerk_id: netwerk.netwerkId, id: v7(), plan_id: plan.planId, activiteit_id: plan.activiteitId, status: 'loopt', reported_by: coordinator.userId })}`;
const addOutcome = (tx: Tx) =>
  tx`insert into app.result_outcome ${tx({ netwerk_id: netwerk.netwerkId, id: v7(), plan_id: plan.planId, result_id: plan.resultId, outcome: 3, reported_by: coordinator.userId })}`;
const addRealisatie = (tx: Tx) =>
  tx`insert into app.realisatie ${tx({ netwerk_id: netwerk.netwerkId, id: v7(), plan_id: plan.planId, kostenpost_id: plan.kostenpostId, amount_cent: 100, date: '2026-05-01', description: 'Factuur' })}`;
const reports = [addProgress, addOutcome, addRealisatie];

describe('many at once', () => {
  const pause = (random: (below: number) => number) => `select pg_sleep(${random(4) / 1000})`;

  /** Some writes in one transaction with a pause before and after each; which of them held. */
  const writeSome = async (random: (below: number) => number): Promise<(number | string)[]> => {
    const chosen = Array.from({ length: 1 + random(3) }, () => random(contentWrites.length + 1)).sort();
    const pauses = chosen.map(() => pause(random));
    const done: (number | string)[] = [];
    const result = await act(coordinator, async tx => {
      for (const [i, kind] of chosen.entries()) {
        await tx.unsafe(pauses[i] ?? 'select 1');
        const write = contentWrites[kind];
        const { count } = write ? await write(tx, random(100_000)) : await addProgress(tx);
        done.push(write ? count : 'progress');
      }
      return { count: 0 };
    });
    return typeof result === 'string' ? [result] : done;
  };

  test(`${rounds} rounds of ${writers} writers: nothing changes once the plan has left the concept`, async () => {
    const seed = Date.now() % 100_000;
    const random = createRandom(seed);
    const outcomes: (number | string)[] = [];
    for (let round = 0; round < rounds; round++) {
      const wait = pause(random);
      const moving = database.appSql.begin(async sql => {
        const tx = sql as unknown as Tx;
        await enter(tx, coordinator);
        await tx.unsafe(wait);
        await tx`select app.move_plan_state(${plan.planId}, 'aangeboden')`;
        return hashOf(tx, plan.planId);
      });
      const writing = Array.from({ length: writers }, () => writeSome(random));
      const atMove = await moving;
      outcomes.push(...(await Promise.all(writing)).flat());
      const after = await hashOf(database.superSql as unknown as Tx, plan.planId);
      expect(after, `seed ${seed}, round ${round}`).toBe(atMove);
      if (round % 2 === 0) expect(await move(coordinator, 'concept')).toBe(true);
      else await setState('concept');
    }
    const counted = (outcome: number | string) => outcomes.filter(one => one === outcome).length;
    // The rounds prove something only when both sides of the move were reached, again and again.
    expect(counted(1)).toBeGreaterThan(rounds / 4);
    expect(counted(0)).toBeGreaterThan(rounds / 4);
    expect(counted(denied)).toBeGreaterThan(10);
    expect(counted('progress')).toBeGreaterThan(10);
    expect(new Set(outcomes.filter(one => typeof one === 'string' && one !== 'progress'))).toEqual(
      new Set([denied]),
    );
  }, 120_000);
});

describe('after the concept', () => {
  const contentStates = ['aangeboden', 'vastgesteld', 'afgesloten'] as const;

  test.each(contentStates)('no table of text and amounts takes a write when %s', async state => {
    const full = await freshNetwerk(database.superSql);
    const member = full.people.coordinator;
    const { planIds } = await fillNetwerk(database.superSql, full.netwerkId, member.userId);
    await database.superSql`update app.plan set state = ${state} where netwerk_id = ${full.netwerkId}`;
    const hash = () => Promise.all(planIds.map(id => hashOf(database.superSql as unknown as Tx, id)));
    const before = await hash();
    const inFull = (statement: (tx: Tx) => Promise<{ count: number }>) =>
      act(member, async tx => {
        await tx`select app.enter(${member.token}, ${full.slug})`;
        return statement(tx);
      });
    expect(contentTables.length).toBeGreaterThan(20);
    for (const table of contentTables) {
      const name = (tx: Tx) => tx(`app.${table}`);
      expect([table, await inFull(tx => tx`select from ${name(tx)}`)]).not.toEqual([table, 0]);
      expect([table, await inFull(tx => tx`update ${name(tx)} set plan_id = plan_id`)]).toEqual([table, 0]);
      // An activity is never really deleted: the app lacks the right itself.
      const refusedDelete = table === 'activiteit' ? '42501' : 0;
      expect([table, await inFull(tx => tx`delete from ${name(tx)}`)]).toEqual([table, refusedDelete]);
      expect([table, await inFull(tx => tx`insert into ${name(tx)} select * from ${name(tx)}`)]).toEqual([
        table,
        denied,
      ]);
    }
    expect(await inFull(tx => tx`update app.plan set title = 'Anders'`)).toBe(0);
    expect(await inFull(tx => tx`delete from app.plan`)).toBe(0);
    expect(await hash()).toEqual(before);
  });

  test('nothing is carried from a concept into a plan that is vastgesteld, or out of it', async () => {
    const carry = (from: string, to: string, table: string) =>
      act(
        coordinator,
        tx => tx`update ${tx(`app.${table}`)} set plan_id = ${to}, thema_id = null where plan_id = ${from}`,
      );
    await setState('vastgesteld', plan.meerjarenplanId);
    expect(await carry(plan.meerjarenplanId, plan.planId, 'speerpunt')).toBe(0);
    await act(coordinator, tx => contentWrites[7]?.(tx, 1) ?? addProgress(tx));
    expect(await carry(plan.planId, plan.meerjarenplanId, 'doel')).toBe(denied);
    await setState('concept', plan.meerjarenplanId);
    expect(await carry(plan.planId, plan.meerjarenplanId, 'doel')).toBe(1);
  });

  test('progress, outcomes and actuals go on until afgesloten', async () => {
    for (const state of ['concept', 'aangeboden', 'vastgesteld'] as const) {
      await setState(state);
      for (const report of reports) expect(await act(coordinator, report)).toBe(1);
    }
    expect(await act(coordinator, tx => tx`update app.realisatie set amount_cent = 5`)).toBe(3);
    expect(await act(coordinator, tx => tx`delete from app.realisatie where amount_cent = 5`)).toBe(3);
    expect(await act(coordinator, addRealisatie)).toBe(1);
    await setState('afgesloten');
    for (const report of reports) expect(await act(coordinator, report)).toBe(denied);
    expect(await act(coordinator, tx => tx`update app.realisatie set amount_cent = 6`)).toBe(0);
    expect(await act(coordinator, tx => tx`delete from app.realisatie`)).toBe(0);
  });

  test('a report is in the name of who makes it, and is not changed or removed', async () => {
    const { bestuur } = netwerk.people;
    expect(await act(bestuur, addProgress)).toBe(denied);
    expect(await act(coordinator, addProgress)).toBe(1);
    for (const table of ['activiteit_progress', 'result_outcome']) {
      expect(await act(coordinator, tx => tx`update ${tx(`app.${table}`)} set sentence = 'Anders'`)).toBe(
        denied,
      );
      expect(await act(coordinator, tx => tx`delete from ${tx(`app.${table}`)}`)).toBe(denied);
    }
  });

  test('a report waits for a plan that is being closed', async () => {
    await setState('vastgesteld');
    const mover = await open();
    const writer = await open();
    await mover`select app.move_plan_state(${plan.planId}, 'afgesloten')`;
    const writing = addRealisatie(writer as unknown as Tx)
      .execute()
      .then(
        () => 'held',
        (error: postgres.PostgresError) => error.code,
      );
    await untilWaiting(writer.pid);
    await close(mover, 'commit');
    expect(await writing).toBe(denied);
    await close(writer, 'rollback');
  });

  test('no delete from outside a plan reaches into it', async () => {
    const reaching = await database.superSql`
      select con.conname from pg_constraint con
      join pg_attribute a on a.attrelid = con.conrelid and a.attname = 'plan_id'
      where con.contype = 'f' and (con.confdeltype in ('c', 'n', 'd') or con.confupdtype in ('c', 'n', 'd'))
        and con.connamespace = 'app'::regnamespace and not a.attnum = any (con.conkey)`;
    expect(reaching).toEqual([]);
  });
});

describe('the state', () => {
  test.each([
    ['an update', (tx: Tx) => tx`update app.plan set state = 'concept' where id = ${plan.planId}`],
    [
      'an update of the plan version',
      (tx: Tx) => tx`update app.plan set plan_version = 2 where id = ${plan.planId}`,
    ],
    [
      'an update of the kind',
      (tx: Tx) => tx`update app.plan set kind = 'jaarplan' where id = ${plan.planId}`,
    ],
    [
      'a new plan that is vastgesteld',
      (tx: Tx) =>
        tx`insert into app.plan ${tx({ netwerk_id: netwerk.netwerkId, id: v7(), kind: 'meerjarenplan', title: 'Nieuw', first_year: 2040, last_year: 2041, state: 'vastgesteld' })}`,
    ],
    [
      'a new plan with a version of its own',
      (tx: Tx) =>
        tx`insert into app.plan ${tx({ netwerk_id: netwerk.netwerkId, id: v7(), kind: 'meerjarenplan', title: 'Nieuw', first_year: 2040, last_year: 2041, plan_version: 2 })}`,
    ],
  ])('is not changed by %s', async (_, statement) => {
    expect(await act(coordinator, statement)).toBe(denied);
  });

  const steps: [PlanState, PlanState][] = [
    ['concept', 'aangeboden'],
    ['aangeboden', 'concept'],
    ['aangeboden', 'vastgesteld'],
    ['vastgesteld', 'afgesloten'],
  ];
  const states: PlanState[] = ['concept', 'aangeboden', 'vastgesteld', 'afgesloten'];

  test('takes no step that does not exist', async () => {
    for (const from of states)
      for (const to of states) {
        await setState(from);
        const exists = steps.some(step => step[0] === from && step[1] === to);
        expect([from, to, await move(coordinator, to)]).toEqual([from, to, exists]);
      }
  });

  test.each(['werkgroep', 'lezer'] as const)('is not moved by a %s', async role => {
    expect(await move(netwerk.people[role], 'aangeboden')).toBe(false);
  });

  test('is moved by a bestuur', async () => {
    expect(await move(netwerk.people.bestuur, 'aangeboden')).toBe(true);
  });
});

describe.each(insertOnly)('%s', table => {
  const rows: Record<string, (by: string) => Record<string, string | number | object>> = {
    plan_version: by => ({ plan_id: plan.planId, number: 1, state: 'aangeboden', made_by: by, snapshot: {} }),
    audit: by => ({
      id: v7(),
      user_id: by,
      request_id: 'r',
      noun: 'plan',
      item_id: plan.planId,
      action: 'state',
    }),
  };
  const add = (tx: Tx, by: string) =>
    tx`insert into ${tx(`app.${table}`)} ${tx({ netwerk_id: netwerk.netwerkId, ...rows[table]?.(by) })}`;

  test("is only added to, in one's own name", async () => {
    if (table === 'audit')
      expect(await act(coordinator, tx => add(tx, netwerk.people.lezer.userId))).toBe(denied);
    if (table === 'audit') expect(await act(coordinator, tx => add(tx, coordinator.userId))).toBe(1);
    expect(await act(coordinator, tx => tx`update ${tx(`app.${table}`)} set netwerk_id = netwerk_id`)).toBe(
      denied,
    );
    expect(await act(coordinator, tx => tx`delete from ${tx(`app.${table}`)}`)).toBe(denied);
  });

  test('would keep its rows even if the rights were given by mistake', async () => {
    await database.superSql.unsafe(`grant update, delete on app.${table} to ${testNames.app}`);
    await database.superSql.begin(tx => add(tx as unknown as Tx, coordinator.userId));
    expect(await act(coordinator, tx => tx`update ${tx(`app.${table}`)} set netwerk_id = netwerk_id`)).toBe(
      0,
    );
    expect(await act(coordinator, tx => tx`delete from ${tx(`app.${table}`)}`)).toBe(0);
    await database.superSql.unsafe(`revoke update, delete on app.${table} from ${testNames.app}`);
  });
});

test('without the share lock a text is written after the move: this is what the lock is for', async () => {
  await database.superSql.unsafe(`alter policy concept_update on app.activiteit
    using (netwerk_id = (select app.verified_netwerk()) and exists (select from app.plan p where p.id = plan_id and p.state = 'concept'))
    with check (netwerk_id = (select app.verified_netwerk()))`);
  const [writer, mover] = [await open(), await open()];
  await editTitle(writer as unknown as Tx, 'Na het vaststellen');
  await mover`select app.move_plan_state(${plan.planId}, 'aangeboden')`;
  const atMove = await hashOf(mover as unknown as Tx, plan.planId);
  await close(mover, 'commit');
  await close(writer, 'commit');
  expect(await hashOf(database.superSql as unknown as Tx, plan.planId)).not.toBe(atMove);
});
