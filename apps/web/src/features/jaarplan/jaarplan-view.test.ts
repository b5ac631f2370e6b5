import { parseRichText } from '@speerpunt/domain/text/parse-rich-text';
import { parseWanneer } from '@speerpunt/domain/wanneer/parse-wanneer';
import { expect, it } from 'vitest';
import { type Activiteit, listThemaViews, type Thema, teaserOf, whoOf } from './jaarplan-view.ts';

const activiteit = (id: string, position: number, wanneerText: string | null = null): Activiteit => ({
  id,
  planId: 'p',
  themaId: 't1',
  position,
  title: id,
  doelstelling: null,
  acties: null,
  whoText: null,
  wanneerText,
  wanneer: wanneerText ? parseWanneer(wanneerText, 2026) : null,
  predecessorId: null,
  version: 1,
  updatedAt: '2026-01-01T00:00:00.000Z',
  updatedBy: 'u',
  gremiumIds: [],
  organisatieIds: [],
  speerpuntIds: [],
  termIds: [],
});
const thema: Thema = {
  id: 't1',
  parentId: null,
  title: 'Thema',
  intro: null,
  meerjarenplanThemaId: null,
  statedTotalCent: null,
  position: 0,
  version: 1,
};
const rows = [activiteit('c', 2, 'maart'), activiteit('a', 0), activiteit('b', 1, 'najaar')];
const order = (by: 'plan' | 'wanneer') =>
  listThemaViews([thema], rows, by)[0]?.activiteiten.map(row => row.id);

it('stands in the order of the plan', () => expect(order('plan')).toEqual(['a', 'b', 'c']));

it('stands by when, what has none last', () => expect(order('wanneer')).toEqual(['c', 'b', 'a']));

it('cuts its first words at a word', () => {
  const acties = parseRichText(`- ${'woord '.repeat(40)}\n- meer`);
  const teaser = teaserOf({ ...activiteit('a', 0), acties });
  expect(teaser.length).toBeLessThanOrEqual(111);
  expect(teaser).toMatch(/^woord .*woord…$/);
});

it('says who in the words of the plan, else by name', () => {
  const names = new Map([['g1', 'Stuurgroep']]);
  const row = { ...activiteit('a', 0), gremiumIds: ['g1', 'gone'] };
  expect(whoOf(row, names)).toBe('Stuurgroep');
  expect(whoOf({ ...row, whoText: 'Iedereen' }, names)).toBe('Iedereen');
});
