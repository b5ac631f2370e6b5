import path from 'node:path';
import { seedDemo } from '@speerpunt/db/seed/seed-demo';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../../testing/test-api.ts';
import { demoAccounts } from './demo-accounts.ts';

const password = 'speerpunt-demo-2026';
const folder = path.resolve(import.meta.dirname, '../../../../../packages/db/demo');
let api: TestApi;

beforeAll(async () => {
  api = await openTestApi({ demo: { password } });
  await seedDemo(api, folder, password);
}, 120_000);
afterAll(() => api.stopAll());

const signIn = async (email: string, given: string) => {
  const response = await api.api.server.inject({
    method: 'POST',
    url: '/api/auth/sign-in/email',
    headers: { origin: 'http://localhost:3000', 'content-type': 'application/json' },
    payload: JSON.stringify({ email, password: given }),
  });
  const cookie = String([response.headers['set-cookie']].flat()[0] ?? '');
  const token = decodeURIComponent(cookie.split('=')[1] ?? '').split('.')[0] ?? '';
  return { status: response.statusCode, token };
};

describe('the accounts that the sign-in page offers', () => {
  it('are shown with their password to nobody in particular, in demo mode', async () => {
    const { data } = await api.call(null, 'query', 'sessie.get', {});
    expect(data).toEqual({
      user: null,
      netwerken: [],
      landelijk: [],
      demo: { password, accounts: demoAccounts },
    });
  });

  it.each(demoAccounts)('$email signs in as $role', async ({ email, role, netwerk, name }) => {
    const { status, token } = await signIn(email, password);
    expect(status).toBe(200);
    const { data } = await api.call(token, 'query', 'sessie.get', {});
    const me = data as {
      user: { name: string };
      landelijk: string[];
      netwerken: { name: string; slug: string; role: string; fictional: boolean }[];
    };
    expect(me.user.name).toBe(name);
    if (netwerk === null) {
      expect([me.landelijk, me.netwerken]).toEqual([[role], []]);
      return;
    }
    expect(me.netwerken[0]).toMatchObject({ role, fictional: false });
    expect(me.netwerken[0]?.name).toContain(netwerk);
    const plan = await api.call(token, 'query', 'jaarplan.get', {
      netwerk: me.netwerken[0]?.slug,
      year: 2026,
    });
    expect(plan.status).toBe(200);
  });

  it('let nobody in with another password, nor who only loaded the plans', async () => {
    expect((await signIn('coordinator@twente.example', 'speerpunt-demo-2025')).status).toBe(401);
    expect((await signIn('inlezen@speerpunt.example', password)).status).toBe(401);
  });

  it('show the coordinator of Twente all of the jaarplan 2026', async () => {
    const { token } = await signIn('coordinator@twente.example', password);
    const { data } = await api.call(token, 'query', 'begroting.get', { netwerk: 'twente', year: 2026 });
    expect((data as { kostenposten: object[] }).kostenposten).toHaveLength(39);
    const overzicht = await api.call(token, 'query', 'overzicht.get', { netwerk: 'twente', year: 2026 });
    expect((overzicht.data as { activiteiten: object[] }).activiteiten).toHaveLength(22);
  });

  it('let the werkgroep of Twente report on what its own group does elsewhere, and on nothing else', async () => {
    const { token } = await signIn('werkgroep@twente.example', password);
    const netwerk = 'voorbeeldregio-zandrug';
    const { data } = await api.call(token, 'query', 'jaarplan.get', { netwerk, year: 2026 });
    const { activiteiten, ownGremiumIds } = data as {
      activiteiten: { id: string; gremiumIds: string[] }[];
      ownGremiumIds: string[];
    };
    const isOwn = ({ gremiumIds }: { gremiumIds: string[] }) =>
      gremiumIds.some(id => ownGremiumIds.includes(id));
    const report = async (activiteitId: string | undefined) => {
      const input = { netwerk, id: v7(), activiteitId, status: 'loopt', sentence: null };
      return (await api.call(token, 'mutation', 'activiteit.reportProgress', input)).code;
    };
    expect(activiteiten.filter(isOwn)).toHaveLength(2);
    expect(await report(activiteiten.find(isOwn)?.id)).toBeNull();
    expect(await report(activiteiten.find(activiteit => !isOwn(activiteit))?.id)).toBe('NOT_OWN_GREMIUM');
  });
});
