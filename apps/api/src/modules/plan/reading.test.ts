import { freshMember, freshNetwerk } from '@speerpunt/db/testing/fresh-netwerk';
import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type FilledNetwerk, filledNetwerk } from '../../testing/filled-netwerk.ts';
import { openTestApi, type TestApi } from '../../testing/test-api.ts';
import { watchPool } from '../../testing/watch-pool.ts';

type Row = Record<string, unknown>;
type Lists = Record<string, Row[]>;
let api: TestApi;
let netwerk: FilledNetwerk;
let activiteitId: string;

beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.stopAll());
beforeEach(async () => {
  netwerk = await filledNetwerk(api);
  const [row] = await api.superSql<{ id: string }[]>`
    select id from app.activiteit where netwerk_id = ${netwerk.netwerkId} and title = 'Symposium houden'`;
  activiteitId = row?.id ?? '';
});

const year = { year: 2026 };
const looptijd = { firstYear: 2026, lastYear: 2029 };
const inputs = (): Record<string, Row> => ({
  'jaarplan.get': year,
  'meerjarenplan.get': looptijd,
  'swot.get': looptijd,
  'begroting.get': year,
  'rodeDraad.get': year,
  'overzicht.get': year,
  'organisatie.get': {},
  'history.list': { activiteitId },
});
const ask = (token: string, path: string, input: Row, slug = netwerk.slug) =>
  api.call(token, 'query', path, { netwerk: slug, ...input });
const read = async (path: string, who: 'coordinator' | 'lezer' | 'werkgroep' = 'lezer') => {
  const answer = await ask(netwerk.people[who].token, path, inputs()[path] ?? {});
  expect([path, answer.status]).toEqual([path, 200]);
  return answer.data as Lists & Record<'plan' | 'meerjarenplan' | 'begroting' | 'netwerk', Row | null>;
};
const idOf = (rows: Row[] | undefined, key: string, value: string) =>
  rows?.find(row => row[key] === value)?.id;

describe('what each procedure answers', () => {
  it('jaarplan.get: the plan with its activities, their money and what can be chosen', async () => {
    const data = await read('jaarplan.get', 'werkgroep');
    expect(data.plan).toMatchObject({
      kind: 'jaarplan',
      title: 'Jaarplan Proef 2026',
      firstYear: 2026,
      lastYear: 2026,
      state: 'concept',
      division: 'thema',
      planVersion: 1,
    });
    expect(data.meerjarenplan).toMatchObject({ title: 'Meerjarenplan Proef', state: 'vastgesteld' });
    expect(data.hoofdstukken).toMatchObject([{ kind: 'voorwoord' }]);
    expect(data.themas).toMatchObject([
      { title: 'Zorg dit jaar', statedTotalCent: 30_000, meerjarenplanThemaId: expect.any(String) },
    ]);
    expect(data.activiteiten).toMatchObject([
      {
        id: activiteitId,
        title: 'Symposium houden',
        whoText: 'Iedereen',
        wanneerText: 'najaar',
        wanneer: { kind: 'season', season: 'najaar', year: 2026, assumedYear: true },
        gremiumIds: [netwerk.ids.gremium],
        organisatieIds: [netwerk.ids.organisatie],
        speerpuntIds: [idOf(data.speerpunten, 'title', 'Scholing voor iedereen')],
        termIds: [netwerk.ids.term],
        version: 1,
      },
    ]);
    expect(data.results).toMatchObject([{ activiteitId, text: 'deelnemers', target: 125 }]);
    expect(data.progress).toMatchObject([
      { activiteitId, status: 'loopt', sentence: 'Zaal is gehuurd', reportedAt: '2026-03-01T12:00:00.000Z' },
    ]);
    expect(data.kostenposten).toMatchObject([
      { description: 'Zaal', priceCent: 12_500, quantity: 2, quantityText: '2x1', activiteitId },
      { description: 'Folder', agreedCent: 5000, agreedKind: 'offerte' },
    ]);
    expect(data.speerpunten).toMatchObject([
      { title: 'Scholing voor iedereen', themaTitle: 'Zorg' },
      { title: 'De buurt', themaTitle: 'Deel van zorg' },
    ]);
    expect([data.gremia, data.organisaties].map(rows => rows?.length)).toEqual([1, 1]);
    expect(data.terms).toContainEqual(
      expect.objectContaining({ id: netwerk.ids.term, name: 'Markering', retired: false }),
    );
    expect(data.ownGremiumIds).toEqual([netwerk.ids.gremium]);
    expect(data.userId).toBe(netwerk.people.werkgroep.userId);
    expect(data.plans?.map(plan => plan.kind)).toEqual(['jaarplan', 'meerjarenplan']);
  });

  it('meerjarenplan.get: chapters, aims, themes with parts, points with their own, planning and sources', async () => {
    const data = await read('meerjarenplan.get');
    expect(data.plan).toMatchObject({ title: 'Meerjarenplan Proef', firstYear: 2026, lastYear: 2029 });
    const visie = idOf(data.hoofdstukken, 'title', 'Visie');
    expect(data.hoofdstukken).toHaveLength(2);
    expect(data.hoofdstukken).toContainEqual(expect.objectContaining({ title: 'Meer', parentId: visie }));
    const thema = idOf(data.themas, 'title', 'Zorg');
    expect(data.doelen).toHaveLength(2);
    expect(data.doelen).toContainEqual(expect.objectContaining({ kind: 'droom', themaId: thema }));
    expect(data.themas).toContainEqual(expect.objectContaining({ title: 'Deel van zorg', parentId: thema }));
    const scholing = idOf(data.speerpunten, 'title', 'Scholing voor iedereen');
    expect(data.aandachtspunten).toHaveLength(3);
    expect(data.aandachtspunten).toContainEqual(
      expect.objectContaining({
        text: 'In opleiding',
        speerpuntId: scholing,
        parentId: idOf(data.aandachtspunten, 'text', 'Huisartsen'),
      }),
    );
    expect(data.planning?.map(p => `${p.year} ${p.status}`).sort()).toEqual([
      '2026 doorlopend',
      '2026 gepland',
      '2027 nog_te_bepalen',
    ]);
    expect(data.sources).toMatchObject([{ title: 'Kamerbrief', url: 'https://example.nl/brief' }]);
    expect(data.speerpuntTerms).toEqual([{ speerpuntId: scholing, termId: netwerk.ids.term }]);
    expect(data.activiteiten).toEqual([
      { speerpuntId: scholing, id: activiteitId, title: 'Symposium houden', year: 2026 },
    ]);
  });

  it('swot.get: the items with their own, the trends, and what answers them', async () => {
    const data = await read('swot.get');
    const sterk = idOf(data.swotItems, 'text', 'Veel leden');
    expect(data.swotItems).toHaveLength(3);
    expect(data.swotItems).toContainEqual(
      expect.objectContaining({ text: 'Ook de kleine', parentId: sterk, quadrant: 'sterk' }),
    );
    expect(data.swotTies).toEqual([
      { swotItemId: sterk, speerpuntId: idOf(data.speerpunten, 'title', 'De buurt') },
    ]);
    expect(data.trends).toMatchObject([{ factor: 'demografisch', text: 'Meer ouderen' }]);
    expect(data.trendTies).toEqual([
      {
        trendId: data.trends?.[0]?.id,
        speerpuntId: idOf(data.speerpunten, 'title', 'Scholing voor iedereen'),
      },
    ]);
  });

  it('begroting.get: amounts as whole cents, unknown as null', async () => {
    const data = await read('begroting.get');
    expect(data.begroting).toMatchObject({
      statedTotalCent: 30_000,
      statedDekkingCent: null,
      note: 'Onder voorbehoud',
    });
    expect(data.groups).toMatchObject([{ title: 'Symposium', themaId: data.themas?.[0]?.id }]);
    expect(data.kostenposten?.map(line => line.groupId)).toEqual([
      data.groups?.[0]?.id,
      data.groups?.[0]?.id,
    ]);
    expect(data.dekking).toMatchObject([
      { kind: 'subsidie', amountCent: 30_000, deelnetwerkId: netwerk.ids.deelnetwerk },
      { kind: 'contributie', amountCent: null },
    ]);
    expect(data.split).toMatchObject([{ deelnetwerkId: netwerk.ids.deelnetwerk, amountCent: 30_000 }]);
    expect(data.deelnetwerken).toMatchObject([{ shortName: 'PN', penvoerderId: netwerk.ids.organisatie }]);
    expect(data.ceilings).toEqual([
      { deelnetwerkId: netwerk.ids.deelnetwerk, year: 2026, ceilingCent: 40_000, statedYear: null },
    ]);
    expect(data.hours).toMatchObject([{ perWeek: 12.5, kind: 'coordinatie' }]);
  });

  it('rodeDraad.get: from what was seen, by speerpunt and activity, to the money', async () => {
    const data = await read('rodeDraad.get');
    const scholing = idOf(data.speerpunten, 'title', 'Scholing voor iedereen');
    expect(data.meerjarenplan).toMatchObject({ title: 'Meerjarenplan Proef' });
    expect(data.activiteiten).toMatchObject([
      { id: activiteitId, year: 2026, state: 'concept', themaTitle: 'Zorg dit jaar' },
    ]);
    expect(data.ties).toContainEqual({ activiteitId, speerpuntId: scholing });
    expect(data.amounts?.map(a => [a.year, a.activiteitId, a.priceCent, a.agreedCent])).toEqual(
      expect.arrayContaining([
        [2026, activiteitId, 12_500, null],
        [2026, null, null, 5000],
      ]),
    );
    expect(data.dekking).toHaveLength(2);
    expect(data.swot).toMatchObject([{ quadrant: 'sterk', text: 'Veel leden' }]);
    expect(data.trends).toMatchObject([{ speerpuntId: scholing, factor: 'demografisch' }]);
  });

  it('overzicht.get: where the year stands, and the changes of others', async () => {
    await api.call(netwerk.people.coordinator.token, 'mutation', 'activiteit.update', {
      netwerk: netwerk.slug,
      id: activiteitId,
      version: 1,
      patch: { title: 'Symposium houden' },
    });
    const data = await read('overzicht.get', 'werkgroep');
    expect(data.plan).toMatchObject({ title: 'Jaarplan Proef 2026' });
    expect(data.activiteiten).toMatchObject([
      {
        id: activiteitId,
        gremiumIds: [netwerk.ids.gremium],
        organisatieIds: [netwerk.ids.organisatie],
        speerpuntIds: [expect.any(String)],
      },
    ]);
    expect(data.activiteiten?.[0]).not.toHaveProperty('acties');
    expect(data.changes).toMatchObject([
      {
        noun: 'activiteit',
        action: 'update',
        itemId: activiteitId,
        title: 'Symposium houden',
        userId: netwerk.people.coordinator.userId,
      },
    ]);
    expect(data.changes?.[0]).not.toHaveProperty('before');
    expect(data.ownGremiumIds).toEqual([netwerk.ids.gremium]);
    expect((await read('overzicht.get', 'coordinator')).changes).toEqual([]);
  });

  it('organisatie.get: the network and its people, with addresses for a coordinator only', async () => {
    const data = await read('organisatie.get', 'coordinator');
    expect(data.netwerk).toMatchObject({ slug: netwerk.slug, fictional: true });
    expect(data.gemeenten).toEqual(['Proefstad']);
    expect(data.organisaties).toMatchObject([{ name: 'Stichting Thuis', kinds: ['lid', 'penvoerder'] }]);
    expect(data.people?.map(person => [person.role, person.email]).sort()).toEqual(
      Object.values(netwerk.people)
        .map(({ role, email }) => [role, email])
        .sort(),
    );
    expect(data.memberGremia).toEqual([
      { userId: netwerk.people.werkgroep.userId, gremiumId: netwerk.ids.gremium },
    ]);
    for (const who of ['lezer', 'werkgroep'] as const) {
      const { people } = await read('organisatie.get', who);
      expect(people?.map(person => person.email)).toEqual([null, null, null]);
      expect(JSON.stringify(people)).not.toContain('@');
    }
  });

  it('history.list: who changed what, the latest first, with before and after', async () => {
    const update = (version: number, title: string) =>
      api.call(netwerk.people.coordinator.token, 'mutation', 'activiteit.update', {
        netwerk: netwerk.slug,
        id: activiteitId,
        version,
        patch: { title },
      });
    await update(1, 'Eerst dit');
    await update(2, 'Toen dat');
    const data = await read('history.list');
    expect(data.changes).toMatchObject([
      { action: 'update', before: { title: 'Eerst dit' }, after: { title: 'Toen dat' } },
      {
        action: 'update',
        before: { title: 'Symposium houden' },
        after: { title: 'Eerst dit' },
        userId: netwerk.people.coordinator.userId,
      },
    ]);
    expect((await ask(netwerk.people.lezer.token, 'history.list', { activiteitId: v7() })).code).toBe(
      'NOT_FOUND',
    );
  });
});

describe('what no procedure answers', () => {
  it('a year without a plan: NOT_FOUND, and an overzicht without one', async () => {
    const { token } = netwerk.people.lezer;
    for (const [path, input] of [
      ['jaarplan.get', { year: 2031 }],
      ['begroting.get', { year: 2031 }],
      ['rodeDraad.get', { year: 2031 }],
      ['meerjarenplan.get', { firstYear: 2026, lastYear: 2030 }],
      ['swot.get', { firstYear: 2030, lastYear: 2034 }],
    ] as const) {
      const answer = await ask(token, path, input);
      expect([path, answer.status, answer.code]).toEqual([path, 404, 'NOT_FOUND']);
    }
    const later = await ask(token, 'overzicht.get', { year: 2027 });
    expect(later.data).toMatchObject({
      plan: null,
      meerjarenplan: { title: 'Meerjarenplan Proef' },
      activiteiten: [],
      begroting: null,
      changes: [],
    });
    expect((await ask(token, 'overzicht.get', { year: 2050 })).data).toMatchObject({
      plan: null,
      meerjarenplan: null,
      plans: [{}, {}],
    });
    expect((await ask(token, 'overzicht.get', { year: 1999 })).code).toBe('INVALID_INPUT');
  });

  it('anything of another network, under its slug or under one’s own', async () => {
    const other = await freshNetwerk(api.superSql);
    const { token } = other.people.coordinator;
    for (const [path, input] of Object.entries(inputs())) {
      const foreign = await ask(token, path, input);
      const missing = await ask(token, path, input, `test-${v7()}`);
      expect([path, foreign.status, foreign.code]).toEqual([path, 404, 'NOT_FOUND']);
      expect(foreign.body.replace(/"requestId":"[^"]*"/, '')).toBe(
        missing.body.replace(/"requestId":"[^"]*"/, ''),
      );
      const own = await ask(token, path, input, other.slug);
      expect(own.body).not.toMatch(/Proef|Symposium|Zorg/);
    }
  });

  it('the rows of both networks of who is in two', async () => {
    const other = await freshNetwerk(api.superSql);
    const { userId, token } = netwerk.people.lezer;
    const mine = {
      netwerk_id: other.netwerkId,
      user_id: userId,
      role: 'coordinator',
      name: 'Elders Geheten',
      email: 'elders@example.nl',
    };
    await api.superSql`insert into app.membership ${api.superSql(mine)}`;
    for (const [path, input] of Object.entries(inputs())) {
      const answer = await ask(token, path, input);
      expect([path, answer.status]).toEqual([path, 200]);
      for (const word of ['Elders Geheten', 'elders@', other.slug, other.name])
        expect(answer.body).not.toContain(word);
      expect((await ask(token, path, input, other.slug)).body).not.toMatch(/Proef|Symposium/);
    }
  });

  it('an e-mail address, but to a coordinator', async () => {
    for (const [path, input] of Object.entries(inputs()))
      expect((await ask(netwerk.people.lezer.token, path, input)).body).not.toMatch(/@example/);
  });

  it('a deleted activity, or what hangs under it; a coordinator can find it to put it back', async () => {
    for (const [path, input] of Object.entries(inputs()))
      expect([path, (await ask(netwerk.people.lezer.token, path, input)).body]).toEqual([
        path,
        expect.not.stringMatching(/geschrapt/i),
      ]);
    const data = await read('jaarplan.get', 'coordinator');
    expect(data.deletedActiviteiten).toMatchObject([{ title: 'Geschrapte wandeling', version: 1 }]);
    expect(JSON.stringify({ ...data, deletedActiviteiten: [] })).not.toMatch(/geschrapt/i);
    const gone = data.deletedActiviteiten?.[0]?.id;
    expect((await read('rodeDraad.get')).ties?.map(tie => tie.activiteitId)).not.toContain(gone);
  });

  it('anything once the session or the membership has ended', async () => {
    const { userId, sessionId, token } = netwerk.people.lezer;
    const member = await freshMember(api.superSql, netwerk, 'lezer');
    await api.superSql`update app.membership set ended_at = now() where user_id = ${member.userId}`;
    await api.superSql`delete from auth.session where id = ${sessionId}`;
    for (const [path, input] of Object.entries(inputs())) {
      const revoked = await ask(token, path, input);
      expect([path, revoked.status, revoked.code, revoked.data]).toEqual([
        path,
        401,
        'NOT_SIGNED_IN',
        undefined,
      ]);
      expect((await ask(member.token, path, input)).code).toBe('NOT_FOUND');
    }
    const back = {
      id: sessionId,
      token,
      userId,
      expiresAt: new Date(Date.now() - 1000).toISOString(),
      updatedAt: new Date().toISOString(),
    };
    await api.superSql`insert into auth.session ${api.superSql(back)}`;
    expect((await ask(token, 'jaarplan.get', year)).code).toBe('NOT_SIGNED_IN');
  });
});

describe('people who left', () => {
  it('are named by what they wrote, and are no member any more', async () => {
    const { userId, name } = netwerk.former;
    for (const path of ['jaarplan.get', 'overzicht.get', 'history.list'])
      expect((await read(path)).people).toContainEqual({ userId, name });
    expect((await read('organisatie.get', 'coordinator')).people?.map(person => person.userId)).not.toContain(
      userId,
    );
  });
});

describe('one read', () => {
  it('takes one connection, and sends check and queries in one go inside one transaction', async () => {
    for (const [path, input] of Object.entries(inputs())) {
      const taken = await watchPool(api.api.deps.pool, () => ask(netwerk.people.lezer.token, path, input));
      expect([path, taken.length]).toEqual([path, 1]);
      const [{ statements, late } = { statements: [], late: ['none'] }] = taken;
      expect([path, late]).toEqual([path, []]);
      expect(statements[0]).toMatch(/^begin/);
      expect(statements[1]).toContain('app.enter');
      expect(statements.at(-1)).toBe('commit');
      expect(statements.filter(text => /^(begin|commit|rollback)/.test(text))).toHaveLength(2);
    }
  });

  it('takes no more of them when there is more to read', async () => {
    const count = async () => {
      const taken = await watchPool(api.api.deps.pool, () =>
        ask(netwerk.people.lezer.token, 'jaarplan.get', year),
      );
      return taken.flatMap(one => one.statements).length;
    };
    const few = await count();
    await api.superSql`insert into app.activiteit (netwerk_id, id, plan_id, thema_id, position, title, updated_by)
      select netwerk_id, gen_random_uuid(), plan_id, thema_id, n, 'Nog een', updated_by from app.activiteit, generate_series(1, 100) n where id = ${activiteitId}`;
    expect(await count()).toBe(few);
  });
});
