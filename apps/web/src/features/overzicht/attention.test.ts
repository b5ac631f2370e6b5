import { parseWanneer } from '@speerpunt/domain/wanneer/parse-wanneer';
import { describe, expect, it } from 'vitest';
import { listAttention } from './attention.ts';
import { computeMoney } from './compute-money.ts';
import type { Activiteit, Overzicht } from './overzicht.ts';
import { countReady } from './readiness.ts';

const thema = (id: string, parentId: string | null = null): Overzicht['themas'][number] => ({
  id,
  parentId,
  title: id,
  intro: null,
  meerjarenplanThemaId: null,
  statedTotalCent: null,
  position: 0,
  version: 1,
});

const activiteit = (id: string, fields: Partial<Activiteit> = {}): Activiteit => ({
  id,
  themaId: 'een',
  title: `Titel ${id}`,
  whoText: 'Bestuur',
  wanneerText: 'Q1',
  wanneer: parseWanneer('Q1', 2026),
  gremiumIds: [],
  organisatieIds: [],
  speerpuntIds: ['s1'],
  ...fields,
});

const speerpunt = { id: 's1', title: 'Speerpunt', themaId: null, themaTitle: null, themaParentId: null };

const base: Overzicht = {
  plan: null,
  meerjarenplan: null,
  themas: [thema('een'), thema('twee'), thema('deel', 'twee')],
  activiteiten: [],
  progress: [],
  speerpunten: [speerpunt],
  begroting: null,
  groups: [],
  kostenposten: [],
  dekking: [],
  split: [],
  deelnetwerken: [],
  changes: [],
  people: [],
  ownGremiumIds: [],
  plans: [],
};

const kinds = (overzicht: Overzicht, today = '2026-01-15') =>
  listAttention(overzicht, computeMoney(overzicht), today).map(point => point.kind);

describe('listAttention', () => {
  it('has nothing to say where all is told', () => {
    expect(kinds({ ...base, activiteiten: [activiteit('a')] })).toEqual([]);
  });

  it('finds what is late, unread and missing', () => {
    const activiteiten = [
      activiteit('a'),
      activiteit('b', { wanneerText: 'als het kan', wanneer: null }),
      activiteit('c', { wanneerText: null, wanneer: null, whoText: null, speerpuntIds: [] }),
    ];
    expect(kinds({ ...base, activiteiten }, '2026-06-01')).toEqual([
      'overdue',
      'unread',
      'wanneer',
      'wie',
      'speerpunt',
    ]);
  });

  it('names three in the order of the plan, counts all and says when it is all of them', () => {
    const activiteiten = ['a', 'b', 'c', 'd'].map(id =>
      activiteit(id, { whoText: null, themaId: id === 'd' ? 'een' : 'twee' }),
    );
    const [point] = listAttention({ ...base, activiteiten }, null, '2026-01-15');
    expect(point).toEqual({
      kind: 'wie',
      count: 4,
      names: ['Titel d', 'Titel a', 'Titel b'],
      firstId: 'd',
      all: true,
    });
  });

  it('asks for no speerpunt where there is none to tie to', () => {
    const activiteiten = [activiteit('a', { speerpuntIds: [] })];
    expect(kinds({ ...base, activiteiten, speerpunten: [] })).toEqual([]);
    expect(kinds({ ...base, activiteiten })).toEqual(['speerpunt', 'thread']);
  });

  it('shows money that contradicts itself, at most four', () => {
    const kostenposten = [1, 2, 3, 4, 5].map((n): Overzicht['kostenposten'][number] => ({
      id: `k${n}`,
      groupId: 'g',
      description: `Post ${n}`,
      priceCent: 1500,
      priceUnit: 'per_stuk',
      quantity: 400,
      quantityText: null,
      participants: null,
      agreedCent: 120_000,
      agreedKind: 'bron',
      percentage: null,
      moneyKind: 'programma',
      quote: 'geen',
      activiteitId: null,
      note: null,
      version: 1,
    }));
    const overzicht: Overzicht = {
      ...base,
      activiteiten: [activiteit('a')],
      begroting: { planId: 'p', statedTotalCent: null, statedDekkingCent: null, note: null, version: 1 },
      groups: [{ id: 'g', themaId: 'een', title: null, version: 1 }],
      kostenposten,
    };
    const points = listAttention(overzicht, computeMoney(overzicht), '2026-01-15');
    expect(points.map(point => point.kind)).toEqual(['money', 'money', 'money', 'moneyMore']);
    expect(points[0]).toMatchObject({ name: 'Post 1', computedCent: 600_000, statedCent: 120_000 });
    expect(points.at(-1)).toMatchObject({ count: 2 });
  });
});

it('counts what is ready by theme, parts with their theme', () => {
  const activiteiten = [
    activiteit('a'),
    activiteit('b', { themaId: 'deel' }),
    activiteit('c', { themaId: 'twee', whoText: null }),
  ];
  expect(countReady({ ...base, activiteiten })).toEqual([
    { id: 'een', title: 'een', ready: 1, total: 1 },
    { id: 'twee', title: 'twee', ready: 1, total: 2 },
  ]);
});
