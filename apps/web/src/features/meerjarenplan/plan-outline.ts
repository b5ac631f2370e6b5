import type { DoelKind } from '@speerpunt/domain/plan/plan';
import type { ApiOutput } from '../../lib/trpc.ts';

export type Plan = ApiOutput['meerjarenplan']['get'];
export type Hoofdstuk = Plan['hoofdstukken'][number];
export type Doel = Plan['doelen'][number];
export type Thema = Plan['themas'][number];
export type Speerpunt = Plan['speerpunten'][number];
export type Aandachtspunt = Plan['aandachtspunten'][number];
export type Activiteit = Plan['activiteiten'][number];
export type Term = Plan['terms'][number];

export type DoelGroup = { kind: DoelKind; doelen: Doel[] };
export type HoofdstukNode = { hoofdstuk: Hoofdstuk; doelen: DoelGroup[]; children: HoofdstukNode[] };
export type AandachtspuntNode = { aandachtspunt: Aandachtspunt; children: AandachtspuntNode[] };
export type SpeerpuntNode = {
  speerpunt: Speerpunt;
  /** Place in the order of colours: that of its theme, or its own where the plan has no themes. */
  color: number;
  aandachtspunten: AandachtspuntNode[];
  terms: Term[];
  activiteiten: Activiteit[];
};
export type ThemaNode = {
  thema: Thema;
  color: number;
  doelen: DoelGroup[];
  speerpunten: SpeerpuntNode[];
  parts: ThemaNode[];
};
export type PlanOutline = {
  front: HoofdstukNode[];
  /** Goals that no chapter carries in its title. */
  doelen: DoelGroup[];
  themas: ThemaNode[];
  /** Directly under the plan. */
  speerpunten: SpeerpuntNode[];
  back: HoofdstukNode[];
};

/** How kinds of goals follow each other in print: from far away to nearby. */
const doelOrder: readonly DoelKind[] = [
  'stip',
  'droom',
  'hoofddoel',
  'doel',
  'ambitie',
  'koesteren',
  'uitgangspunt',
  'kans',
];

/** A chapter with such a title is where its plan printed these goals: 'Wat we koesteren', 'Dromen en doelen'. */
const doelTitles: Record<DoelKind, RegExp> = {
  stip: /\bstip(pen)?\b/i,
  droom: /\bdro(om|men)\b/i,
  hoofddoel: /\bhoofddoel(en)?\b/i,
  doel: /\bdoel(en)?\b/i,
  ambitie: /\bambities?\b/i,
  koesteren: /\bkoester/i,
  uitgangspunt: /\buitgangspunt(en)?\b/i,
  kans: /\bkans(en)?\b/i,
};

const isBack = (hoofdstuk: Hoofdstuk): boolean =>
  hoofdstuk.kind === 'bijlage' || hoofdstuk.kind === 'nawoord';

const groupDoelen = (doelen: readonly Doel[]): DoelGroup[] =>
  doelOrder
    .map(kind => ({ kind, doelen: doelen.filter(doel => doel.kind === kind) }))
    .filter(group => group.doelen.length > 0);

const groupBy = <T, K>(rows: readonly T[], keyOf: (row: T) => K): Map<K, T[]> => {
  const groups = new Map<K, T[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
};

/** Children by parent; what hangs under something unknown stands at the top rather than nowhere. */
const byParent = <T extends { id: string; parentId: string | null }>(
  rows: readonly T[],
): ((parentId: string | null) => T[]) => {
  const known = new Set(rows.map(row => row.id));
  const parentOf = (row: T) => (row.parentId !== null && known.has(row.parentId) ? row.parentId : null);
  const groups = groupBy(rows, parentOf);
  return parentId => groups.get(parentId) ?? [];
};

const outlineHoofdstukken = (plan: Plan, groups: readonly DoelGroup[]) => {
  const homes = new Map<string, DoelGroup[]>();
  const homeless: DoelGroup[] = [];
  for (const group of groups) {
    const home = plan.hoofdstukken.find(h => doelTitles[group.kind].test(h.title));
    if (home) homes.set(home.id, [...(homes.get(home.id) ?? []), group]);
    else homeless.push(group);
  }
  const childrenOf = byParent(plan.hoofdstukken);
  const toNode = (hoofdstuk: Hoofdstuk): HoofdstukNode => ({
    hoofdstuk,
    doelen: homes.get(hoofdstuk.id) ?? [],
    children: childrenOf(hoofdstuk.id).map(toNode),
  });
  return { chapters: childrenOf(null).map(toNode), homeless };
};

const outlineSpeerpunten = (plan: Plan) => {
  const aandachtspuntenOf = groupBy(plan.aandachtspunten, a => a.speerpuntId);
  const termsById = new Map(plan.terms.map(term => [term.id, term]));
  const termsOf = groupBy(plan.speerpuntTerms, tie => tie.speerpuntId);
  const activiteitenOf = groupBy(plan.activiteiten, tie => tie.speerpuntId);
  return (speerpunt: Speerpunt, color: number): SpeerpuntNode => {
    const childrenOf = byParent(aandachtspuntenOf.get(speerpunt.id) ?? []);
    const toNode = (aandachtspunt: Aandachtspunt): AandachtspuntNode => ({
      aandachtspunt,
      children: childrenOf(aandachtspunt.id).map(toNode),
    });
    return {
      speerpunt,
      color,
      aandachtspunten: childrenOf(null).map(toNode),
      terms: (termsOf.get(speerpunt.id) ?? []).flatMap(tie => termsById.get(tie.termId) ?? []),
      activiteiten: activiteitenOf.get(speerpunt.id) ?? [],
    };
  };
};

/** The plan in its reading order: chapters, goals, themes with what hangs under them, appendices. */
export const outlinePlan = (plan: Plan): PlanOutline => {
  const ofThema = (id: string | null) => plan.doelen.filter(doel => doel.themaId === id);
  const { chapters, homeless } = outlineHoofdstukken(plan, groupDoelen(ofThema(null)));
  const toSpeerpunt = outlineSpeerpunten(plan);
  const partsOf = byParent(plan.themas);
  const speerpuntenOf = groupBy(plan.speerpunten, s => s.themaId);
  const toThema = (thema: Thema, color: number): ThemaNode => ({
    thema,
    color,
    doelen: groupDoelen(ofThema(thema.id)),
    speerpunten: (speerpuntenOf.get(thema.id) ?? []).map(s => toSpeerpunt(s, color)),
    parts: partsOf(thema.id).map(part => toThema(part, color)),
  });
  const themas = partsOf(null).map(toThema);
  return {
    front: chapters.filter(node => !isBack(node.hoofdstuk)),
    doelen: homeless,
    themas,
    speerpunten: (speerpuntenOf.get(null) ?? []).map((s, i) => toSpeerpunt(s, themas.length + i)),
    back: chapters.filter(node => isBack(node.hoofdstuk)),
  };
};

export const isEmptyOutline = (outline: PlanOutline): boolean =>
  Object.values(outline).every(part => part.length === 0);

export const countSpeerpunten = (node: ThemaNode): number =>
  node.speerpunten.length + node.parts.reduce((sum, part) => sum + countSpeerpunten(part), 0);
