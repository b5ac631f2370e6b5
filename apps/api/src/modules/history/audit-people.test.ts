import { freshLandelijk } from '@speerpunt/db/testing/fresh-netwerk';
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Answer, openTestApi, type TestApi } from '../../testing/test-api.ts';

let api: TestApi;

beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.stopAll());

const tokenOf = (answer: Answer): string =>
  String((answer.data as { link: string }).link)
    .split('/')
    .at(-1) ?? '';

/** What a row about people may tell: nothing but who by id, the role, the gremia by id, until when a link holds. */
const allowed: Record<string, readonly string[]> = {
  netwerk: ['slug', 'name'],
  invitation: ['role', 'gremiumIds', 'expiresAt', 'acceptedAt'],
  membership: ['role', 'gremiumIds'],
};
const names = ['Eva Eerste', 'Piet Proef', 'Zelf Ingevuld', 'Lies Later'];

it('the log of everything about people names them by id, never by name or address', async () => {
  const beheerder = await freshLandelijk(api.superSql, 'beheerder');
  const beheer = (verb: string, input: object) =>
    api.call(beheerder.token, 'mutation', `beheer.${verb}`, input);
  const accept = (token: string) =>
    api.call(null, 'mutation', 'invitation.accept', {
      token,
      name: 'Zelf Ingevuld',
      password: 'een-lang-wachtwoord',
    });
  const netwerkId = v7();
  const slug = `log-${netwerkId}`;
  const created = {
    id: netwerkId,
    slug,
    name: 'Netwerk van het log',
    consortium: null,
    invitationId: v7(),
    coordinator: { email: 'eva@log.example', name: 'Eva Eerste' },
  };
  const tokens = [tokenOf(await beheer('createNetwerk', created))];
  const first = tokenOf(await beheer('createNetwerk', created));
  tokens.push(first);
  const invitation = { netwerkId, invitationId: v7() };
  const later = { ...invitation, email: 'lies@log.example', name: 'Lies Later' };
  tokens.push(tokenOf(await beheer('inviteCoordinator', later)));
  tokens.push(tokenOf(await beheer('renewInvitation', invitation)));
  await beheer('withdrawInvitation', invitation);
  await accept(first);

  const [coordinator] = await api.superSql<{ userId: string }[]>`
    select user_id from app.membership where netwerk_id = ${netwerkId}`;
  const sessionId = v7();
  await api.superSql`insert into auth.session ${api.superSql({
    id: sessionId,
    token: sessionId,
    userId: coordinator?.userId ?? '',
    expiresAt: new Date(Date.now() + 86_400_000).toISOString(),
    updatedAt: new Date().toISOString(),
  })}`;
  const people = (verb: string, input: object) =>
    api.call(sessionId, 'mutation', `people.${verb}`, { netwerk: slug, ...input });
  const gremiumId = v7();
  await api.superSql`insert into app.gremium ${api.superSql({ netwerk_id: netwerkId, id: gremiumId, name: 'Werkgroep', kind: 'werkgroep' })}`;
  const piet = {
    id: v7(),
    email: 'piet@log.example',
    name: 'Piet Proef',
    role: 'werkgroep',
    gremiumIds: [gremiumId],
  };
  tokens.push(tokenOf(await people('invite', piet)));
  tokens.push(tokenOf(await people('invite', piet)));
  await accept(tokens.at(-1) ?? '');
  const [member] = await api.superSql<{ userId: string }[]>`
    select user_id from app.membership where netwerk_id = ${netwerkId} and email = 'piet@log.example'`;
  const userId = member?.userId;
  await people('update', { userId, version: 1, role: 'lezer', gremiumIds: [] });
  await people('end', { userId, version: 2 });
  const gone = { ...piet, id: v7(), email: 'lies@log.example', name: 'Lies Later' };
  tokens.push(tokenOf(await people('invite', gone)));
  await people('withdrawInvitation', { id: gone.id });

  const log = await api.superSql<
    { noun: string; action: string; before: object; after: object; row: string }[]
  >`
    select noun, action, before, after, a::text as row from app.audit a where netwerk_id = ${netwerkId} order by at, id`;
  expect(log.map(row => `${row.noun} ${row.action}`)).toEqual([
    'netwerk create',
    'invitation create',
    'invitation update',
    'invitation create',
    'invitation update',
    'invitation delete',
    'invitation update',
    'membership create',
    'invitation create',
    'invitation update',
    'invitation update',
    'membership create',
    'membership update',
    'membership delete',
    'invitation create',
    'invitation delete',
  ]);
  for (const { noun, before, after, row } of log) {
    const told = [...Object.keys(before ?? {}), ...Object.keys(after ?? {})];
    expect([noun, told.filter(key => !allowed[noun]?.includes(key))]).toEqual([noun, []]);
    for (const secret of [...names, '@', ...tokens]) expect(row).not.toContain(secret);
  }
});
