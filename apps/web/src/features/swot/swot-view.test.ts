import { expect, it } from 'vitest';
import { listSwotPoints, listTrendPoints, type Swot } from './swot-view.ts';

const item = (id: string, parentId: string | null = null) => ({
  id,
  parentId,
  quadrant: 'zwak' as const,
  text: id,
  version: 1,
});
const name = (id: string, themaId: string | null, themaParentId: string | null = null) => ({
  id,
  title: id,
  themaId,
  themaTitle: themaId,
  themaParentId,
});
const thema = (id: string, parentId: string | null = null) => ({
  id,
  parentId,
  title: id,
  intro: null,
  meerjarenplanThemaId: null,
  statedTotalCent: null,
  position: 0,
  version: 1,
});

const swot: Swot = {
  plan: {
    id: 'p',
    kind: 'meerjarenplan',
    title: 'Plan',
    subtitle: null,
    firstYear: 2025,
    lastYear: 2027,
    division: null,
    meerjarenplanId: null,
    state: 'concept',
    planVersion: 1,
    version: 1,
    updatedAt: '2025-01-01T00:00:00Z',
  },
  swotItems: [item('a'), item('a1', 'a'), item('b'), item('x', 'gone')],
  swotTies: [
    { swotItemId: 'a', speerpuntId: 's2' },
    { swotItemId: 'a1', speerpuntId: 's2' },
    { swotItemId: 'a1', speerpuntId: 's1' },
  ],
  trends: [{ id: 't', factor: 'ecologisch', text: 'Hoog water', version: 1 }],
  trendTies: [{ trendId: 't', speerpuntId: 's2' }],
  speerpunten: [name('s1', 'th1'), name('s2', 'part', 'th2')],
  themas: [thema('th1'), thema('th2'), thema('part', 'th2')],
  plans: [],
};

it('sub-points hang under their point and an orphan counts as a point', () => {
  expect(listSwotPoints(swot).map(point => [point.item.id, point.children.length])).toEqual([
    ['a', 1],
    ['b', 0],
    ['x', 0],
  ]);
});

it('a point shows the answers to itself and its sub-points once, in the colour of the top theme', () => {
  const [first, second] = listSwotPoints(swot);
  expect(first?.answers.map(answer => [answer.id, answer.color])).toEqual([
    ['s2', 1],
    ['s1', 0],
  ]);
  expect(second?.answers).toEqual([]);
  expect(listTrendPoints(swot)[0]?.answers[0]?.color).toBe(1);
});

it('in a plan without themes each speerpunt has a colour of its own', () => {
  const loose = { ...swot, themas: [], speerpunten: [name('s1', null), name('s2', null)] };
  expect(listTrendPoints(loose)[0]?.answers[0]?.color).toBe(1);
});
