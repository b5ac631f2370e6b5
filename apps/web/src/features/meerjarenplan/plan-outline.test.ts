import { expect, it } from 'vitest';
import { isEmptyOutline, outlinePlan, type Plan } from './plan-outline.ts';

const none: Plan = {
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
  hoofdstukken: [],
  doelen: [],
  themas: [],
  speerpunten: [],
  aandachtspunten: [],
  planning: [],
  sources: [],
  speerpuntTerms: [],
  activiteiten: [],
  terms: [],
  plans: [],
};

const hoofdstuk = (id: string, title: string, more: Partial<Plan['hoofdstukken'][number]> = {}) => ({
  id,
  parentId: null,
  kind: 'tekst' as const,
  title,
  body: null,
  version: 1,
  ...more,
});
const doel = (id: string, kind: Plan['doelen'][number]['kind'], themaId: string | null = null) => ({
  id,
  themaId,
  kind,
  text: id,
  version: 1,
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
const speerpunt = (id: string, themaId: string | null) => ({
  id,
  themaId,
  title: id,
  body: null,
  position: 0,
  version: 1,
});

it('a plan without anything is empty', () => {
  expect(isEmptyOutline(outlinePlan(none))).toBe(true);
});

it('chapters nest, appendices come last, and an orphan stands at the top', () => {
  const { front, back } = outlinePlan({
    ...none,
    hoofdstukken: [
      hoofdstuk('b', 'Bijlage', { kind: 'bijlage' }),
      hoofdstuk('a', 'Samenwerking'),
      hoofdstuk('a1', 'Regionaal', { parentId: 'a' }),
      hoofdstuk('a11', 'Dichtbij', { parentId: 'a1' }),
      hoofdstuk('x', 'Wees', { parentId: 'gone' }),
    ],
  });
  expect(front.map(node => node.hoofdstuk.id)).toEqual(['a', 'x']);
  expect(front[0]?.children[0]?.children[0]?.hoofdstuk.id).toBe('a11');
  expect(back.map(node => node.hoofdstuk.id)).toEqual(['b']);
});

it('goals stand in the chapter that names them, otherwise on their own', () => {
  const outline = outlinePlan({
    ...none,
    hoofdstukken: [hoofdstuk('k', 'Wat we koesteren'), hoofdstuk('d', 'Dromen en doelen')],
    doelen: [doel('1', 'koesteren'), doel('2', 'doel'), doel('3', 'droom'), doel('4', 'hoofddoel')],
  });
  expect(outline.front.map(node => node.doelen.map(group => group.kind))).toEqual([
    ['koesteren'],
    ['droom', 'doel'],
  ]);
  expect(outline.doelen.map(group => group.kind)).toEqual(['hoofddoel']);
});

it('parts and speerpunten take the colour of their theme; a plan without themes colours its speerpunten', () => {
  const outline = outlinePlan({
    ...none,
    themas: [thema('t1'), thema('t2'), thema('t2a', 't2')],
    speerpunten: [speerpunt('s', 't2a')],
    doelen: [doel('d', 'doel', 't2')],
  });
  expect(outline.themas[1]?.parts[0]?.speerpunten[0]?.color).toBe(1);
  expect(outline.themas[1]?.doelen[0]?.doelen[0]?.id).toBe('d');
  const loose = outlinePlan({ ...none, speerpunten: [speerpunt('a', null), speerpunt('b', null)] });
  expect(loose.speerpunten.map(node => node.color)).toEqual([0, 1]);
});
