import type { ActiviteitFields } from '@speerpunt/domain/activiteit/activiteit';
import { parseRichText } from '@speerpunt/domain/text/parse-rich-text';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Draft, DraftStore } from './draft-store.ts';
import type { Refusal, SavedAnswer, SenderDeps } from './save-sender.ts';
import type { ServerRow } from './write-state.ts';
import { createWriteStore } from './write-store.ts';

const saved: ActiviteitFields = {
  title: 'Symposium',
  doelstelling: parseRichText('Doel.'),
  acties: null,
  whoText: null,
  wanneerText: 'Q3',
  gremiumIds: ['g1'],
  organisatieIds: [],
  speerpuntIds: [],
  termIds: [],
  results: [],
};
const at = '2026-06-12T12:32:00.000Z';
const row = (version: number, over: Partial<ActiviteitFields> = {}, by = 'joris'): ServerRow => ({
  id: 'a1',
  version,
  saved: { ...saved, ...over },
  by,
  at,
});

class Refused extends Error {
  refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.kind);
    this.refusal = refusal;
  }
}
const refuse = (refusal: Refusal) => Promise.reject(new Refused(refusal));
const failed = (code: 'NO_CONNECTION' | 'PLAN_LOCKED'): Refusal => ({ kind: 'failed', code });

type Sent = Parameters<SenderDeps['send']>[0];

const setUp = (answers: ((sent: Sent) => Promise<SavedAnswer>)[] = [], kept: Draft[] = []) => {
  const sent: Sent[] = [];
  const held = new Map(kept.map(draft => [draft.field, draft]));
  const drafts: DraftStore = {
    put: draft => void held.set(draft.field, draft),
    drop: (_id, field) => void held.delete(field),
    list: () => [...held.values()],
  };
  const accept = ({ version }: Sent) => Promise.resolve({ version: version + 1, at, by: 'me' });
  const store = createWriteStore({
    drafts,
    send: input => {
      sent.push(input);
      return (answers.shift() ?? accept)(input);
    },
    read: error => (error instanceof Refused ? error.refusal : failed('NO_CONNECTION')),
    onRow: () => undefined,
    onFailure: () => undefined,
  });
  store.open(row(1, {}, 'me'));
  return { store, sent, held, state: () => store.get('a1') };
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('saving', () => {
  it('waits until it is quiet and then saves only what changed', async () => {
    const { store, sent, state } = setUp();
    store.type('a1', { wanneerText: 'o' });
    await vi.advanceTimersByTimeAsync(1000);
    store.type('a1', { wanneerText: 'oktober' });
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(600);
    expect(sent).toEqual([{ id: 'a1', version: 1, patch: { wanneerText: 'oktober' } }]);
    expect(state()).toMatchObject({ version: 2, typed: {}, savedAt: new Date(at) });
  });

  it('sends nothing for what says the same', async () => {
    const { store, sent, held } = setUp();
    store.type('a1', { wanneerText: 'Q3 ' });
    await store.flush('a1');
    expect(sent).toEqual([]);
    expect(held.size).toBe(0);
  });

  it('saves what was typed meanwhile on the new version', async () => {
    let answer: (saved: SavedAnswer) => void = () => undefined;
    const { store, sent } = setUp([() => new Promise(resolve => (answer = resolve))]);
    store.type('a1', { wanneerText: 'okt' });
    const flight = store.flush('a1');
    store.type('a1', { wanneerText: 'oktober' });
    answer({ version: 2, at, by: 'me' });
    await flight;
    expect(sent.map(({ version, patch }) => [version, patch])).toEqual([
      [1, { wanneerText: 'okt' }],
      [2, { wanneerText: 'oktober' }],
    ]);
  });

  it('keeps an impossible value in the field and saves the rest', async () => {
    const { store, sent, held, state } = setUp();
    store.type('a1', { title: '', whoText: 'Werkgroep' });
    await store.flush('a1');
    expect(sent[0]?.patch).toEqual({ whoText: 'Werkgroep' });
    expect(state()?.typed).toEqual({ title: '' });
    expect([...held.keys()]).toEqual(['title']);
    expect(store.summary().unsaved).toBe(true);
  });

  it('reads targets as people write them', async () => {
    const { store, sent } = setUp();
    const empty = { id: 'r2', text: '', target: '', basis: '' };
    store.type('a1', {
      results: [
        { id: '7d97e446-16ad-5361-a5b5-770471cfd77d', text: 'Gasten', target: '1.000', basis: '' },
        empty,
      ],
    });
    await store.flush('a1');
    expect(sent[0]?.patch.results).toMatchObject([{ text: 'Gasten', target: 1000, basis: null }]);
  });
});

describe('no connection', () => {
  it('keeps the text here and tries again by itself', async () => {
    const { store, sent, held, state } = setUp([() => refuse(failed('NO_CONNECTION'))]);
    store.type('a1', { whoText: 'Stuurgroep' });
    await store.flush('a1');
    expect(state()).toMatchObject({ failure: 'NO_CONNECTION', typed: { whoText: 'Stuurgroep' } });
    expect(held.size).toBe(1);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(sent).toHaveLength(2);
    expect(state()).toMatchObject({ failure: null, typed: {} });
    expect(held.size).toBe(0);
  });

  it('knows its own words again when only the answer was lost', async () => {
    const { store, sent, state } = setUp([
      () => refuse(failed('NO_CONNECTION')),
      () => refuse({ kind: 'overtaken', row: row(2, { whoText: 'Stuur' }, 'me') }),
    ]);
    store.type('a1', { whoText: 'Stuur' });
    await store.flush('a1');
    store.type('a1', { whoText: 'Stuurgroep' });
    await store.flush('a1');
    expect(state()).toMatchObject({ conflicts: [], typed: {}, version: 3 });
    expect(sent.at(-1)).toEqual({ id: 'a1', version: 2, patch: { whoText: 'Stuurgroep' } });
  });

  it('does not try again what the plan refuses', async () => {
    const { store, sent } = setUp([() => refuse(failed('PLAN_LOCKED'))]);
    store.type('a1', { whoText: 'Stuurgroep' });
    await store.flush('a1');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toHaveLength(1);
    expect(store.unsaved()).toHaveLength(1);
  });
});

describe('someone else saved first', () => {
  const overtaken = (over: Partial<ActiviteitFields>) => () =>
    refuse({ kind: 'overtaken', row: row(5, over) });

  it('saves again what nobody else touched', async () => {
    const { store, sent, state } = setUp([overtaken({ title: 'Congres' })]);
    store.type('a1', { wanneerText: 'oktober' });
    await store.flush('a1');
    expect(sent.at(-1)).toEqual({ id: 'a1', version: 5, patch: { wanneerText: 'oktober' } });
    expect(state()?.saved).toMatchObject({ title: 'Congres', wanneerText: 'oktober' });
  });

  it('asks where both wrote, and saves the rest', async () => {
    const { store, sent, held, state } = setUp([overtaken({ wanneerText: 'najaar' })]);
    store.type('a1', { wanneerText: 'oktober', whoText: 'Bestuur' });
    await store.flush('a1');
    expect(sent.at(-1)?.patch).toEqual({ whoText: 'Bestuur' });
    expect(state()?.conflicts).toEqual([
      {
        field: 'wanneerText',
        mine: { wanneerText: 'oktober' },
        theirs: { wanneerText: 'najaar' },
        by: 'joris',
        at,
      },
    ]);
    expect([...held.keys()]).toEqual(['wanneerText']);
  });

  it('stays a conflict when yet another save comes by', async () => {
    const { store, sent, state } = setUp([overtaken({ wanneerText: 'najaar' })]);
    store.type('a1', { wanneerText: 'oktober' });
    await store.flush('a1');
    store.receive([row(6, { wanneerText: 'najaar', title: 'Congres' })]);
    await store.flush('a1');
    expect(state()?.conflicts).toHaveLength(1);
    expect(sent).toHaveLength(1);
  });

  it('takes my text, theirs, or one made of both', async () => {
    for (const choice of ['oktober', 'oktober, anders najaar']) {
      const { store, sent, state } = setUp([overtaken({ wanneerText: 'najaar' })]);
      store.type('a1', { wanneerText: 'oktober' });
      await store.flush('a1');
      await store.choose('a1', 'wanneerText', { wanneerText: choice });
      expect(sent.at(-1)).toEqual({ id: 'a1', version: 5, patch: { wanneerText: choice } });
      expect(state()).toMatchObject({ conflicts: [], typed: {} });
    }
    const { store, sent, held, state } = setUp([overtaken({ wanneerText: 'najaar' })]);
    store.type('a1', { wanneerText: 'oktober' });
    await store.flush('a1');
    store.drop('a1', ['wanneerText']);
    expect(state()).toMatchObject({ conflicts: [], typed: {}, saved: { wanneerText: 'najaar' } });
    expect(sent).toHaveLength(1);
    expect(held.size).toBe(0);
  });

  it('sees it in a fresh plan too, before anything is sent', () => {
    const { store, state } = setUp();
    store.type('a1', { wanneerText: 'oktober', whoText: 'Bestuur' });
    store.receive([row(2, { wanneerText: 'najaar' })]);
    expect(state()?.conflicts.map(conflict => conflict.field)).toEqual(['wanneerText']);
    expect(state()?.typed).toEqual({ wanneerText: 'oktober', whoText: 'Bestuur' });
  });

  it('does not overwrite them with what became right only later', async () => {
    const { store, sent, state } = setUp();
    store.type('a1', { title: '' });
    await store.flush('a1');
    store.receive([row(2, { title: 'Congres' })]);
    store.type('a1', { title: 'Symposia' });
    await store.flush('a1');
    expect(sent).toEqual([]);
    expect(state()?.conflicts).toHaveLength(1);
  });

  it('starts an open editor over only when nothing was typed in it', () => {
    const { store, state } = setUp();
    store.type('a1', { whoText: 'Bestuur' });
    store.receive([row(2, { title: 'Congres', whoText: 'Stuurgroep' })]);
    expect(state()?.epochs).toEqual({ title: 1 });
  });
});

describe('taken away', () => {
  it('keeps the text, and saves it once the activity is back', async () => {
    const { store, sent, held, state } = setUp([() => refuse({ kind: 'takenAway', row: row(7) })]);
    store.type('a1', { whoText: 'Bestuur' });
    await store.flush('a1');
    expect(state()).toMatchObject({ takenAway: true, version: 7, typed: { whoText: 'Bestuur' } });
    expect(store.orphans(new Set())).toHaveLength(1);
    await store.flush('a1');
    expect(sent).toHaveLength(1);
    await store.restored('a1', 8);
    expect(sent.at(-1)).toEqual({ id: 'a1', version: 8, patch: { whoText: 'Bestuur' } });
    expect(held.size).toBe(0);
  });

  it('or lets it go', async () => {
    const { store, held } = setUp([() => refuse({ kind: 'takenAway', row: row(7) })]);
    store.type('a1', { whoText: 'Bestuur' });
    await store.flush('a1');
    store.forget('a1');
    expect(held.size).toBe(0);
    expect(store.summary().unsaved).toBe(false);
  });
});

describe('after a reload', () => {
  const draft: Draft = {
    activiteitId: 'a1',
    field: 'wanneerText',
    typed: { wanneerText: 'oktober' },
    base: { wanneerText: 'Q3' },
    at,
  };

  it('offers what was not saved, and saves it when taken up', async () => {
    const { store, sent, held } = setUp([], [draft]);
    expect(store.offers()).toEqual([draft]);
    await store.adopt(draft);
    expect(sent[0]?.patch).toEqual({ wanneerText: 'oktober' });
    expect(store.offers()).toEqual([]);
    expect(held.size).toBe(0);
  });

  it('is a conflict where the plan moved on', async () => {
    const { store, sent, state } = setUp([], [{ ...draft, base: { wanneerText: 'Q2' } }]);
    await store.adopt({ ...draft, base: { wanneerText: 'Q2' } });
    expect(sent).toEqual([]);
    expect(state()?.conflicts).toHaveLength(1);
  });

  it('can be declined', () => {
    const { store, held } = setUp([], [draft]);
    store.decline(draft);
    expect(store.offers()).toEqual([]);
    expect(held.size).toBe(0);
  });
});

it('summarises without a new object for every letter', () => {
  const { store } = setUp();
  store.type('a1', { whoText: 'B' });
  const summary = store.summary();
  store.type('a1', { whoText: 'Be' });
  expect(store.summary()).toBe(summary);
});
