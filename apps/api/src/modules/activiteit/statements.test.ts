import { type FreshJaarplan, freshJaarplan } from '@speerpunt/db/testing/fresh-jaarplan';
import { type FreshNetwerk, freshNetwerk } from '@speerpunt/db/testing/fresh-netwerk';
import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../../testing/test-api.ts';
import { watchPool } from '../../testing/watch-pool.ts';

let api: TestApi;
let netwerk: FreshNetwerk;
let plan: FreshJaarplan;

beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.stopAll());
beforeEach(async () => {
  netwerk = await freshNetwerk(api.superSql);
  plan = await freshJaarplan(api.superSql, {
    netwerkId: netwerk.netwerkId,
    userId: netwerk.people.coordinator.userId,
  });
});

const freshGremia = async (count: number): Promise<string[]> => {
  const ids = Array.from({ length: count }, () => v7());
  await api.superSql`insert into app.gremium (netwerk_id, id, name, kind)
    select ${netwerk.netwerkId}, id, id::text, 'werkgroep' from unnest(${ids}::uuid[]) id`;
  return ids;
};
const freshOrganisaties = async (count: number): Promise<string[]> => {
  const ids = Array.from({ length: count }, () => v7());
  await api.superSql`insert into app.organisatie (netwerk_id, id, name, kinds)
    select ${netwerk.netwerkId}, id, id::text, '{lid}' from unnest(${ids}::uuid[]) id`;
  return ids;
};
const freshSpeerpunten = async (count: number): Promise<string[]> => {
  const ids = Array.from({ length: count }, () => v7());
  await api.superSql`insert into app.speerpunt (netwerk_id, id, plan_id, position, title)
    select ${netwerk.netwerkId}, id, ${plan.meerjarenplanId}, 9, 'Nog een' from unnest(${ids}::uuid[]) id`;
  return ids;
};

/** Saves an activity with this many of each part, and answers the statements that it took. */
const save = async (version: number, count: number): Promise<string[]> => {
  const patch = {
    title: `Met ${count}`,
    gremiumIds: await freshGremia(count),
    organisatieIds: await freshOrganisaties(count),
    speerpuntIds: await freshSpeerpunten(count),
    results: Array.from({ length: count }, () => ({ id: v7(), text: 'symposia', target: 3, basis: null })),
  };
  const taken = await watchPool(api.api.deps.pool, async () => {
    const answer = await api.call(netwerk.people.coordinator.token, 'mutation', 'activiteit.update', {
      netwerk: netwerk.slug,
      id: plan.activiteitId,
      version,
      patch,
    });
    expect([answer.code, answer.status]).toEqual([null, 200]);
  });
  expect(taken).toHaveLength(1);
  return taken.flatMap(one => one.statements);
};

describe('the number of statements of a save', () => {
  it('does not grow with the results and ties', async () => {
    const one = await save(1, 1);
    const many = await save(2, 40);
    expect(many.map(text => text.slice(0, 40))).toEqual(one.map(text => text.slice(0, 40)));
    const [row] = await api.superSql<{ ties: number; results: number }[]>`
      select (select count(*)::integer from app.activiteit_gremium where activiteit_id = ${plan.activiteitId}) as ties,
        (select count(*)::integer from app.result where activiteit_id = ${plan.activiteitId}) as results`;
    expect(row).toEqual({ ties: 40, results: 40 });
    expect(one.length).toBeLessThanOrEqual(20);
  });

  it('is small for a title alone', async () => {
    const taken = await watchPool(api.api.deps.pool, () =>
      api.call(netwerk.people.coordinator.token, 'mutation', 'activiteit.update', {
        netwerk: netwerk.slug,
        id: plan.activiteitId,
        version: 1,
        patch: { title: 'Alleen dit' },
      }),
    );
    // begin, check, look, write, log, commit
    expect(taken.flatMap(one => one.statements).length).toBeLessThanOrEqual(6);
  });
});
