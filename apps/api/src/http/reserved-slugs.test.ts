import { isReservedSlug } from '@speerpunt/domain/netwerk/netwerk';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../testing/test-api.ts';

let api: TestApi;

beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.stopAll());

it('no network can have an address that the server answers itself', async () => {
  await api.api.server.ready();
  const tree = api.api.server.printRoutes({ commonPrefix: false });
  const words = new Set([...tree.matchAll(/^[├└]── \/?([a-z0-9-]+)/gm)].map(([, word]) => word ?? ''));
  expect([...words]).toEqual(expect.arrayContaining(['api', 'trpc', 'livez', 'readyz']));
  expect([...words].filter(word => !isReservedSlug(word))).toEqual([]);
});
