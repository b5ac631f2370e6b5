import postgres from 'postgres';
import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  type FreshNetwerk,
  freshLandelijk,
  freshMember,
  freshNetwerk,
  freshPerson,
} from '../src/testing/fresh-netwerk.ts';
import { openTestDatabase, type TestDatabase } from '../src/testing/test-database.ts';

type Who = { userId: string; netwerkId: string };
type Act = (tx: postgres.TransactionSql) => Promise<{ count: number }>;
type Made = { gremiumId: string; freeGremiumId: string; lezerInvitation: string; invitation: string };

const denied = '42501';
let database: TestDatabase;
let netwerk: FreshNetwerk<'bestuur' | 'werkgroep' | 'lezer'> & Made;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const invitationRow = (netwerkId: string, role: string, createdBy: string) => ({
  netwerk_id: netwerkId,
  id: v7(),
  email: 'gast@example.nl',
  name: 'Gast',
  role,
  token_hash: v7(),
  created_by: createdBy,
  expires_at: '2099-01-01T00:00:00Z',
});

const fill = async ({ netwerkId, people }: FreshNetwerk<'werkgroep'>): Promise<Made> => {
  const { superSql: sql } = database;
  const [gremiumId, freeGremiumId] = [v7(), v7()];
  const lezer = invitationRow(netwerkId, 'lezer', people.coordinator.userId);
  const coordinator = invitationRow(netwerkId, 'coordinator', people.coordinator.userId);
  for (const id of [gremiumId, freeGremiumId])
    await sql`insert into app.gremium ${sql({ netwerk_id: netwerkId, id, name: id, kind: 'werkgroep' })}`;
  await sql`insert into app.membership_gremium ${sql({ netwerk_id: netwerkId, user_id: people.werkgroep.userId, gremium_id: gremiumId })}`;
  await sql`insert into app.invitation ${sql([lezer, coordinator])}`;
  return { gremiumId, freeGremiumId, lezerInvitation: lezer.id, invitation: coordinator.id };
};

beforeEach(async () => {
  const made = await freshNetwerk(database.superSql, ['bestuur', 'werkgroep', 'lezer']);
  netwerk = { ...made, ...(await fill(made)) };
});

/** One transaction as the app's role with these settings, as a bug or an injection would set them. */
const forged = <T>(who: Who, act: (tx: postgres.TransactionSql) => Promise<T>) =>
  database.appSql.begin(async tx => {
    await tx`select set_config('app.user_id', ${who.userId}, true), set_config('app.netwerk_id', ${who.netwerkId}, true)`;
    return act(tx as unknown as postgres.TransactionSql);
  });

/** What a statement did: the number of rows, or the code of the refusal. */
const outcome = (who: Who, act: Act) =>
  forged(who, async tx => (await act(tx)).count).catch((error: unknown) => {
    if (error instanceof postgres.PostgresError) return error.code;
    throw error;
  });

/** Everything about the people of the network, as text. */
const standing = async (): Promise<string> => {
  const tables = ['membership', 'membership_gremium', 'gremium', 'invitation'].map(
    async table =>
      await database.superSql`select t::text from ${database.superSql(`app.${table}`)} t
        where netwerk_id = ${netwerk.netwerkId} order by 1`,
  );
  return JSON.stringify(await Promise.all(tables));
};

/** Every way to change who belongs to the network, with what it gives to who may do none of it. */
const acts = (who: Who): Record<string, [Act, 0 | typeof denied]> => {
  const { netwerkId, people, gremiumId, freeGremiumId } = netwerk;
  const { userId } = who;
  const seat = { netwerk_id: netwerkId, user_id: userId, gremium_id: freeGremiumId };
  const gremium = { netwerk_id: netwerkId, id: v7(), name: 'Nieuw', kind: 'werkgroep' };
  const member = { netwerk_id: netwerkId, user_id: v7(), role: 'lezer', name: 'X', email: 'x@example.nl' };
  return {
    'take the role of coordinator': [
      tx => tx`update app.membership set role = 'coordinator' where user_id = ${userId}`,
      0,
    ],
    "take another's role": [
      tx =>
        tx`update app.membership set role = 'lezer' where netwerk_id = ${netwerkId} and user_id <> ${userId}`,
      0,
    ],
    'end a membership': [
      tx => tx`update app.membership set ended_at = now() where user_id = ${people.coordinator.userId}`,
      0,
    ],
    'change a name': [tx => tx`update app.membership set name = 'Ander' where netwerk_id = ${netwerkId}`, 0],
    'lock the members': [tx => tx`select from app.membership where netwerk_id = ${netwerkId} for update`, 0],
    'add a member': [tx => tx`insert into app.membership ${tx(member)}`, denied],
    'take a seat in a gremium': [tx => tx`insert into app.membership_gremium ${tx(seat)}`, denied],
    'move a seat': [tx => tx`update app.membership_gremium set gremium_id = ${freeGremiumId}`, 0],
    'take over a seat': [tx => tx`update app.membership_gremium set user_id = ${userId}`, 0],
    'empty a gremium': [tx => tx`delete from app.membership_gremium`, 0],
    'delete a gremium with its seats': [tx => tx`delete from app.gremium where id = ${gremiumId}`, 0],
    'make a gremium': [tx => tx`insert into app.gremium ${tx(gremium)}`, denied],
    'rename a gremium': [tx => tx`update app.gremium set name = 'Ander'`, 0],
    'invite a coordinator': [
      tx => tx`insert into app.invitation ${tx(invitationRow(netwerkId, 'coordinator', userId))}`,
      denied,
    ],
    'see who is invited': [tx => tx`select email from app.invitation`, 0],
    'give an invitation another link': [tx => tx`update app.invitation set token_hash = 'eigen'`, 0],
    'make an invitation last': [tx => tx`update app.invitation set expires_at = '2100-01-01'`, 0],
    'withdraw an invitation': [tx => tx`delete from app.invitation`, 0],
  };
};

const expectNothing = async (who: Who) => {
  const before = await standing();
  for (const [name, [act, expected]] of Object.entries(acts(who)))
    expect([name, await outcome(who, act)]).toEqual([name, expected]);
  expect(await standing()).toBe(before);
};

describe('who belongs to a network', () => {
  test.each(['bestuur', 'werkgroep', 'lezer'] as const)('is not changed by a %s', async role => {
    await expectNothing({ userId: netwerk.people[role].userId, netwerkId: netwerk.netwerkId });
  });

  test('is not changed by a coordinator of another network, nor by one whose membership ended', async () => {
    const { netwerkId } = netwerk;
    const other = await freshNetwerk(database.superSql);
    await expectNothing({ userId: other.people.coordinator.userId, netwerkId });
    const ended = await freshMember(database.superSql, netwerk, 'coordinator');
    await database.superSql`update app.membership set ended_at = now() where user_id = ${ended.userId}`;
    await expectNothing({ userId: ended.userId, netwerkId });
  });

  test('is not changed by a coordinator elsewhere who is a lezer here', async () => {
    const { userId, name, email } = netwerk.people.lezer;
    const other = await freshNetwerk(database.superSql);
    await database.superSql`insert into app.membership ${database.superSql({ netwerk_id: other.netwerkId, user_id: userId, role: 'coordinator', name, email })}`;
    for (const netwerkId of [netwerk.netwerkId, other.netwerkId]) {
      const update: Act = tx =>
        tx`update app.membership set role = 'bestuur' where netwerk_id = ${netwerk.netwerkId}`;
      expect(await outcome({ userId, netwerkId }, update)).toBe(0);
    }
  });

  test('is not changed by nobody, nor by who has no network', async () => {
    const { netwerkId } = netwerk;
    await expectNothing({ userId: (await freshPerson(database.superSql)).userId, netwerkId });
    const nobody: Act = tx => tx`update app.membership set role = 'coordinator'`;
    expect(await outcome({ userId: '', netwerkId }, nobody)).toBe(0);
  });

  test('is changed by a coordinator', async () => {
    const who = { userId: netwerk.people.coordinator.userId, netwerkId: netwerk.netwerkId };
    const refused = ['add a member'];
    for (const [name, [act]] of Object.entries(acts(who))) {
      await database.superSql`delete from app.membership_gremium where netwerk_id = ${who.netwerkId}`;
      await database.superSql`insert into app.membership_gremium ${database.superSql({ netwerk_id: who.netwerkId, user_id: netwerk.people.werkgroep.userId, gremium_id: netwerk.gremiumId })}`;
      const undone = forged(who, async tx => {
        const { count } = await act(tx);
        throw new Error(String(count));
      });
      const said = await undone.catch((error: Error) => error);
      const done = said instanceof postgres.PostgresError ? said.code : Number((said as Error).message);
      if (refused.includes(name)) expect([name, done]).toEqual([name, denied]);
      else expect([name, Number(done) > 0]).toEqual([name, true]);
    }
  });

  test('a coordinator who gives away the own role, or leaves, can do nothing in the next statement', async () => {
    const who = { userId: netwerk.people.coordinator.userId, netwerkId: netwerk.netwerkId };
    for (const set of [`role = 'lezer'`, 'ended_at = now()']) {
      const counts = forged(who, async tx => {
        const own = await tx`update app.membership set ${tx.unsafe(set)} where user_id = ${who.userId}`;
        const next =
          await tx`update app.membership set role = 'coordinator' where netwerk_id = ${who.netwerkId}`;
        throw new Error(`${own.count} ${next.count}`);
      });
      await expect(counts).rejects.toThrow('1 0');
    }
  });
});

describe('an invitation', () => {
  const asCoordinator = (act: Act) =>
    outcome({ userId: netwerk.people.coordinator.userId, netwerkId: netwerk.netwerkId }, act);

  test('is made in the own name only', async () => {
    const row = invitationRow(netwerk.netwerkId, 'lezer', netwerk.people.lezer.userId);
    expect(await asCoordinator(tx => tx`insert into app.invitation ${tx(row)}`)).toBe(denied);
  });

  test('keeps the hash of its link from everyone who asks', async () => {
    const beheerder = await freshLandelijk(database.superSql, 'beheerder');
    for (const userId of [netwerk.people.coordinator.userId, beheerder.userId])
      for (const act of [
        tx => tx`select token_hash from app.invitation`,
        tx => tx`select * from app.invitation`,
        tx => tx`update app.invitation set token_hash = 'nieuw' returning token_hash`,
        tx => tx`delete from app.invitation where token_hash <> ''`,
      ] satisfies Act[])
        expect(await outcome({ userId, netwerkId: netwerk.netwerkId }, act)).toBe(denied);
  });

  test('keeps its person, role and gremia once it is made', async () => {
    for (const column of ['email', 'name', 'role', 'gremium_ids', 'created_by', 'accepted_at', 'id'])
      expect([
        column,
        await asCoordinator(tx => tx`update app.invitation set ${tx(column)} = ${tx(column)}`),
      ]).toEqual([column, denied]);
  });

  test('that was taken up is changed and withdrawn by nobody', async () => {
    await database.superSql`update app.invitation set accepted_at = now() where netwerk_id = ${netwerk.netwerkId}`;
    const beheerder = await freshLandelijk(database.superSql, 'beheerder');
    for (const act of [
      tx => tx`update app.invitation set token_hash = 'nieuw' where netwerk_id = ${netwerk.netwerkId}`,
      tx => tx`delete from app.invitation where netwerk_id = ${netwerk.netwerkId}`,
    ] satisfies Act[]) {
      expect(await asCoordinator(act)).toBe(0);
      expect(await outcome({ userId: beheerder.userId, netwerkId: '' }, act)).toBe(0);
    }
  });

  test('of a coordinator is seen and withdrawn by a beheerder, another is not even seen', async () => {
    const beheerder = await freshLandelijk(database.superSql, 'beheerder');
    const as = (act: Act) => outcome({ userId: beheerder.userId, netwerkId: '' }, act);
    const here = netwerk.netwerkId;
    expect(await as(tx => tx`select email from app.invitation where netwerk_id = ${here}`)).toBe(1);
    expect(await as(tx => tx`delete from app.invitation where netwerk_id = ${here}`)).toBe(1);
    const left = await database.superSql`select id from app.invitation where netwerk_id = ${here}`;
    expect(left.map(row => row.id)).toEqual([netwerk.lezerInvitation]);
  });

  test('is all that a beheerder changes of who belongs to a network', async () => {
    const { userId } = await freshLandelijk(database.superSql, 'beheerder');
    const people = ['invit', 'see who'];
    for (const netwerkId of ['', netwerk.netwerkId])
      for (const [name, [act, expected]] of Object.entries(acts({ userId, netwerkId: netwerk.netwerkId })))
        if (!people.some(word => name.includes(word)))
          expect([name, await outcome({ userId, netwerkId }, act)]).toEqual([name, expected]);
  });

  test('taken up makes a member with its gremia, whatever the policies for members say', async () => {
    const { netwerkId, freeGremiumId } = netwerk;
    const person = await freshPerson(database.superSql);
    const row = {
      ...invitationRow(netwerkId, 'werkgroep', netwerk.people.coordinator.userId),
      gremium_ids: [freeGremiumId],
    };
    expect(await asCoordinator(tx => tx`insert into app.invitation ${tx(row)}`)).toBe(1);
    const accept = () =>
      database.appSql`select noun from app.accept_invitation(${row.token_hash}, ${person.userId})`;
    expect(await accept()).toEqual([{ noun: 'invitation' }, { noun: 'membership' }]);
    expect(await accept()).toEqual([]);
    expect(
      await database.superSql`select role, gremium_id from app.membership join app.membership_gremium using (netwerk_id, user_id)
        where user_id = ${person.userId}`,
    ).toEqual([{ role: 'werkgroep', gremiumId: freeGremiumId }]);
  });
});
