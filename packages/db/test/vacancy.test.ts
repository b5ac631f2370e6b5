import postgres from 'postgres';
import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  type FreshNetwerk,
  type FreshPerson,
  freshLandelijk,
  freshMember,
  freshNetwerk,
  freshPerson,
} from '../src/testing/fresh-netwerk.ts';
import { openTestDatabase, type TestDatabase } from '../src/testing/test-database.ts';

type Who = { userId: string; netwerkId?: string };
type Act = (tx: postgres.TransactionSql) => Promise<{ count: number }>;
type Changed = { noun: string; itemId: string; action: string; before: unknown; after: unknown };

const denied = '42501';
let database: TestDatabase;
let netwerk: FreshNetwerk<'lezer'>;
let beheerder: FreshPerson;

beforeAll(async () => {
  database = await openTestDatabase();
  beheerder = await freshLandelijk(database.superSql, 'beheerder');
});
afterAll(() => database.close());
beforeEach(async () => {
  netwerk = await freshNetwerk(database.superSql, ['lezer']);
});

/** One transaction as the app's role with these settings, as a bug or an injection would set them. */
const forged = <T>({ userId, netwerkId = '' }: Who, act: (tx: postgres.TransactionSql) => Promise<T>) =>
  database.appSql.begin(async tx => {
    await tx`select set_config('app.user_id', ${userId}, true), set_config('app.netwerk_id', ${netwerkId}, true)`;
    return act(tx as unknown as postgres.TransactionSql);
  });

/** What a statement did: the number of rows, or the code of the refusal. */
const outcome = (who: Who, act: Act) =>
  forged(who, async tx => (await act(tx)).count).catch((error: unknown) => {
    if (error instanceof postgres.PostgresError) return error.code;
    throw error;
  });

const leave = () => database.superSql`
  update app.membership set ended_at = now() where netwerk_id = ${netwerk.netwerkId} and role = 'coordinator'`;

const row = (createdBy: string, given: object = {}) => ({
  netwerk_id: netwerk.netwerkId,
  id: v7(),
  email: `${v7()}@example.nl`,
  name: 'Opvolger',
  role: 'coordinator',
  token_hash: v7(),
  created_by: createdBy,
  expires_at: '2099-01-01T00:00:00Z',
  ...given,
});
type Row = ReturnType<typeof row>;
const byBeheerder = (given: object = {}) => row(beheerder.userId, { for_vacancy: true, ...given });
const add =
  (one: Row): Act =>
  tx =>
    tx`insert into app.invitation ${tx(one)}`;
const put = async (one: Row): Promise<Row> => {
  await database.superSql`insert into app.invitation ${database.superSql(one)}`;
  return one;
};
const accept = (hash: string, userId: string) =>
  database.appSql<Changed[]>`select * from app.accept_invitation(${hash}, ${userId})`;
const look = (hash: string) => database.appSql`select * from app.find_invitation(${hash})`;
const coordinators = async (): Promise<string[]> => {
  const rows = await database.superSql<{ userId: string }[]>`
    select user_id from app.membership where netwerk_id = ${netwerk.netwerkId} and role = 'coordinator' and ended_at is null`;
  return rows.map(({ userId }) => userId);
};

describe('an invitation by a beheerder', () => {
  test('is refused where the network has a coordinator, whatever is forged', async () => {
    for (const netwerkId of ['', netwerk.netwerkId])
      for (const given of [{}, { for_vacancy: false }, { role: 'lezer' }])
        expect(await outcome({ userId: beheerder.userId, netwerkId }, add(byBeheerder(given)))).toBe(denied);
    await leave();
    expect(await outcome(beheerder, add(byBeheerder()))).toBe(1);
  });

  test('is marked as one, and for a coordinator only', async () => {
    await leave();
    expect(await outcome(beheerder, add(byBeheerder({ for_vacancy: false })))).toBe(denied);
    expect(await outcome(beheerder, add(byBeheerder({ role: 'bestuur' })))).toBe(denied);
    expect(await outcome(beheerder, add(byBeheerder({ created_by: v7() })))).toBe(denied);
  });

  test('is never for the own address', async () => {
    await leave();
    for (const email of [beheerder.email, beheerder.email.toUpperCase()])
      expect(await outcome(beheerder, add(byBeheerder({ email })))).toBe(denied);
  });

  test('is taken up by no beheerder, also not by another', async () => {
    await leave();
    const other = await freshLandelijk(database.superSql, 'beheerder');
    const one = await put(byBeheerder({ email: other.email }));
    for (const userId of [beheerder.userId, other.userId])
      expect(await accept(one.token_hash, userId)).toEqual([]);
    expect(await coordinators()).toEqual([]);
    const { userId } = await freshPerson(database.superSql);
    expect(await accept(one.token_hash, userId)).toHaveLength(2);
    expect(await coordinators()).toEqual([userId]);
  });

  test('is worthless while the network has a coordinator', async () => {
    const one = await put(byBeheerder());
    const { userId } = await freshPerson(database.superSql);
    expect([await look(one.token_hash), await accept(one.token_hash, userId)]).toEqual([[], []]);
    await leave();
    expect(await look(one.token_hash)).toHaveLength(1);
    expect(await accept(one.token_hash, userId)).toHaveLength(2);
  });

  test('fills the place once, also of two that are taken up at the same moment', async () => {
    for (let round = 0; round < 5; round += 1) {
      netwerk = await freshNetwerk(database.superSql, ['lezer']);
      await leave();
      const links = [await put(byBeheerder()), await put(byBeheerder())];
      const people = [await freshPerson(database.superSql), await freshPerson(database.superSql)];
      const done = await Promise.all(links.map((one, i) => accept(one.token_hash, people[i]?.userId ?? '')));
      expect(done.map(changed => changed.length).sort()).toEqual([0, 2]);
      expect(await coordinators()).toHaveLength(1);
    }
  });

  test('leads to no plan of a network that others coordinate', async () => {
    const { netwerkId } = netwerk;
    await database.superSql`insert into app.plan ${database.superSql({ netwerk_id: netwerkId, id: v7(), kind: 'meerjarenplan', title: 'Plan', first_year: 2026, last_year: 2029 })}`;
    const own = byBeheerder({ email: beheerder.email });
    expect(await outcome(beheerder, add(own))).toBe(denied);
    await accept(own.token_hash, beheerder.userId);
    const read: Act = tx => tx`select from app.plan where netwerk_id = ${netwerkId}`;
    expect(await outcome({ userId: beheerder.userId, netwerkId }, read)).toBe(0);
    expect(await outcome({ userId: netwerk.people.coordinator.userId, netwerkId }, read)).toBe(1);
  });
});

describe('another link by a beheerder', () => {
  const renew = (id: string, given: object = { for_vacancy: true }) =>
    outcome(
      beheerder,
      tx => tx`update app.invitation set ${tx({ token_hash: v7(), ...given })} where id = ${id}`,
    );

  test('is refused where the network has a coordinator, also for what a coordinator made', async () => {
    const ids = [await put(byBeheerder()), await put(row(netwerk.people.coordinator.userId))].map(
      one => one.id,
    );
    for (const id of ids) expect(await renew(id)).toBe(0);
    await leave();
    for (const id of ids) {
      expect(await renew(id)).toBe(1);
      const [found] = await database.superSql`select for_vacancy from app.invitation where id = ${id}`;
      expect(found).toEqual({ forVacancy: true });
    }
  });

  test('is marked as one, and never for the own address', async () => {
    await leave();
    const made = await put(row(netwerk.people.coordinator.userId));
    expect(await renew(made.id, {})).toBe(denied);
    expect(await renew(made.id, { for_vacancy: false })).toBe(denied);
    const own = await put(row(netwerk.people.coordinator.userId, { email: beheerder.email }));
    expect(await renew(own.id)).toBe(0);
  });
});

describe('a beheerder who is invited by a coordinator of the network', () => {
  test('becomes a member, as anyone', async () => {
    const { userId } = netwerk.people.coordinator;
    const one = row(userId, { email: beheerder.email, role: 'bestuur' });
    expect(await outcome({ userId, netwerkId: netwerk.netwerkId }, add(one))).toBe(1);
    expect(await accept(one.token_hash, beheerder.userId)).toHaveLength(2);
    const read: Act = tx => tx`select from app.membership where user_id <> ${beheerder.userId}`;
    expect(await outcome({ userId: beheerder.userId, netwerkId: netwerk.netwerkId }, read)).toBe(2);
  });

  test('invites others as a coordinator there, and nobody elsewhere', async () => {
    const both = await freshMember(database.superSql, netwerk, 'coordinator');
    await database.superSql`insert into app.landelijke_role ${database.superSql({ user_id: both.userId, role: 'beheerder' })}`;
    const who = { userId: both.userId, netwerkId: netwerk.netwerkId };
    expect(await outcome(who, add(row(both.userId)))).toBe(1);
    const other = await freshNetwerk(database.superSql);
    for (const for_vacancy of [true, false]) {
      const elsewhere = row(both.userId, { netwerk_id: other.netwerkId, for_vacancy });
      expect(await outcome(who, add(elsewhere))).toBe(denied);
    }
  });
});

describe('whether a network has a coordinator', () => {
  const ask = async (userId: string) => {
    const [answer] = await forged(
      { userId },
      tx => tx`select app.has_coordinator(${netwerk.netwerkId}) as has`,
    );
    return answer?.has;
  };

  test('is told to a beheerder and to nobody else', async () => {
    expect(await ask(beheerder.userId)).toBe(true);
    for (const userId of ['', netwerk.people.coordinator.userId, netwerk.people.lezer.userId])
      expect(await ask(userId)).toBeNull();
    await leave();
    expect(await ask(beheerder.userId)).toBe(false);
    expect(await ask(netwerk.people.lezer.userId)).toBeNull();
  });

  test('and what the guard alone sees, is not asked by the app', async () => {
    for (const call of ['invitation_holds(null::app.invitation)', 'membership_fields(null::app.membership)'])
      await expect(database.appSql.unsafe(`select app.${call}`)).rejects.toMatchObject({ code: denied });
  });
});

describe('what taking up a link answers for the log', () => {
  const taken = { before: { acceptedAt: null }, after: { acceptedAt: expect.any(String) } };

  test('is the invitation and the membership with its gremia', async () => {
    const { netwerkId, people } = netwerk;
    const gremiumIds = [v7(), v7()].sort();
    for (const id of gremiumIds)
      await database.superSql`insert into app.gremium ${database.superSql({ netwerk_id: netwerkId, id, name: id, kind: 'werkgroep' })}`;
    const { userId } = await freshPerson(database.superSql);
    const one = await put(
      row(people.coordinator.userId, { role: 'werkgroep', gremium_ids: [...gremiumIds].reverse() }),
    );
    expect(await accept(one.token_hash, userId)).toEqual([
      { noun: 'invitation', itemId: one.id, action: 'update', ...taken },
      {
        noun: 'membership',
        itemId: userId,
        action: 'create',
        before: null,
        after: { role: 'werkgroep', gremiumIds },
      },
    ]);
    const more = await put(row(people.coordinator.userId, { role: 'bestuur' }));
    expect((await accept(more.token_hash, userId)).at(-1)).toEqual({
      noun: 'membership',
      itemId: userId,
      action: 'update',
      before: { role: 'werkgroep', gremiumIds },
      after: { role: 'bestuur', gremiumIds },
    });
  });

  test('is the national invitation and the role that it gave', async () => {
    const { userId } = await freshPerson(database.superSql);
    const put = async () => {
      const one = {
        id: v7(),
        email: 'a@example.nl',
        role: 'vnpz',
        token_hash: v7(),
        expires_at: '2099-01-01',
      };
      await database.superSql`insert into app.landelijke_invitation ${database.superSql(one)}`;
      return one;
    };
    const [first, second] = [await put(), await put()];
    expect(await accept(first.token_hash, userId)).toEqual([
      { noun: 'landelijke_invitation', itemId: first.id, action: 'update', ...taken },
      { noun: 'landelijke_role', itemId: userId, action: 'create', before: null, after: { role: 'vnpz' } },
    ]);
    expect(await accept(first.token_hash, userId)).toEqual([]);
    expect(await accept(second.token_hash, userId)).toEqual([
      { noun: 'landelijke_invitation', itemId: second.id, action: 'update', ...taken },
    ]);
  });
});

describe('the national log', () => {
  const entry = (userId: string | null) => ({
    id: v7(),
    user_id: userId,
    request_id: 'r',
    noun: 'landelijke_role',
    item_id: v7(),
    action: 'create',
  });

  test('is written by who has a national role, in the own name', async () => {
    const write = (who: string, name: string | null) =>
      outcome({ userId: who }, tx => tx`insert into app.landelijke_audit ${tx(entry(name))}`);
    expect(await write(beheerder.userId, beheerder.userId)).toBe(1);
    for (const name of [null, v7()]) expect(await write(beheerder.userId, name)).toBe(denied);
    const { userId } = netwerk.people.coordinator;
    expect([await write(userId, userId), await write('', null)]).toEqual([denied, denied]);
  });

  test('only grows, and is read by whoever owns the database', async () => {
    for (const act of [
      tx => tx`select from app.landelijke_audit`,
      tx => tx`update app.landelijke_audit set request_id = 'x'`,
      tx => tx`delete from app.landelijke_audit`,
    ] satisfies Act[])
      expect(await outcome(beheerder, act)).toBe(denied);
    const owner = postgres(database.ownerUrl, { max: 1 });
    try {
      await owner`insert into app.landelijke_audit ${owner(entry(null))}`;
      await expect(
        owner`insert into app.landelijke_audit ${owner(entry(beheerder.userId))}`,
      ).rejects.toMatchObject({ code: denied });
      expect(await owner`select from app.landelijke_audit where user_id is null`).toHaveLength(1);
      for (const { count } of [
        await owner`update app.landelijke_audit set request_id = 'x'`,
        await owner`delete from app.landelijke_audit`,
      ])
        expect(count).toBe(0);
    } finally {
      await owner.end({ timeout: 5 });
    }
  });
});
