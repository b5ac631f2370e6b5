import {
  type FreshNetwerk,
  freshLandelijk,
  freshMember,
  freshNetwerk,
} from '@speerpunt/db/testing/fresh-netwerk';
import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Answer, openTestApi, type TestApi } from '../../testing/test-api.ts';

type Input = Record<string, unknown>;

let api: TestApi;
let beheerder: { userId: string; token: string };
let other: { userId: string; token: string };
let netwerk: FreshNetwerk<'lezer'>;
let gremia: string[];
/** A network without a coordinator: where a beheerder invites. */
let vacantId: string;

beforeAll(async () => {
  api = await openTestApi();
  beheerder = await freshLandelijk(api.superSql, 'beheerder');
  other = await freshLandelijk(api.superSql, 'beheerder');
});
afterAll(() => api.stopAll());
beforeEach(async () => {
  netwerk = await freshNetwerk(api.superSql, ['lezer']);
  vacantId = v7();
  await api.superSql`insert into app.netwerk ${api.superSql({ id: vacantId, slug: `leeg-${vacantId}`, name: 'Zonder' })}`;
  gremia = [v7(), v7()];
  for (const id of gremia)
    await api.superSql`insert into app.gremium ${api.superSql({ netwerk_id: netwerk.netwerkId, id, name: id, kind: 'werkgroep' })}`;
});

const newEmail = () => `${v7()}@example.nl`;
const tokenOf = (answer: Answer): string =>
  String((answer.data as { link: string }).link)
    .split('/')
    .at(-1) ?? '';
const accept = (token: string) =>
  api.call(null, 'mutation', 'invitation.accept', { token, name: 'Lid', password: 'een-lang-wachtwoord' });
const look = async (token: string) => (await api.call(null, 'query', 'invitation.get', { token })).code;
const rows = (id: string) => api.superSql<{ name: string; expiresAt: string }[]>`
  select name, expires_at from app.invitation where id = ${id}`;
const audit = (id: string) => api.superSql<{ noun: string; action: string; before: object; after: object }[]>`
  select noun, action, before, after from app.audit where item_id = ${id} order by at, id`;

/** The three creates that make a link: how each is called, by whom, and what refuses another content. */
const creates = {
  'people.invite': {
    input: (): Input => ({
      netwerk: netwerk.slug,
      id: v7(),
      email: newEmail(),
      name: 'Nieuw Lid',
      role: 'werkgroep',
      gremiumIds: [...gremia],
    }),
    changes: (): Input[] => [
      { email: newEmail() },
      { name: 'Iemand Anders' },
      { role: 'bestuur' },
      { gremiumIds: gremia.slice(1) },
      { gremiumIds: [] },
    ],
    maker: () => netwerk.people.coordinator.token,
    others: async () => [(await freshMember(api.superSql, netwerk, 'coordinator')).token],
    invitationId: (input: Input) => String(input.id),
    refusal: 'ID_IN_USE',
  },
  'beheer.createNetwerk': {
    input: (): Input => ({
      id: v7(),
      slug: `nieuw-${v7()}`,
      name: 'Netwerk in Oprichting',
      consortium: null,
      invitationId: v7(),
      coordinator: { email: newEmail(), name: 'Eerste Coördinator' },
    }),
    changes: (): Input[] => [
      { slug: `anders-${v7()}` },
      { name: 'Ander Netwerk' },
      { consortium: 'Ligare' },
      { invitationId: v7() },
      { coordinator: { email: newEmail(), name: 'Eerste Coördinator' } },
      { id: v7() },
    ],
    maker: () => beheerder.token,
    others: async () => [other.token],
    invitationId: (input: Input) => String(input.invitationId),
    refusal: 'SLUG_IN_USE',
  },
  'beheer.inviteCoordinator': {
    input: (): Input => ({
      netwerkId: vacantId,
      invitationId: v7(),
      email: newEmail(),
      name: 'Opvolger',
    }),
    changes: (): Input[] => [{ email: newEmail() }, { name: 'Iemand Anders' }],
    maker: () => beheerder.token,
    others: async () => [other.token],
    invitationId: (input: Input) => String(input.invitationId),
    refusal: 'ID_IN_USE',
  },
} as const;

describe.each(Object.entries(creates))('%s sent again', (path, create) => {
  const send = (input: Input, token = create.maker()) => api.call(token, 'mutation', path, input);

  it('is one row with a fresh link, and the old link is dead', async () => {
    const input = create.input();
    const id = create.invitationId(input);
    const first = await send(input);
    await api.superSql`update app.invitation set expires_at = now() + interval '1 day' where id = ${id}`;
    const second = await send(input);
    expect([first.status, second.status]).toEqual([200, 200]);
    const [old, fresh] = [tokenOf(first), tokenOf(second)];
    expect(fresh).not.toBe(old);
    expect([await look(old), await look(fresh)]).toEqual(['INVITATION_EXPIRED', null]);
    const [row, ...more] = await rows(id);
    expect(more).toEqual([]);
    const { expiresAt } = second.data as { expiresAt: string };
    expect(new Date(row?.expiresAt ?? '').toISOString()).toBe(new Date(expiresAt).toISOString());
    expect(Date.parse(expiresAt) - Date.now()).toBeGreaterThan(13.9 * 86_400_000);
    expect((await accept(old)).code).toBe('INVITATION_EXPIRED');
    expect((await accept(fresh)).status).toBe(200);
  });

  it('is one create in the log, and an update for each renewed link', async () => {
    const input = create.input();
    const id = create.invitationId(input);
    const tokens: string[] = [];
    for (let i = 0; i < 3; i += 1) tokens.push(tokenOf(await send(input)));
    const log = await audit(id);
    expect(log.map(row => `${row.noun} ${row.action}`)).toEqual([
      'invitation create',
      'invitation update',
      'invitation update',
    ]);
    expect(log[1]).toMatchObject({
      before: { expiresAt: expect.any(String) },
      after: { expiresAt: expect.any(String) },
    });
    for (const token of tokens) expect(JSON.stringify(log)).not.toContain(token);
    if (path === 'beheer.createNetwerk')
      expect((await audit(String(input.id))).map(row => row.action)).toEqual(['create']);
  });

  it('with another content is refused, and the link that was made holds', async () => {
    const input = create.input();
    const token = tokenOf(await send(input));
    for (const change of create.changes()) {
      const answer = await send({ ...input, ...change });
      // Another id of a network with a slug that is taken, and the like: the same refusal as ever.
      expect([change, answer.code]).toEqual([change, create.refusal]);
    }
    expect(await look(token)).toBeNull();
    expect(await audit(create.invitationId(input))).toHaveLength(1);
  });

  it('by someone else is refused, and the link that was made holds', async () => {
    const input = create.input();
    const token = tokenOf(await send(input));
    for (const asker of await create.others()) expect((await send(input, asker)).code).toBe(create.refusal);
    expect(await look(token)).toBeNull();
  });

  it('after the link was taken up is refused', async () => {
    const input = create.input();
    await accept(tokenOf(await send(input)));
    const again = await send(input);
    expect(['ID_IN_USE', 'SLUG_IN_USE', 'EMAIL_IN_USE', 'NETWERK_HAS_COORDINATOR']).toContain(again.code);
    expect(await rows(create.invitationId(input))).toHaveLength(1);
  });

  it('at the same moment is one row, and one of the links holds', async () => {
    const input = create.input();
    const answers = await Promise.all(Array.from({ length: 6 }, () => send(input)));
    expect(answers.map(answer => answer.status)).toEqual(answers.map(() => 200));
    expect(await rows(create.invitationId(input))).toHaveLength(1);
    const codes = await Promise.all(answers.map(answer => look(tokenOf(answer))));
    expect(codes.filter(code => code === null)).toHaveLength(1);
    const log = await audit(create.invitationId(input));
    expect(log.filter(row => row.action === 'create')).toHaveLength(1);
  });
});

describe('a retry', () => {
  it('takes the gremia in any order, and the address in capitals', async () => {
    const input = creates['people.invite'].input();
    const send = (change: Input) =>
      api.call(netwerk.people.coordinator.token, 'mutation', 'people.invite', { ...input, ...change });
    await send({});
    const again = await send({
      gremiumIds: [...gremia].reverse(),
      email: String(input.email).toUpperCase(),
    });
    expect(again.status).toBe(200);
    expect(await rows(String(input.id))).toHaveLength(1);
  });

  it('brings back a link that expired before anyone used it', async () => {
    const input = creates['people.invite'].input();
    const send = () => api.call(netwerk.people.coordinator.token, 'mutation', 'people.invite', input);
    await send();
    await api.superSql`update app.invitation set expires_at = now() - interval '1 day' where id = ${String(input.id)}`;
    expect(await look(tokenOf(await send()))).toBeNull();
  });

  it('of a network makes no second coordinator once its invitation was withdrawn', async () => {
    const input = creates['beheer.createNetwerk'].input();
    const send = () => api.call(beheerder.token, 'mutation', 'beheer.createNetwerk', input);
    await send();
    await api.superSql`delete from app.invitation where id = ${String(input.invitationId)}`;
    expect((await send()).code).toBe('SLUG_IN_USE');
    expect(await rows(String(input.invitationId))).toEqual([]);
  });

  it('and an accept at the same moment leave one of the two', async () => {
    for (let round = 0; round < 4; round += 1) {
      const input = creates['people.invite'].input();
      const send = () => api.call(netwerk.people.coordinator.token, 'mutation', 'people.invite', input);
      const token = tokenOf(await send());
      const [accepted, again] = await Promise.all([accept(token), send()]);
      if (accepted.status === 200) expect(['ID_IN_USE', 'EMAIL_IN_USE']).toContain(again.code);
      else expect([accepted.code, again.status]).toEqual(['INVITATION_EXPIRED', 200]);
      const member = await api.superSql`select from app.membership where email = ${String(input.email)}`;
      expect(member).toHaveLength(accepted.status === 200 ? 1 : 0);
      if (again.status === 200) expect(await look(tokenOf(again))).toBe(null);
    }
  });
});
