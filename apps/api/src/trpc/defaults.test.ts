import { type FreshJaarplan, freshJaarplan } from '@speerpunt/db/testing/fresh-jaarplan';
import { type FreshNetwerk, freshNetwerk } from '@speerpunt/db/testing/fresh-netwerk';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openTestApi, type TestApi } from '../testing/test-api.ts';

let api: TestApi;
let netwerk: FreshNetwerk;
let plan: FreshJaarplan;

beforeAll(async () => {
  api = await openTestApi();
  netwerk = await freshNetwerk(api.superSql);
  plan = await freshJaarplan(api.superSql, {
    netwerkId: netwerk.netwerkId,
    userId: netwerk.people.coordinator.userId,
  });
});
afterAll(() => api.stopAll());

const own = 'http://localhost:3000';
const cookie = () => `speerpunt.session_token=${netwerk.people.coordinator.token}.x`;
const create = () => ({
  netwerk: netwerk.slug,
  id: v7(),
  planId: plan.planId,
  themaId: plan.themaId,
  title: 'Nieuw',
});
const countActiviteiten = async (): Promise<number> => {
  const [row] = await api.superSql<
    { n: number }[]
  >`select count(*)::integer as n from app.activiteit where netwerk_id = ${netwerk.netwerkId}`;
  return row?.n ?? -1;
};
const post = (path: string, payload: string | object, headers: Record<string, string> = {}) =>
  api.api.server.inject({
    method: 'POST',
    url: `/trpc/${path}`,
    headers: { cookie: cookie(), origin: own, 'content-type': 'application/json', ...headers },
    payload,
  });

describe('closed defaults', () => {
  it('refuse a batch of more than ten calls', async () => {
    const batch = (n: number) =>
      api.api.server.inject({
        url: `/trpc/${Array.from({ length: n }, () => 'sessie.get').join(',')}?batch=1&input=${encodeURIComponent(JSON.stringify(Object.fromEntries(Array.from({ length: n }, (_, i) => [i, {}]))))}`,
      });
    expect((await batch(10)).statusCode).toBe(200);
    const eleven = await batch(11);
    expect([eleven.statusCode, eleven.json().error.data.code]).toEqual([400, 'INVALID_INPUT']);
  });

  it('refuse a mutation by GET', async () => {
    const before = await countActiviteiten();
    const response = await api.api.server.inject({
      url: `/trpc/activiteit.create?input=${encodeURIComponent(JSON.stringify(create()))}`,
      headers: { cookie: cookie() },
    });
    expect(response.statusCode).toBeGreaterThanOrEqual(400);
    expect(await countActiviteiten()).toBe(before);
  });

  it.each([
    ['a foreign origin', { origin: 'https://elders.example' }],
    ['no origin', { origin: '' }],
    ['a null origin', { origin: 'null' }],
    ['a form', { 'content-type': 'multipart/form-data; boundary=x' }],
    ['plain text', { 'content-type': 'text/plain' }],
  ])('refuse a mutation from %s', async (_, headers) => {
    const before = await countActiviteiten();
    const response = await post('activiteit.create', JSON.stringify(create()), headers);
    expect(response.statusCode).toBeGreaterThanOrEqual(400);
    expect(await countActiviteiten()).toBe(before);
  });

  it('refuse an unknown field', async () => {
    const response = await post('activiteit.create', { ...create(), state: 'vastgesteld' });
    expect([response.statusCode, response.json().error.data.code]).toEqual([400, 'INVALID_INPUT']);
  });

  it('refuse a body over the limit and broken JSON', async () => {
    const big = await post(
      'activiteit.create',
      JSON.stringify({ ...create(), title: 'x'.repeat(1_100_000) }),
    );
    expect(big.statusCode).toBe(413);
    const broken = await post('activiteit.create', '{"netwerk":');
    expect([broken.statusCode, broken.json().error.data.code]).toEqual([400, 'INVALID_INPUT']);
  });

  it('say nothing internal when something breaks', async () => {
    const spy = vi
      .spyOn(api.api.deps.accounts, 'endSession')
      .mockRejectedValue(new Error('select * from geheim /srv/app/kaart.ts'));
    const response = await post('sessie.revoke', { id: v7() });
    spy.mockRestore();
    expect(response.statusCode).toBe(500);
    expect(response.json().error.data).toEqual({
      code: 'INTERNAL',
      httpStatus: 500,
      requestId: expect.any(String),
    });
    expect(response.body).not.toMatch(/select|geheim|\.ts|stack/i);
  });

  it('say nothing internal of a path that is not there', async () => {
    const response = await api.api.server.inject({ url: '/trpc/bestaat.niet?input=%7B%7D' });
    expect([response.statusCode, response.json().error.data.code]).toEqual([404, 'NOT_FOUND']);
  });

  it('roll a failed mutation back', async () => {
    const before = await api.call(netwerk.people.coordinator.token, 'query', 'jaarplan.get', {
      netwerk: netwerk.slug,
      year: plan.year,
    });
    const response = await api.call(netwerk.people.coordinator.token, 'mutation', 'activiteit.update', {
      netwerk: netwerk.slug,
      id: plan.activiteitId,
      version: 1,
      // The title is saved before the key that points nowhere is met.
      patch: { title: 'Half opgeslagen', gremiumIds: [v7()] },
    });
    expect(response.code).toBe('NOT_FOUND');
    const after = await api.call(netwerk.people.coordinator.token, 'query', 'jaarplan.get', {
      netwerk: netwerk.slug,
      year: plan.year,
    });
    expect(after.data).toEqual(before.data);
  });

  it('bear a security policy on every answer', async () => {
    for (const url of ['/livez', '/trpc/sessie.get?input=%7B%7D', '/niets']) {
      const { headers } = await api.api.server.inject({ url });
      expect(headers['content-security-policy']).toContain("script-src 'self'");
      expect(headers['x-content-type-options']).toBe('nosniff');
    }
  });
});
