import { freshJaarplan } from '@speerpunt/db/testing/fresh-jaarplan';
import { type FreshNetwerk, freshMember, freshNetwerk } from '@speerpunt/db/testing/fresh-netwerk';
import type { NetwerkRole } from '@speerpunt/domain/access/permissions';
import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../../testing/test-api.ts';

let api: TestApi;
let netwerk: FreshNetwerk<'werkgroep' | 'lezer'>;
let one: string;
let two: string;

const newGremium = async (netwerkId: string): Promise<string> => {
  const id = v7();
  await api.superSql`insert into app.gremium ${api.superSql({ netwerk_id: netwerkId, id, name: id, kind: 'werkgroep' })}`;
  return id;
};

beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.stopAll());
beforeEach(async () => {
  netwerk = await freshNetwerk(api.superSql, ['werkgroep', 'lezer']);
  // In the order in which the database gives them back.
  [one = '', two = ''] = [await newGremium(netwerk.netwerkId), await newGremium(netwerk.netwerkId)].sort();
});

const call = (token: string, verb: string, input: object) =>
  api.call(token, 'mutation', `people.${verb}`, { netwerk: netwerk.slug, ...input });
type Change = { userId: string; role: NetwerkRole; gremiumIds: string[]; version?: number };
const update = (change: Change, token = netwerk.people.coordinator.token) =>
  call(token, 'update', { version: 1, ...change });
const gremiaOf = async (userId: string): Promise<string[]> => {
  const rows = await api.superSql<{ gremiumId: string }[]>`
    select gremium_id from app.membership_gremium where user_id = ${userId} order by 1`;
  return rows.map(row => row.gremiumId);
};
const roleOf = async (userId: string) => {
  const [row] = await api.superSql<{ role: string; version: number }[]>`
    select role, version from app.membership where user_id = ${userId} and netwerk_id = ${netwerk.netwerkId}`;
  return row;
};
const audit = () => api.superSql<{ action: string; before: object; after: object }[]>`
  select action, before, after from app.audit where netwerk_id = ${netwerk.netwerkId} and noun = 'membership' order by at, id`;

describe("a member's gremia", () => {
  it('are changed after joining, with before and after in one row of the log', async () => {
    const { userId } = netwerk.people.werkgroep;
    expect((await update({ userId, role: 'werkgroep', gremiumIds: [two, one] })).data).toEqual({
      userId,
      version: 2,
    });
    expect(await gremiaOf(userId)).toEqual([one, two]);
    const moved = await update({ userId, role: 'bestuur', gremiumIds: [two, two], version: 2 });
    expect(moved.data).toEqual({ userId, version: 3 });
    expect(await gremiaOf(userId)).toEqual([two]);
    expect(await audit()).toEqual([
      {
        action: 'update',
        before: { role: 'werkgroep', gremiumIds: [] },
        after: { role: 'werkgroep', gremiumIds: [one, two] },
      },
      {
        action: 'update',
        before: { role: 'werkgroep', gremiumIds: [one, two] },
        after: { role: 'bestuur', gremiumIds: [two] },
      },
    ]);
    await call(netwerk.people.coordinator.token, 'end', { userId, version: 3 });
    expect((await audit()).at(-1)).toEqual({
      action: 'delete',
      before: { role: 'bestuur', gremiumIds: [two] },
      after: null,
    });
    expect(await gremiaOf(userId)).toEqual([]);
  });

  it('decide from the next request on of which activities progress can be reported', async () => {
    const { userId, token } = netwerk.people.werkgroep;
    const coordinator = netwerk.people.coordinator.userId;
    const plan = await freshJaarplan(api.superSql, { netwerkId: netwerk.netwerkId, userId: coordinator });
    const report = () =>
      api.call(token, 'mutation', 'activiteit.reportProgress', {
        netwerk: netwerk.slug,
        id: v7(),
        activiteitId: plan.activiteitId,
        status: 'loopt',
        sentence: null,
      });
    expect((await report()).code).toBe('NOT_OWN_GREMIUM');
    await update({ userId, role: 'werkgroep', gremiumIds: [plan.gremiumId] });
    expect((await report()).status).toBe(200);
    await update({ userId, role: 'werkgroep', gremiumIds: [], version: 2 });
    expect((await report()).code).toBe('NOT_OWN_GREMIUM');
  });

  it('of another network, or that are not there, are refused and change nothing', async () => {
    const { userId } = netwerk.people.werkgroep;
    const foreign = await newGremium((await freshNetwerk(api.superSql)).netwerkId);
    for (const gremiumIds of [[foreign], [one, foreign], [v7()]])
      expect((await update({ userId, role: 'bestuur', gremiumIds })).code).toBe('NOT_FOUND');
    expect([await gremiaOf(userId), await roleOf(userId), await audit()]).toEqual([
      [],
      { role: 'werkgroep', version: 1 },
      [],
    ]);
  });

  it('go along when a coordinator gives away the own role', async () => {
    const { userId } = netwerk.people.coordinator;
    await freshMember(api.superSql, netwerk, 'coordinator');
    expect((await update({ userId, role: 'werkgroep', gremiumIds: [one] })).status).toBe(200);
    expect([await gremiaOf(userId), (await roleOf(userId))?.role]).toEqual([[one], 'werkgroep']);
    expect(await audit()).toHaveLength(1);
    expect((await update({ userId, role: 'coordinator', gremiumIds: [one], version: 2 })).code).toBe(
      'NOT_ALLOWED',
    );
  });

  it('are nobody else’s to change', async () => {
    const { userId, token } = netwerk.people.werkgroep;
    for (const asker of [token, netwerk.people.lezer.token])
      expect((await update({ userId, role: 'werkgroep', gremiumIds: [one] }, asker)).code).toBe(
        'NOT_ALLOWED',
      );
    expect(await gremiaOf(userId)).toEqual([]);
  });
});

describe('a change on an old version', () => {
  it('is refused with what stands there now and who made it so', async () => {
    const { userId } = netwerk.people.werkgroep;
    const colleague = await freshMember(api.superSql, netwerk, 'coordinator');
    await update({ userId, role: 'bestuur', gremiumIds: [one] }, colleague.token);
    const current = { version: 2, role: 'bestuur', gremiumIds: [one], changedBy: colleague.userId };
    for (const answer of [
      await update({ userId, role: 'werkgroep', gremiumIds: [two] }),
      await update({ userId, role: 'bestuur', gremiumIds: [] }),
      await call(netwerk.people.coordinator.token, 'end', { userId, version: 1 }),
    ])
      expect([answer.status, answer.code, answer.details]).toEqual([409, 'MEMBER_STALE', { current }]);
    expect([await gremiaOf(userId), await roleOf(userId)]).toEqual([[one], { role: 'bestuur', version: 2 }]);
    expect(await audit()).toHaveLength(1);
  });

  it('is no change when it asks for what stands there: a retry after a lost answer', async () => {
    const { userId } = netwerk.people.werkgroep;
    const change: Change = { userId, role: 'bestuur', gremiumIds: [one, two] };
    for (let i = 0; i < 3; i += 1) expect((await update(change)).data).toEqual({ userId, version: 2 });
    expect(await audit()).toHaveLength(1);
  });

  it('of many at once is one change', async () => {
    const { userId } = netwerk.people.werkgroep;
    const gremiumIds = await Promise.all(Array.from({ length: 8 }, () => newGremium(netwerk.netwerkId)));
    const answers = await Promise.all(
      gremiumIds.map(id => update({ userId, role: 'werkgroep', gremiumIds: [id] })),
    );
    expect(answers.filter(answer => answer.status === 200)).toHaveLength(1);
    expect(answers.filter(answer => answer.code === 'MEMBER_STALE')).toHaveLength(7);
    expect(await gremiaOf(userId)).toHaveLength(1);
  });
});

it('a coordinator whose role went while waiting changes nobody, and hears why', async () => {
  const { userId } = netwerk.people.lezer;
  const loses = await freshMember(api.superSql, netwerk, 'coordinator');
  const connection = await api.superSql.reserve();
  try {
    await connection`begin`;
    await connection`update app.membership set role = 'lezer' where user_id = ${loses.userId}`;
    const waiting = [
      update({ userId, role: 'coordinator', gremiumIds: [one] }, loses.token),
      call(loses.token, 'end', { userId, version: 1 }),
    ];
    await new Promise(resolve => setTimeout(resolve, 300));
    await connection`commit`;
    for (const answer of await Promise.all(waiting)) expect(answer.code).toBe('NOT_ALLOWED');
  } finally {
    connection.release();
  }
  expect([await gremiaOf(userId), await roleOf(userId), await audit()]).toEqual([
    [],
    { role: 'lezer', version: 1 },
    [],
  ]);
});
