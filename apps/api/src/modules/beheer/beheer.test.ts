import { hashPassword } from '@speerpunt/db/seed/hash-password';
import {
  type FreshNetwerk,
  type FreshPerson,
  freshLandelijk,
  freshNetwerk,
} from '@speerpunt/db/testing/fresh-netwerk';
import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Answer, openTestApi, type TestApi } from '../../testing/test-api.ts';

const password = 'een-lang-wachtwoord';
type Invitation = { id: string; email: string; name: string; expiresAt: string };

let api: TestApi;
let beheerder: FreshPerson;
let netwerk: FreshNetwerk;

beforeAll(async () => {
  api = await openTestApi();
  beheerder = await freshLandelijk(api.superSql, 'beheerder');
});
afterAll(() => api.stopAll());
beforeEach(async () => {
  netwerk = await freshNetwerk(api.superSql);
});

const call = (verb: string, input: object, token: string | null = beheerder.token) =>
  api.call(token, verb === 'listNetwerken' ? 'query' : 'mutation', `beheer.${verb}`, input);
const tokenOf = (answer: Answer): string =>
  String((answer.data as { link: string }).link)
    .split('/')
    .at(-1) ?? '';
const look = async (token: string) => (await api.call(null, 'query', 'invitation.get', { token })).code;
const accept = (token: string) =>
  api.call(null, 'mutation', 'invitation.accept', { token, name: 'Lid', password });
/** A beheerder invites only where the coordinator left. */
const vacate = () => api.superSql`
  update app.membership set ended_at = now() where netwerk_id = ${netwerk.netwerkId} and role = 'coordinator'`;
const invite = async (name = 'Opvolger') => {
  await vacate();
  const id = v7();
  const input = { netwerkId: netwerk.netwerkId, invitationId: id, email: `${id}@example.nl`, name };
  return { id, email: input.email, token: tokenOf(await call('inviteCoordinator', input)) };
};
const signIn = async (email: string): Promise<string> => {
  const { headers } = await api.api.server.inject({
    method: 'POST',
    url: '/api/auth/sign-in/email',
    headers: { origin: 'http://localhost:3000', 'content-type': 'application/json' },
    payload: JSON.stringify({ email, password }),
  });
  return (
    decodeURIComponent(String([headers['set-cookie']].flat()[0]).split('=')[1] ?? '').split('.')[0] ?? ''
  );
};
/** Gives somebody who has an account the password that `accept` sends. */
const withPassword = async (userId: string) =>
  api.superSql`insert into auth.account ("accountId", "providerId", "userId", password, "updatedAt")
    values (${userId}, 'credential', ${userId}, ${await hashPassword(password)}, now()) on conflict do nothing`;
const inviteByMember = async (role: string) => {
  const id = v7();
  const answer = await api.call(netwerk.people.coordinator.token, 'mutation', 'people.invite', {
    netwerk: netwerk.slug,
    id,
    email: `${id}@example.nl`,
    name: `Nieuwe ${role}`,
    role,
  });
  return { id, token: tokenOf(answer) };
};
const listed = async (netwerkId = netwerk.netwerkId): Promise<Invitation[]> => {
  const { data } = await call('listNetwerken', {});
  const found = (data as { id: string; invitations: Invitation[] }[]).find(n => n.id === netwerkId);
  return found?.invitations ?? [];
};
const audit = (id: string) => api.superSql<
  { action: string; userId: string; before: object; after: object }[]
>`
  select action, user_id, before, after from app.audit where item_id = ${id} order by at, id`;

describe('the open invitations of coordinators', () => {
  it('are listed by network, the latest first, without their links', async () => {
    const [first, second] = [await invite('Eerste'), await invite('Tweede')];
    const { body } = await call('listNetwerken', {});
    expect(await listed()).toEqual([
      {
        id: second.id,
        netwerkId: netwerk.netwerkId,
        email: second.email,
        name: 'Tweede',
        createdAt: expect.any(String),
        expiresAt: expect.any(String),
      },
      expect.objectContaining({ id: first.id, name: 'Eerste' }),
    ]);
    for (const { token } of [first, second]) expect(body).not.toContain(token);
    expect(await listed((await freshNetwerk(api.superSql)).netwerkId)).toEqual([]);
  });

  it('stand beside whether the network has a coordinator', async () => {
    const has = async () => {
      const { data } = await call('listNetwerken', {});
      return (data as { id: string; hasCoordinator: boolean }[]).find(n => n.id === netwerk.netwerkId)
        ?.hasCoordinator;
    };
    expect(await has()).toBe(true);
    const { token } = await invite();
    expect(await has()).toBe(false);
    await accept(token);
    expect(await has()).toBe(true);
  });

  it('are also those that a coordinator of the network made, and no invitation for another role', async () => {
    const coordinator = await inviteByMember('coordinator');
    for (const role of ['bestuur', 'werkgroep', 'lezer']) await inviteByMember(role);
    expect((await listed()).map(row => row.id)).toEqual([coordinator.id]);
  });

  it('stay when they expired and go when they were taken up', async () => {
    const [expired, used] = [await invite(), await invite()];
    await api.superSql`update app.invitation set expires_at = now() - interval '1 day' where id = ${expired.id}`;
    await accept(used.token);
    await vacate();
    expect((await listed()).map(row => row.id)).toEqual([expired.id]);
  });

  it('are seen by no coordinator and not by vnpz', async () => {
    const { id } = await invite();
    const vnpz = await freshLandelijk(api.superSql, 'vnpz');
    const input = { netwerkId: netwerk.netwerkId, invitationId: id };
    for (const token of [vnpz.token, netwerk.people.coordinator.token])
      for (const verb of ['listNetwerken', 'renewInvitation', 'withdrawInvitation'])
        expect((await call(verb, verb === 'listNetwerken' ? {} : input, token)).code).toBe('NOT_ALLOWED');
  });
});

describe('a new link', () => {
  const renew = async (invitationId: string, netwerkId = netwerk.netwerkId) => {
    await vacate();
    return call('renewInvitation', { netwerkId, invitationId });
  };

  it('holds for two weeks, and the old one is dead at once', async () => {
    const { id, token } = await invite();
    await api.superSql`update app.invitation set expires_at = now() - interval '1 day' where id = ${id}`;
    const answer = await renew(id);
    expect(answer.data).toEqual({
      link: expect.stringContaining('/uitnodiging/'),
      expiresAt: expect.any(String),
    });
    expect([await look(token), await look(tokenOf(answer))]).toEqual(['INVITATION_EXPIRED', null]);
    expect(Date.parse((await listed())[0]?.expiresAt ?? '') - Date.now()).toBeGreaterThan(13.9 * 86_400_000);
    expect((await audit(id)).map(row => [row.action, row.userId])).toEqual([
      ['create', beheerder.userId],
      ['update', beheerder.userId],
    ]);
    expect((await accept(tokenOf(answer))).status).toBe(200);
    expect((await renew(id)).code).toBe('NOT_FOUND');
  });

  it('can be made by another beheerder, and for one that a coordinator made', async () => {
    const other = await freshLandelijk(api.superSql, 'beheerder');
    const made = await inviteByMember('coordinator');
    const { id } = await invite();
    for (const invitationId of [id, made.id]) {
      const input = { netwerkId: netwerk.netwerkId, invitationId };
      expect(await look(tokenOf(await call('renewInvitation', input, other.token)))).toBeNull();
    }
  });

  it('is not made for another role, in another network, or for what is not there', async () => {
    const lezer = await inviteByMember('lezer');
    const { id } = await invite();
    const other = await freshNetwerk(api.superSql);
    for (const answer of [
      await renew(lezer.id),
      await renew(id, other.netwerkId),
      await renew(v7()),
      await renew(id, v7()),
    ])
      expect([answer.status, answer.code]).toEqual([404, 'NOT_FOUND']);
    expect(await look(lezer.token)).toBeNull();
  });
});

describe('withdrawing', () => {
  const withdraw = (invitationId: string, netwerkId = netwerk.netwerkId) =>
    call('withdrawInvitation', { netwerkId, invitationId });

  it('makes the link worthless, with one row in the log', async () => {
    const { id, token } = await invite();
    expect((await withdraw(id)).data).toEqual({ id });
    expect([await look(token), await listed()]).toEqual(['INVITATION_EXPIRED', []]);
    expect((await audit(id)).at(-1)).toEqual({
      action: 'delete',
      userId: beheerder.userId,
      before: { role: 'coordinator', gremiumIds: [] },
      after: null,
    });
    expect((await withdraw(id)).code).toBe('NOT_FOUND');
  });

  it('is not for another role, another network, or a link that was used', async () => {
    const lezer = await inviteByMember('lezer');
    const { id } = await invite();
    const used = await invite();
    await accept(used.token);
    const other = await freshNetwerk(api.superSql);
    for (const answer of [
      await withdraw(lezer.id),
      await withdraw(id, other.netwerkId),
      await withdraw(used.id),
      await withdraw(v7()),
    ])
      expect(answer.code).toBe('NOT_FOUND');
    expect(await look(lezer.token)).toBeNull();
    await vacate();
    expect((await listed()).map(row => row.id)).toEqual([id]);
  });
});

describe('a beheerder sees no plan, so', () => {
  const inviteTo = (given: object = {}) =>
    call('inviteCoordinator', {
      netwerkId: netwerk.netwerkId,
      invitationId: v7(),
      email: `${v7()}@example.nl`,
      name: 'Opvolger',
      ...given,
    });
  const own = () => ({ email: beheerder.email.toUpperCase(), name: 'Ikzelf' });
  const made = () => api.superSql`select from app.invitation where netwerk_id = ${netwerk.netwerkId}`;

  it('invites nobody to a network that has a coordinator, and makes no other link there', async () => {
    const open = await inviteByMember('coordinator');
    const invited = await inviteTo();
    expect([invited.status, invited.code]).toEqual([409, 'NETWERK_HAS_COORDINATOR']);
    const renewed = await call('renewInvitation', { netwerkId: netwerk.netwerkId, invitationId: open.id });
    expect([renewed.status, renewed.code]).toEqual([409, 'NETWERK_HAS_COORDINATOR']);
    expect([await made(), await look(open.token)]).toEqual([[{}], null]);
  });

  it('does not invite itself, to an old or to a new network', async () => {
    await vacate();
    const invited = await inviteTo(own());
    expect([invited.status, invited.code]).toEqual([400, 'OWN_EMAIL']);
    const id = v7();
    const created = await call('createNetwerk', {
      id,
      slug: `eigen-${id}`,
      name: 'Eigen',
      consortium: null,
      invitationId: v7(),
      coordinator: own(),
    });
    expect([created.status, created.code]).toEqual([400, 'OWN_EMAIL']);
    expect([await made(), await api.superSql`select from app.netwerk where id = ${id}`]).toEqual([[], []]);
  });

  it('takes up no link of another beheerder', async () => {
    const other = await freshLandelijk(api.superSql, 'beheerder');
    await vacate();
    const input = { netwerkId: netwerk.netwerkId, invitationId: v7(), ...own() };
    const token = tokenOf(await call('inviteCoordinator', input, other.token));
    await withPassword(beheerder.userId);
    expect((await accept(token)).code).toBe('INVITATION_EXPIRED');
    const read = await api.call(beheerder.token, 'query', 'organisatie.get', { netwerk: netwerk.slug });
    expect(read.code).toBe('NOT_FOUND');
  });

  it('has links that are worthless once the network has a coordinator', async () => {
    const [first, second] = [await invite(), await invite()];
    expect((await accept(first.token)).status).toBe(200);
    expect([await look(second.token), (await accept(second.token)).code]).toEqual([
      'INVITATION_EXPIRED',
      'INVITATION_EXPIRED',
    ]);
    expect(await listed()).toEqual([]);
    const [coordinator] = await api.superSql<{ email: string }[]>`
      select email from app.membership where netwerk_id = ${netwerk.netwerkId} and ended_at is null`;
    const session = await signIn(coordinator?.email ?? '');
    const seen = await api.call(session, 'query', 'people.listInvitations', { netwerk: netwerk.slug });
    expect(seen.data).toEqual([]);
  });

  it('reads a network only when its coordinator asks so', async () => {
    const answer = await api.call(netwerk.people.coordinator.token, 'mutation', 'people.invite', {
      netwerk: netwerk.slug,
      id: v7(),
      email: beheerder.email,
      name: 'Ook lid',
      role: 'lezer',
    });
    const read = () => api.call(beheerder.token, 'query', 'organisatie.get', { netwerk: netwerk.slug });
    expect((await read()).code).toBe('NOT_FOUND');
    await withPassword(beheerder.userId);
    expect((await accept(tokenOf(answer))).status).toBe(200);
    expect((await read()).status).toBe(200);
  });
});
