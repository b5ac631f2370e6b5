import { connect, type Sql } from '@speerpunt/db/connect/client';
import { ensureUser } from '@speerpunt/db/seed/load-people';
import {
  type FreshNetwerk,
  freshLandelijk,
  freshMember,
  freshNetwerk,
} from '@speerpunt/db/testing/fresh-netwerk';
import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { hashToken } from '../../auth/accounts.ts';
import { failureLimits } from '../../auth/sign-in-throttle.ts';
import { type Answer, openTestApi, type TestApi } from '../../testing/test-api.ts';

const password = 'een-lang-wachtwoord';
const origin = 'http://localhost:3000';
let api: TestApi;
let authSql: Sql;
let beheerder: { userId: string; token: string };
let netwerk: FreshNetwerk<'lezer'>;

beforeAll(async () => {
  api = await openTestApi();
  authSql = connect(api.authUrl, { max: 2 });
  beheerder = await freshLandelijk(api.superSql, 'beheerder');
});
afterAll(async () => {
  await authSql.end({ timeout: 5 });
  await api.stopAll();
});
beforeEach(async () => {
  netwerk = await freshNetwerk(api.superSql, ['lezer']);
});

const newEmail = () => `${v7()}@example.nl`;
const tokenOf = (answer: Answer): string => {
  const { link } = answer.data as { link: string };
  expect(link).toMatch(/^http:\/\/localhost:3000\/uitnodiging\/[\w-]{43}$/);
  return link.split('/').at(-1) ?? '';
};
const accept = (token: string, given: { name?: string; password?: string } = {}) =>
  api.call(null, 'mutation', 'invitation.accept', { token, name: 'Nieuw Lid', password, ...given });
const look = (token: string) => api.call(null, 'query', 'invitation.get', { token });
const as = (who: 'coordinator' | 'lezer', verb: string, input: object = {}) =>
  api.call(netwerk.people[who].token, verb === 'listInvitations' ? 'query' : 'mutation', `people.${verb}`, {
    netwerk: netwerk.slug,
    ...input,
  });
const invite = (input: object = {}) =>
  as('coordinator', 'invite', { id: v7(), email: newEmail(), name: 'Nieuw Lid', role: 'lezer', ...input });
const signIn = async (email: string, given = password) => {
  const response = await api.api.server.inject({
    method: 'POST',
    url: '/api/auth/sign-in/email',
    headers: { origin, 'content-type': 'application/json' },
    payload: JSON.stringify({ email, password: given }),
  });
  const cookie = String([response.headers['set-cookie']].flat()[0] ?? '');
  return {
    status: response.statusCode,
    token: decodeURIComponent(cookie.split('=')[1] ?? '').split('.')[0] ?? '',
  };
};
const slugsOf = async (token: string): Promise<string[]> => {
  const { data } = await api.call(token, 'query', 'sessie.get', {});
  return (data as { netwerken: { slug: string }[] }).netwerken.map(n => n.slug).sort();
};
const members = (netwerkId = netwerk.netwerkId) =>
  api.superSql<{ userId: string; role: string; email: string; ended: boolean; version: number }[]>`
    select user_id, role, email, ended_at is not null as ended, version from app.membership where netwerk_id = ${netwerkId} order by created_at`;
const audit = (netwerkId = netwerk.netwerkId) =>
  api.superSql<
    { noun: string; action: string; itemId: string; userId: string; after: unknown; before: unknown }[]
  >`
    select noun, action, item_id, user_id, before, after from app.audit where netwerk_id = ${netwerkId} order by at, id`;
const newNetwerk = (input: object = {}) => ({
  id: v7(),
  slug: `nieuw-${v7()}`,
  name: 'Netwerk in Oprichting',
  consortium: null,
  invitationId: v7(),
  coordinator: { email: newEmail(), name: 'Eerste Coördinator' },
  ...input,
});
const create = (input: object) => api.call(beheerder.token, 'mutation', 'beheer.createNetwerk', input);

describe('from an empty installation to a member', () => {
  it('goes from beheerder to coordinator to lezer, each by a link that holds once', async () => {
    const input = newNetwerk();
    const { email } = input.coordinator;
    const made = await create(input);
    expect(made.data).toMatchObject({ id: input.id, slug: input.slug, expiresAt: expect.any(String) });
    const token = tokenOf(made);
    expect((await look(token)).data).toEqual({
      netwerk: 'Netwerk in Oprichting',
      email,
      name: 'Eerste Coördinator',
      role: 'coordinator',
      accountExists: false,
    });

    const short = await accept(token, { password: 'elf-tekens-' });
    expect([short.status, short.code]).toEqual([400, 'PASSWORD_TOO_SHORT']);
    expect((await signIn(email, 'elf-tekens-')).status).toBe(401);
    expect((await accept(token)).data).toEqual({ email });
    for (const again of [await accept(token), await look(token)])
      expect([again.status, again.code]).toEqual([400, 'INVITATION_EXPIRED']);

    const coordinator = await signIn(email);
    expect([coordinator.status, await slugsOf(coordinator.token)]).toEqual([200, [input.slug]]);
    const lezer = newEmail();
    const invited = await api.call(coordinator.token, 'mutation', 'people.invite', {
      netwerk: input.slug,
      id: v7(),
      email: lezer.toUpperCase(),
      name: 'Lezer',
      role: 'lezer',
    });
    expect((await accept(tokenOf(invited), { name: 'Hoe ik heet' })).data).toEqual({ email: lezer });
    const reader = await signIn(lezer);
    expect(await slugsOf(reader.token)).toEqual([input.slug]);
    const people = await api.call(reader.token, 'query', 'organisatie.get', { netwerk: input.slug });
    expect((people.data as { people: object[] }).people).toMatchObject([
      { name: 'Eerste Coördinator', role: 'coordinator', email: null },
      { name: 'Lezer', role: 'lezer', email: null },
    ]);

    const [first, second] = await members(input.id);
    expect((await audit(input.id)).map(row => [row.noun, row.action, row.itemId, row.userId])).toEqual([
      ['netwerk', 'create', input.id, beheerder.userId],
      ['invitation', 'create', input.invitationId, beheerder.userId],
      ['invitation', 'update', input.invitationId, first?.userId],
      ['membership', 'create', first?.userId, first?.userId],
      ['invitation', 'create', expect.any(String), first?.userId],
      ['invitation', 'update', expect.any(String), second?.userId],
      ['membership', 'create', second?.userId, second?.userId],
    ]);
    const log = JSON.stringify(await audit(input.id));
    for (const word of [email, lezer, 'Coördinator"', 'Lezer', 'Hoe ik heet', token, hashToken(token)])
      expect(log).not.toContain(word);
  });

  it('gives the beheerder role by the link of the command line', async () => {
    const token = `${v7()}-uit-de-opdracht`;
    const email = newEmail();
    const id = v7();
    await api.superSql`insert into app.landelijke_invitation (id, email, role, token_hash, expires_at)
      values (${id}, ${email}, 'beheerder', ${hashToken(token)}, now() + interval '1 day')`;
    expect((await look(token)).data).toMatchObject({ netwerk: null, email, role: 'beheerder' });
    expect((await accept(token)).status).toBe(200);
    expect((await accept(token)).code).toBe('INVITATION_EXPIRED');
    const { token: session } = await signIn(email);
    expect((await api.call(session, 'query', 'sessie.get', {})).data).toMatchObject({
      landelijk: ['beheerder'],
      netwerken: [],
    });
    expect((await api.call(session, 'query', 'beheer.listNetwerken', {})).status).toBe(200);

    const [account] = await api.superSql<{ id: string }[]>`select id from auth."user" where email = ${email}`;
    const log = await api.superSql<{ requestId: string }[]>`
      select noun, item_id, action, user_id, before, after, request_id from app.landelijke_audit
      where user_id = ${account?.id ?? ''} order by id`;
    const by = { userId: account?.id, requestId: expect.any(String) };
    const taken = { before: { acceptedAt: null }, after: { acceptedAt: expect.any(String) } };
    expect(log).toEqual([
      { noun: 'landelijke_invitation', itemId: id, action: 'update', ...by, ...taken },
      {
        noun: 'landelijke_role',
        itemId: account?.id,
        action: 'create',
        ...by,
        before: null,
        after: { role: 'beheerder' },
      },
    ]);
    expect(new Set(log.map(row => row.requestId)).size).toBe(1);
  });

  it('invites a coordinator to a network that has lost its own', async () => {
    const input = { netwerkId: netwerk.netwerkId, invitationId: v7(), email: newEmail(), name: 'Opvolger' };
    const inviting = () => api.call(beheerder.token, 'mutation', 'beheer.inviteCoordinator', input);
    expect((await inviting()).code).toBe('NETWERK_HAS_COORDINATOR');
    const { userId } = netwerk.people.coordinator;
    await api.superSql`update app.membership set ended_at = now() where user_id = ${userId}`;
    expect((await accept(tokenOf(await inviting()))).status).toBe(200);
    expect((await members()).filter(m => m.role === 'coordinator' && !m.ended)).toHaveLength(1);
    const nowhere = await api.call(beheerder.token, 'mutation', 'beheer.inviteCoordinator', {
      ...input,
      invitationId: v7(),
      netwerkId: v7(),
    });
    expect(nowhere.code).toBe('NOT_FOUND');
  });
});

describe('a new network', () => {
  it.each([
    'app',
    'api',
    'trpc',
    'assets',
    'inloggen',
    'uitnodiging',
    'open',
    'livez',
    'beheer',
    'landelijk',
    'account',
    'privacy',
  ])('cannot be called %s', async slug => {
    const answer = await create(newNetwerk({ slug }));
    expect([answer.status, answer.code]).toEqual([400, 'SLUG_RESERVED']);
  });

  it.each(['Twente', 'a', '-twente', 'twente-', 'twen--te', 'twente/nu', 'twénte', 'a'.repeat(61), ''])(
    'cannot have the slug %j',
    async slug => {
      expect((await create(newNetwerk({ slug }))).code).toBe('INVALID_INPUT');
    },
  );

  it('cannot take a slug that is taken, and then nothing of it is made', async () => {
    const input = newNetwerk({ slug: netwerk.slug });
    expect((await create(input)).code).toBe('SLUG_IN_USE');
    expect(await api.superSql`select from app.netwerk where id = ${input.id}`).toHaveLength(0);
    expect(await api.superSql`select from app.invitation where id = ${input.invitationId}`).toHaveLength(0);
  });
});

describe('an invitation', () => {
  const seen = () => as('coordinator', 'listInvitations').then(answer => answer.data as { id: string }[]);

  it('is listed without its link, and stands in no table in the clear', async () => {
    const id = v7();
    const token = tokenOf(await invite({ id }));
    const listed = await as('coordinator', 'listInvitations');
    expect(listed.data).toEqual([
      {
        id,
        email: expect.any(String),
        name: 'Nieuw Lid',
        role: 'lezer',
        createdAt: expect.any(String),
        expiresAt: expect.any(String),
      },
    ]);
    const [row] = await api.superSql<
      { tokenHash: string; row: string }[]
    >`select token_hash, i::text as row from app.invitation i where id = ${id}`;
    expect(row?.tokenHash).toBe(hashToken(token));
    expect(row?.row).not.toContain(token);
    const tables = await api.superSql<{ name: string }[]>`
      select n.nspname || '.' || quote_ident(c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ('app', 'auth') and c.relkind = 'r'`;
    expect(tables.length).toBeGreaterThan(40);
    for (const { name } of tables)
      expect([
        name,
        await api.superSql.unsafe(`select from ${name} t where t::text like '%' || $1 || '%'`, [token]),
      ]).toEqual([name, []]);
    for (const text of [listed.body, JSON.stringify(await audit())])
      for (const secret of [token, row?.tokenHash ?? '']) expect(text).not.toContain(secret);
  });

  it('holds for two weeks', async () => {
    const invited = await invite();
    const days = (Date.parse((invited.data as { expiresAt: string }).expiresAt) - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(13.9);
    expect(days).toBeLessThan(14.1);
  });

  it('does not hold when it has expired', async () => {
    const id = v7();
    const token = tokenOf(await invite({ id }));
    await api.superSql`update app.invitation set expires_at = now() - interval '1 second' where id = ${id}`;
    for (const answer of [await look(token), await accept(token)])
      expect(answer.code).toBe('INVITATION_EXPIRED');
    expect(await members()).toHaveLength(2);
  });

  it('does not hold when it was withdrawn, and cannot be withdrawn once it was used', async () => {
    const id = v7();
    const token = tokenOf(await invite({ id }));
    expect((await as('coordinator', 'withdrawInvitation', { id })).data).toEqual({ id });
    for (const answer of [await look(token), await accept(token)])
      expect(answer.code).toBe('INVITATION_EXPIRED');
    expect((await as('coordinator', 'withdrawInvitation', { id })).code).toBe('NOT_FOUND');
    expect(await seen()).toEqual([]);
    const used = v7();
    await accept(tokenOf(await invite({ id: used })));
    expect((await as('coordinator', 'withdrawInvitation', { id: used })).code).toBe('NOT_FOUND');
    expect((await audit()).map(row => `${row.noun} ${row.action}`)).toEqual([
      'invitation create',
      'invitation delete',
      'invitation create',
      'invitation update',
      'membership create',
    ]);
  });

  it('of nobody is answered as one that has expired', async () => {
    for (const answer of [await look('x'.repeat(43)), await accept('x'.repeat(43))])
      expect(answer.code).toBe('INVITATION_EXPIRED');
    expect((await look('kort')).code).toBe('INVALID_INPUT');
  });

  it('is refused for who is a member, however the address is written', async () => {
    const { email } = netwerk.people.lezer;
    for (const given of [email, email.toUpperCase()])
      expect((await invite({ email: given })).code).toBe('EMAIL_IN_USE');
    expect(await audit()).toEqual([]);
  });

  it('is refused with a gremium of another network', async () => {
    const other = await freshNetwerk(api.superSql);
    const [own, foreign] = [v7(), v7()];
    for (const [netwerkId, id] of [
      [netwerk.netwerkId, own],
      [other.netwerkId, foreign],
    ])
      await api.superSql`insert into app.gremium ${api.superSql({ netwerk_id: netwerkId, id, name: 'Werkgroep', kind: 'werkgroep' })}`;
    for (const gremiumIds of [[foreign], [own, foreign], [v7()]])
      expect((await invite({ gremiumIds })).code).toBe('NOT_FOUND');
    expect(await seen()).toEqual([]);
    const token = tokenOf(await invite({ gremiumIds: [own], role: 'werkgroep' }));
    await accept(token);
    expect(
      await api.superSql`select gremium_id from app.membership_gremium where netwerk_id = ${netwerk.netwerkId}`,
    ).toEqual([{ gremiumId: own }]);
    expect((await audit()).slice(-2)).toMatchObject([
      {
        noun: 'invitation',
        action: 'update',
        before: { acceptedAt: null },
        after: { acceptedAt: expect.any(String) },
      },
      {
        noun: 'membership',
        action: 'create',
        before: null,
        after: { role: 'werkgroep', gremiumIds: [own] },
      },
    ]);
  });

  it('is seen in its own network only, also by a coordinator who is beheerder too', async () => {
    const both = await freshMember(api.superSql, netwerk, 'coordinator');
    await api.superSql`insert into app.landelijke_role ${api.superSql({ user_id: both.userId, role: 'beheerder' })}`;
    const other = await freshNetwerk(api.superSql);
    await api.call(other.people.coordinator.token, 'mutation', 'people.invite', {
      netwerk: other.slug,
      id: v7(),
      email: newEmail(),
      name: 'Elders',
      role: 'lezer',
    });
    await invite();
    const listed = await api.call(both.token, 'query', 'people.listInvitations', { netwerk: netwerk.slug });
    expect((listed.data as object[]).length).toBe(1);
    expect(listed.body).not.toContain('Elders');
  });

  it('makes one membership and one account of simultaneous accepts', async () => {
    const email = newEmail();
    const token = tokenOf(await invite({ email }));
    const answers = await Promise.all(Array.from({ length: 6 }, () => accept(token)));
    expect(answers.filter(answer => answer.status === 200)).toHaveLength(1);
    expect(answers.filter(answer => answer.code === 'INVITATION_EXPIRED')).toHaveLength(5);
    expect((await members()).filter(m => m.email === email)).toHaveLength(1);
    expect(
      await api.superSql`select from auth.account a join auth."user" u on u.id = a."userId" where u.email = ${email}`,
    ).toHaveLength(1);
    expect((await audit()).filter(row => row.noun === 'membership')).toHaveLength(1);
    expect((await signIn(email)).status).toBe(200);
  });
});

describe('someone who has an account', () => {
  const known = async (): Promise<string> => {
    const email = newEmail();
    await ensureUser(authSql, email, 'Al Bekend', password);
    return email;
  };

  it('accepts with the own password, keeps it, and is then in two networks', async () => {
    const email = await known();
    const other = await freshNetwerk(api.superSql);
    await accept(tokenOf(await invite({ email })));
    const second = await api.call(other.people.coordinator.token, 'mutation', 'people.invite', {
      netwerk: other.slug,
      id: v7(),
      email,
      name: 'Al Bekend',
      role: 'bestuur',
    });
    const token = tokenOf(second);
    expect((await look(token)).data).toMatchObject({ accountExists: true });
    const wrong = await accept(token, { password: 'een-ander-wachtwoord' });
    expect([wrong.status, wrong.code]).toEqual([401, 'WRONG_CREDENTIALS']);
    expect(await members(other.netwerkId)).toHaveLength(1);
    expect((await accept(token)).status).toBe(200);
    expect((await signIn(email, 'een-ander-wachtwoord')).status).toBe(401);
    expect(await slugsOf((await signIn(email)).token)).toEqual([netwerk.slug, other.slug].sort());
  });

  it('cannot be guessed at through an invitation: the failures count as failed sign-ins', async () => {
    const email = await known();
    const token = tokenOf(await invite({ email }));
    for (let i = 0; i < failureLimits.account; i += 1)
      expect((await accept(token, { password: `fout-fout-fout-${i}` })).code).toBe('WRONG_CREDENTIALS');
    const stopped = await accept(token);
    expect([stopped.status, stopped.code]).toEqual([429, 'TOO_MANY_ATTEMPTS']);
    expect((await signIn(email)).status).toBe(429);
    await api.superSql`update auth.sign_in_failure set at = at - make_interval(mins => ${failureLimits.minutes + 1})`;
    expect((await accept(token)).status).toBe(200);
  });

  it('cannot be guessed at by many attempts at once', async () => {
    const email = await known();
    const token = tokenOf(await invite({ email }));
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, i) => accept(token, { password: `fout-fout-fout-${i}` })),
    );
    expect(answers.filter(answer => answer.code === 'WRONG_CREDENTIALS').length).toBeLessThanOrEqual(
      failureLimits.account,
    );
    expect(answers.filter(answer => answer.status === 200)).toEqual([]);
    await api.superSql`update auth.sign_in_failure set at = at - make_interval(mins => ${failureLimits.minutes + 1})`;
  });

  it('loses nothing by an older invitation for less', async () => {
    const email = await known();
    const less = tokenOf(await invite({ email, role: 'lezer' }));
    const more = tokenOf(await invite({ email, role: 'coordinator' }));
    expect((await accept(more)).status).toBe(200);
    expect((await accept(less)).code).toBe('EMAIL_IN_USE');
    expect((await members()).find(m => m.email === email)).toMatchObject({ role: 'coordinator', version: 1 });
    expect((await audit()).filter(row => row.noun === 'membership')).toHaveLength(1);
  });

  it('comes back with the role and the gremia of the new invitation', async () => {
    const email = await known();
    const [old, young] = [v7(), v7()];
    for (const id of [old, young])
      await api.superSql`insert into app.gremium ${api.superSql({ netwerk_id: netwerk.netwerkId, id, name: id, kind: 'werkgroep' })}`;
    await accept(tokenOf(await invite({ email, role: 'werkgroep', gremiumIds: [old] })));
    const member = (await members()).find(m => m.email === email);
    await as('coordinator', 'end', { userId: member?.userId, version: 1 });
    const { token } = await signIn(email);
    expect(await slugsOf(token)).toEqual([]);
    await accept(tokenOf(await invite({ email, role: 'lezer', gremiumIds: [young] })));
    expect((await members()).find(m => m.email === email)).toMatchObject({
      role: 'lezer',
      ended: false,
      version: 3,
    });
    expect(await slugsOf(token)).toEqual([netwerk.slug]);
    const gremia =
      await api.superSql`select gremium_id from app.membership_gremium where user_id = ${member?.userId ?? ''}`;
    expect(gremia).toEqual([{ gremiumId: young }]);
  });
});

describe('the roles in a network', () => {
  const update = (token: string, userId: string, role: string, version = 1) =>
    api.call(token, 'mutation', 'people.update', {
      netwerk: netwerk.slug,
      userId,
      version,
      role,
      gremiumIds: [],
    });
  const end = (token: string, userId: string, version = 1) =>
    api.call(token, 'mutation', 'people.end', { netwerk: netwerk.slug, userId, version });

  it('are changed by a coordinator, with one row in the log', async () => {
    const { coordinator, lezer } = netwerk.people;
    expect((await update(coordinator.token, lezer.userId, 'bestuur')).data).toEqual({
      userId: lezer.userId,
      version: 2,
    });
    expect(await audit()).toMatchObject([
      {
        noun: 'membership',
        action: 'update',
        itemId: lezer.userId,
        userId: coordinator.userId,
        before: { role: 'lezer' },
        after: { role: 'bestuur' },
      },
    ]);
  });

  it('are refused on an old version', async () => {
    const { coordinator, lezer } = netwerk.people;
    await update(coordinator.token, lezer.userId, 'bestuur');
    for (const answer of [
      await update(coordinator.token, lezer.userId, 'werkgroep'),
      await end(coordinator.token, lezer.userId),
    ])
      expect([answer.status, answer.code]).toEqual([409, 'MEMBER_STALE']);
    expect((await members()).find(m => m.userId === lezer.userId)).toMatchObject({
      role: 'bestuur',
      ended: false,
    });
  });

  it('keep the last coordinator', async () => {
    const { userId, token } = netwerk.people.coordinator;
    for (const answer of [await update(token, userId, 'bestuur'), await end(token, userId)])
      expect(answer.code).toBe('LAST_COORDINATOR');
    expect((await update(token, userId, 'coordinator')).status).toBe(200);
  });

  it('let a coordinator leave when another stays, and then nothing is seen any more', async () => {
    const { userId, token } = netwerk.people.coordinator;
    await freshMember(api.superSql, netwerk, 'coordinator');
    expect((await end(token, userId)).data).toEqual({ userId });
    expect((await update(token, userId, 'lezer', 2)).code).toBe('NOT_FOUND');
    expect(await audit()).toMatchObject([{ action: 'delete', itemId: userId, userId }]);
  });

  it('do not count a coordinator who left', async () => {
    const { userId, token } = netwerk.people.coordinator;
    const other = await freshMember(api.superSql, netwerk, 'coordinator');
    await end(token, other.userId);
    expect((await update(token, userId, 'lezer')).code).toBe('LAST_COORDINATOR');
    expect((await update(token, other.userId, 'lezer', 2)).code).toBe('NOT_FOUND');
  });

  it.each(['update', 'end'])(
    'keep one of two coordinators who %s each other at the same moment',
    async verb => {
      for (let round = 0; round < 4; round += 1) {
        netwerk = await freshNetwerk(api.superSql, ['lezer']);
        const one = netwerk.people.coordinator;
        const two = await freshMember(api.superSql, netwerk, 'coordinator');
        const act = (token: string, userId: string) =>
          verb === 'update' ? update(token, userId, 'lezer') : end(token, userId);
        const answers = await Promise.all([act(one.token, two.userId), act(two.token, one.userId)]);
        expect(answers.filter(answer => answer.status === 200)).toHaveLength(1);
        // Who is second meets the rule, or is no coordinator any more when it asks.
        const [code] = answers.flatMap(answer => answer.code ?? []);
        expect(['LAST_COORDINATOR', 'NOT_ALLOWED', 'NOT_FOUND']).toContain(code);
        expect((await members()).filter(m => m.role === 'coordinator' && !m.ended)).toHaveLength(1);
      }
    },
  );

  it('are no business of a member of another network, nor of a lezer', async () => {
    const other = await freshNetwerk(api.superSql);
    const { userId } = netwerk.people.lezer;
    const foreign = await api.call(other.people.coordinator.token, 'mutation', 'people.end', {
      netwerk: other.slug,
      userId,
      version: 1,
    });
    expect(foreign.code).toBe('NOT_FOUND');
    for (const [verb, input] of [
      ['invite', { id: v7(), email: newEmail(), name: 'X', role: 'lezer' }],
      ['listInvitations', {}],
      ['update', { userId, version: 1, role: 'coordinator', gremiumIds: [] }],
    ] as const)
      expect((await as('lezer', verb, input)).code).toBe('NOT_ALLOWED');
    expect(await members()).toHaveLength(2);
  });
});

describe('the national roles', () => {
  const year = { year: 2026 };
  const looptijd = { firstYear: 2026, lastYear: 2029 };
  const reads = {
    'jaarplan.get': year,
    'meerjarenplan.get': looptijd,
    'swot.get': looptijd,
    'begroting.get': year,
    'rodeDraad.get': year,
    'overzicht.get': year,
    'organisatie.get': {},
    'history.list': { activiteitId: v7() },
    'people.listInvitations': {},
  };

  it.each(['beheerder', 'vnpz'] as const)('a %s reads nothing of any network', async role => {
    const { token } = await freshLandelijk(api.superSql, role);
    for (const [path, input] of Object.entries(reads)) {
      const answer = await api.call(token, 'query', path, { netwerk: netwerk.slug, ...input });
      expect([path, answer.status, answer.code]).toEqual([path, 404, 'NOT_FOUND']);
    }
  });

  it('a beheerder lists networks by name, and vnpz or a coordinator does not', async () => {
    const listed = await api.call(beheerder.token, 'query', 'beheer.listNetwerken', {});
    expect((listed.data as { slug: string }[]).map(n => n.slug)).toContain(netwerk.slug);
    for (const member of Object.values(netwerk.people)) expect(listed.body).not.toContain(member.email);
    const vnpz = await freshLandelijk(api.superSql, 'vnpz');
    for (const token of [vnpz.token, netwerk.people.coordinator.token]) {
      expect((await api.call(token, 'query', 'beheer.listNetwerken', {})).code).toBe('NOT_ALLOWED');
      expect((await api.call(token, 'mutation', 'beheer.createNetwerk', newNetwerk())).code).toBe(
        'NOT_ALLOWED',
      );
    }
  });
});
