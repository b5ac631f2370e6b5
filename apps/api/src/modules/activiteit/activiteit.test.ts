import { type FreshJaarplan, freshJaarplan } from '@speerpunt/db/testing/fresh-jaarplan';
import { type FreshNetwerk, freshNetwerk } from '@speerpunt/db/testing/fresh-netwerk';
import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../../testing/test-api.ts';

type Roles = 'bestuur' | 'werkgroep' | 'lezer';
let api: TestApi;
let netwerk: FreshNetwerk<Roles>;
let plan: FreshJaarplan;

beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.stopAll());
beforeEach(async () => {
  netwerk = await freshNetwerk(api.superSql, ['bestuur', 'werkgroep', 'lezer']);
  plan = await freshJaarplan(api.superSql, {
    netwerkId: netwerk.netwerkId,
    userId: netwerk.people.coordinator.userId,
  });
});

const as = (who: 'coordinator' | Roles, verb: string, input: object) =>
  api.call(netwerk.people[who].token, 'mutation', `activiteit.${verb}`, { netwerk: netwerk.slug, ...input });
const update = (version: number, patch: object) =>
  as('coordinator', 'update', { id: plan.activiteitId, version, patch });
const read = async () => {
  const answer = await api.call(netwerk.people.coordinator.token, 'query', 'jaarplan.get', {
    netwerk: netwerk.slug,
    year: plan.year,
  });
  return answer.data as {
    activiteiten: { id: string; title: string; version: number; wanneer: unknown; gremiumIds: string[] }[];
    results: { id: string; text: string; target: number }[];
    progress: { activiteitId: string; status: string; sentence: string }[];
  };
};
const audit = () =>
  api.superSql<{ action: string; before: object | null; after: object | null; userId: string }[]>`
    select action, before, after, user_id from app.audit where netwerk_id = ${netwerk.netwerkId} order by at, id`;
const setState = (state: string) =>
  api.superSql`update app.plan set state = ${state} where netwerk_id = ${netwerk.netwerkId} and id = ${plan.planId}`;

describe('writing an activity', () => {
  it('makes one row of a create that is sent twice, and one row in the log', async () => {
    const input = {
      id: v7(),
      planId: plan.planId,
      themaId: plan.themaId,
      title: 'Organisatie van drie symposia',
    };
    const first = await as('coordinator', 'create', input);
    const again = await as('coordinator', 'create', input);
    expect([first.data, again.data]).toEqual([
      { id: input.id, version: 1 },
      { id: input.id, version: 1 },
    ]);
    expect((await read()).activiteiten.map(a => a.title)).toEqual([
      'Symposium',
      'Organisatie van drie symposia',
    ]);
    expect((await audit()).map(row => row.action)).toEqual(['create']);
  });

  it('saves each field, reads the wanneer, and logs before and after', async () => {
    const acties = {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Drie avonden.' }] }],
    };
    const saved = await update(1, {
      title: 'Symposia',
      acties,
      wanneerText: '4e kwartaal',
      whoText: 'Saxion',
      results: [{ id: v7(), text: 'symposia', target: 3, basis: 'totaal' }],
    });
    expect(saved.data).toMatchObject({ version: 2, wanneer: { kind: 'quarter', quarter: 4, year: 2026 } });
    const { results } = await read();
    expect(results).toMatchObject([{ text: 'symposia', target: 3 }]);
    const rows = await audit();
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      action: 'update',
      before: { title: 'Symposium', wanneerText: 'najaar' },
      after: { title: 'Symposia', wanneerText: '4e kwartaal' },
    });
    expect(Object.keys(rows[0]?.after ?? {}).sort()).toEqual([
      'acties',
      'results',
      'title',
      'wanneerText',
      'whoText',
    ]);
  });

  it('keeps words that it cannot read as they were written', async () => {
    expect((await update(1, { wanneerText: 'zodra het kan' })).data).toMatchObject({
      version: 2,
      wanneer: null,
    });
    expect((await read()).activiteiten[0]).toMatchObject({ wanneerText: 'zodra het kan', wanneer: null });
  });

  it('refuses a stale save with both versions, and keeps what stands', async () => {
    await update(1, { title: 'Van de een' });
    const stale = await update(1, { title: 'Van de ander' });
    expect([stale.status, stale.code]).toEqual([409, 'ACTIVITEIT_STALE']);
    expect(stale.details).toMatchObject({
      current: { version: 2, title: 'Van de een', updatedBy: netwerk.people.coordinator.userId },
    });
    expect((await read()).activiteiten[0]?.title).toBe('Van de een');
  });

  it('lets exactly one of twenty simultaneous saves through', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, i) => update(1, { title: `Titel ${i}` })),
    );
    expect(answers.filter(a => a.status === 200)).toHaveLength(1);
    expect(answers.filter(a => a.code === 'ACTIVITEIT_STALE')).toHaveLength(19);
    expect(await audit()).toHaveLength(1);
  });

  it('deletes, tells who still writes in it, and puts it back whole', async () => {
    expect((await as('coordinator', 'delete', { id: plan.activiteitId, version: 1 })).data).toMatchObject({
      version: 2,
    });
    expect((await read()).activiteiten).toEqual([]);
    const late = await update(1, { title: 'Te laat' });
    expect(late.details).toMatchObject({ current: { deleted: true, version: 2 } });
    expect((await as('coordinator', 'restore', { id: plan.activiteitId, version: 2 })).data).toMatchObject({
      version: 3,
    });
    expect((await read()).activiteiten[0]).toMatchObject({
      title: 'Symposium',
      gremiumIds: [plan.gremiumId],
    });
    expect((await audit()).map(row => row.action)).toEqual(['delete', 'restore']);
  });

  it('is refused to every other role and in another network', async () => {
    for (const role of ['bestuur', 'werkgroep', 'lezer'] as const)
      expect(
        (await as(role, 'update', { id: plan.activiteitId, version: 1, patch: { title: 'x' } })).code,
      ).toBe('NOT_ALLOWED');
    const other = await freshNetwerk(api.superSql);
    const answer = await api.call(other.people.coordinator.token, 'mutation', 'activiteit.update', {
      netwerk: other.slug,
      id: plan.activiteitId,
      version: 1,
      patch: { title: 'x' },
    });
    expect(answer.code).toBe('NOT_FOUND');
  });

  it.each(['aangeboden', 'vastgesteld', 'afgesloten'])('is refused in a plan that is %s', async state => {
    await setState(state);
    for (const answer of [
      await update(1, { title: 'x' }),
      await as('coordinator', 'delete', { id: plan.activiteitId, version: 1 }),
      await as('coordinator', 'create', { id: v7(), planId: plan.planId, themaId: plan.themaId, title: 'x' }),
    ])
      expect([answer.status, answer.code, answer.details]).toEqual([409, 'PLAN_LOCKED', { state }]);
    expect(await audit()).toEqual([]);
  });
});

describe('what cannot be written', () => {
  const text = (node: object) => ({ acties: { type: 'doc', content: [node] } });
  const link = (href: string) =>
    text({
      type: 'paragraph',
      content: [{ type: 'text', text: 'hier', marks: [{ type: 'link', attrs: { href } }] }],
    });
  it.each([
    ['an empty title', { title: '   ' }],
    ['a title of 301 characters', { title: 'x'.repeat(301) }],
    ['a title that is a number', { title: 12 }],
    ['no field at all', {}],
    ['an unknown field', { state: 'vastgesteld' }],
    ['HTML as text', { acties: '<p>hallo</p>' }],
    ['an unknown node', text({ type: 'iframe', attrs: { src: 'https://elders.example' } })],
    ['a script', text({ type: 'paragraph', content: [{ type: 'script', text: 'alert(1)' }] })],
    ['an event handler', text({ type: 'paragraph', attrs: { onclick: 'alert(1)' }, content: [] })],
    ['a javascript: link', link('javascript:alert(1)')],
    ['a disguised javascript: link', link(' JaVaScRiPt:alert(1)')],
    ['a data: link', link('data:text/html,x')],
    ['a heading of level 1', text({ type: 'heading', attrs: { level: 1 } })],
    ['an id that is none', { gremiumIds: ['1'] }],
    [
      'the same id twice',
      { gremiumIds: ['01912345-0000-7000-8000-000000000000', '01912345-0000-7000-8000-000000000000'] },
    ],
    [
      'a negative target',
      { results: [{ id: '01912345-0000-7000-8000-000000000000', text: 'x', target: -1, basis: null }] },
    ],
    [
      'a target that would be rounded',
      { results: [{ id: '01912345-0000-7000-8000-000000000000', text: 'x', target: 1.239, basis: null }] },
    ],
  ])('%s', async (_, patch) => {
    const answer = await update(1, patch);
    expect([answer.status, answer.code]).toEqual([400, 'INVALID_INPUT']);
    expect((await read()).activiteiten[0]).toMatchObject({ title: 'Symposium', version: 1 });
  });

  it('text with < and & is kept as the words it is', async () => {
    const title = '<script>alert(1)</script> & "meer"';
    expect((await update(1, { title })).status).toBe(200);
    expect((await read()).activiteiten[0]?.title).toBe(title);
  });

  it('a speerpunt of another meerjarenplan', async () => {
    const elsewhere = await freshJaarplan(api.superSql, {
      netwerkId: netwerk.netwerkId,
      userId: netwerk.people.coordinator.userId,
      year: 2040,
    });
    expect((await update(1, { speerpuntIds: [elsewhere.speerpuntId] })).code).toBe('SPEERPUNT_OTHER_PLAN');
  });

  it('a null byte', async () => {
    const answer = await update(1, { title: 'nul\u0000byte' });
    expect([answer.status, answer.code]).toEqual([400, 'INVALID_INPUT']);
  });
});

describe('reporting how it goes', () => {
  const report = (who: 'coordinator' | Roles, sentence = 'Loopt goed') =>
    as(who, 'reportProgress', { id: v7(), activiteitId: plan.activiteitId, status: 'loopt', sentence });

  it('is for a coordinator, and for a werkgroep only in its own gremia', async () => {
    expect((await report('coordinator')).status).toBe(200);
    expect((await report('werkgroep')).code).toBe('NOT_OWN_GREMIUM');
    await api.superSql`insert into app.membership_gremium ${api.superSql({ netwerk_id: netwerk.netwerkId, user_id: netwerk.people.werkgroep.userId, gremium_id: plan.gremiumId })}`;
    expect((await report('werkgroep', 'Tweede avond was vol')).status).toBe(200);
    expect((await report('bestuur')).code).toBe('NOT_ALLOWED');
    expect((await report('lezer')).code).toBe('NOT_ALLOWED');
    expect((await read()).progress).toMatchObject([
      { activiteitId: plan.activiteitId, status: 'loopt', sentence: 'Tweede avond was vol' },
    ]);
    expect((await audit()).map(row => row.action)).toEqual(['progress', 'progress']);
  });

  it('goes on after vaststellen and stops when the plan is afgesloten', async () => {
    await setState('vastgesteld');
    expect((await report('coordinator')).status).toBe(200);
    await setState('afgesloten');
    expect((await report('coordinator')).code).toBe('PLAN_CLOSED');
  });

  it('sent twice is one report', async () => {
    const input = { id: v7(), activiteitId: plan.activiteitId, status: 'afgerond', sentence: null };
    await as('coordinator', 'reportProgress', input);
    expect((await as('coordinator', 'reportProgress', input)).status).toBe(200);
    expect(await audit()).toHaveLength(1);
  });
});
