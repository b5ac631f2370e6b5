import { type FreshJaarplan, freshJaarplan } from '@speerpunt/db/testing/fresh-jaarplan';
import { type FreshNetwerk, freshNetwerk } from '@speerpunt/db/testing/fresh-netwerk';
import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../../testing/test-api.ts';

let api: TestApi;
let netwerk: FreshNetwerk;
let colleague: { userId: string; token: string };
let plan: FreshJaarplan;
/** The jaarplan of another year, with an activity and a result of its own. */
let other: FreshJaarplan;

beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.stopAll());
beforeEach(async () => {
  netwerk = await freshNetwerk(api.superSql);
  const { netwerkId } = netwerk;
  const { userId } = netwerk.people.coordinator;
  plan = await freshJaarplan(api.superSql, { netwerkId, userId });
  other = await freshJaarplan(api.superSql, { netwerkId, userId, year: 2040 });
  // Someone from elsewhere, coordinator here too.
  colleague = (await freshNetwerk(api.superSql)).people.coordinator;
  await api.superSql`insert into app.membership ${api.superSql({ netwerk_id: netwerkId, user_id: colleague.userId, role: 'coordinator', name: 'Collega', email: 'collega@example.nl' })}`;
});

const send = (verb: string, input: object, token = netwerk.people.coordinator.token) =>
  api.call(token, 'mutation', `activiteit.${verb}`, { netwerk: netwerk.slug, ...input });

/** Everything of the network that an act of an activity could change, without its moments. */
const contents = async () => {
  const tables = ['activiteit', 'result', 'activiteit_gremium', 'activiteit_progress', 'audit'];
  const parts = await Promise.all(
    tables.map(
      table =>
        api.superSql`select to_jsonb(t) as row from ${api.superSql(`app.${table}`)} t where netwerk_id = ${netwerk.netwerkId} order by 1`,
    ),
  );
  return Object.fromEntries(tables.map((table, i) => [table, parts[i]?.map(({ row }) => row)]));
};
const actions = async () => {
  const rows = await api.superSql<{ action: string }[]>`
    select action from app.audit where netwerk_id = ${netwerk.netwerkId} order by at, id`;
  return rows.map(row => row.action);
};

const refusesAll = async (asked: { verb: string; input: object; token?: string }[]) => {
  const before = await contents();
  for (const { verb, input, token } of asked) {
    const answer = await send(verb, input, token);
    expect([verb, answer.status, answer.code]).toEqual([verb, 400, 'ID_IN_USE']);
  }
  expect(await contents()).toEqual(before);
};

describe('a result with an id that another activity uses', () => {
  const save = (results: object[]) => ({
    verb: 'update',
    input: { id: plan.activiteitId, version: 1, patch: { title: 'Met een ander resultaat', results } },
  });
  const row = (id: string) => ({ id, text: 'symposia', target: 3, basis: null });

  it('is refused, with all that was saved along', async () => {
    await refusesAll([save([row(other.resultId)]), save([row(v7()), row(other.resultId)])]);
  });

  it('is refused in the same words when that activity stands in a vastgesteld plan, or was deleted', async () => {
    await api.superSql`update app.plan set state = 'vastgesteld' where id = ${other.planId}`;
    await refusesAll([save([row(other.resultId)])]);
    await api.superSql`update app.activiteit set deleted_at = now() where id = ${other.activiteitId}`;
    await refusesAll([save([row(other.resultId)])]);
  });

  it('is not what its own result is', async () => {
    expect((await send('update', save([row(plan.resultId), row(v7())]).input)).status).toBe(200);
  });
});

describe('a report with an id that was used', () => {
  const report = (change: object = {}) => ({
    id: v7(),
    activiteitId: plan.activiteitId,
    status: 'loopt',
    sentence: 'Loopt goed',
    ...change,
  });

  it('is one report with the same answer when it is the same', async () => {
    const input = report();
    const first = await send('reportProgress', input);
    const again = await send('reportProgress', input);
    expect([again.status, again.data]).toEqual([200, first.data]);
    expect(await actions()).toEqual(['progress']);
  });

  it('is refused for another activity, status, sentence or person', async () => {
    const input = report();
    await send('reportProgress', input);
    await refusesAll([
      { verb: 'reportProgress', input: { ...input, activiteitId: other.activiteitId } },
      { verb: 'reportProgress', input: { ...input, status: 'afgerond' } },
      { verb: 'reportProgress', input: { ...input, sentence: null } },
      { verb: 'reportProgress', input, token: colleague.token },
    ]);
  });
});

describe('a new activity with an id that was used', () => {
  const fresh = () => ({ id: v7(), planId: plan.planId, themaId: plan.themaId, title: 'Nieuw' });

  it('is refused with another title, place or maker', async () => {
    const input = fresh();
    await send('create', input);
    await refusesAll([
      { verb: 'create', input: { ...input, title: 'Iets anders' } },
      { verb: 'create', input: { ...input, planId: other.planId, themaId: other.themaId } },
      { verb: 'create', input, token: colleague.token },
      { verb: 'create', input: { ...fresh(), id: plan.activiteitId, title: 'Symposium' } },
    ]);
  });

  it('is the one that was made when it comes late, whatever was written in it since', async () => {
    const input = fresh();
    await send('create', input);
    await send('update', { id: input.id, version: 1, patch: { title: 'Intussen verbeterd' } });
    expect((await send('create', input)).data).toEqual({ id: input.id, version: 2 });
    expect(await actions()).toEqual(['create', 'update']);
    // Taking it for new again would bring back what was taken out.
    await send('delete', { id: input.id, version: 2 });
    expect((await send('create', input)).code).toBe('ALREADY_DELETED');
  });

  it('is one row of two that come at once', async () => {
    const input = fresh();
    const answers = await Promise.all([send('create', input), send('create', input)]);
    expect(answers.map(answer => answer.data)).toEqual([
      { id: input.id, version: 1 },
      { id: input.id, version: 1 },
    ]);
    expect(await actions()).toEqual(['create']);
  });
});

describe('taking out and putting back', () => {
  const at = (version: number) => ({ id: plan.activiteitId, version });

  it('sent twice is one act, also when both come at once', async () => {
    for (const [verb, version] of [
      ['delete', 1],
      ['restore', 2],
    ] as const) {
      const both = await Promise.all([send(verb, at(version)), send(verb, at(version))]);
      const late = await send(verb, at(version));
      for (const answer of [...both, late])
        expect([verb, answer.status, answer.data]).toEqual([
          verb,
          200,
          { id: plan.activiteitId, version: version + 1 },
        ]);
    }
    expect(await actions()).toEqual(['delete', 'restore']);
  });

  it('is told to who did not do it, or did it on another version', async () => {
    await send('delete', at(1));
    expect((await send('delete', at(1), colleague.token)).code).toBe('ALREADY_DELETED');
    expect((await send('delete', at(2))).code).toBe('ALREADY_DELETED');
    await send('restore', at(2));
    expect((await send('delete', at(1))).code).toBe('ACTIVITEIT_STALE');
    expect(await actions()).toEqual(['delete', 'restore']);
  });

  it('of what a colleague put back is done, until something was written in it', async () => {
    await send('delete', at(1));
    await send('restore', at(2), colleague.token);
    expect((await send('restore', at(2))).data).toEqual({ id: plan.activiteitId, version: 3 });
    await send('update', { ...at(3), patch: { title: 'Intussen verbeterd' } }, colleague.token);
    const late = await send('restore', at(2));
    expect([late.code, late.details]).toMatchObject(['ACTIVITEIT_STALE', { current: { version: 4 } }]);
    expect(await actions()).toEqual(['delete', 'restore', 'update']);
  });
});
