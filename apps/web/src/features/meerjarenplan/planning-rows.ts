import type { PlanningStatus } from '@speerpunt/domain/plan/plan';
import type { Plan, PlanOutline, SpeerpuntNode, ThemaNode } from './plan-outline.ts';

export type PlanningEntry = Plan['planning'][number];

/** What stands in one cell, which can run through several years. No entries: nothing in that year. */
export type PlanningCell = { firstYear: number; lastYear: number; entries: PlanningEntry[] };

export type PlanningRow = {
  /** Also the anchor of the row: speerpunt-<id>, thema-<id>. */
  id: string;
  kind: 'thema' | 'part' | 'speerpunt';
  cells: PlanningCell[];
  hasYear: boolean;
  thema: ThemaNode | null;
  speerpunt: SpeerpuntNode | null;
};

/** A theme, one of its parts, or (without node) the speerpunten directly under the plan. */
export type PlanningGroup = {
  id: string;
  kind: 'thema' | 'part' | 'loose';
  node: ThemaNode | null;
  rows: PlanningRow[];
};

export const yearsOf = ({ firstYear, lastYear }: { firstYear: number; lastYear: number }): number[] =>
  Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i);

const isRunning = (status: PlanningStatus): boolean => status === 'doorlopend';

/** One cell continues the last where both say the same 'doorlopend' and nothing else. */
const continues = (last: PlanningCell | undefined, entries: readonly PlanningEntry[]): boolean => {
  const [before, now] = [last?.entries, entries];
  if (before?.length !== 1 || now.length !== 1) return false;
  const [a, b] = [before[0], now[0]];
  return !!a && !!b && isRunning(a.status) && isRunning(b.status) && a.text === b.text;
};

export const toCells = (years: readonly number[], entries: readonly PlanningEntry[]): PlanningCell[] => {
  const cells: PlanningCell[] = [];
  for (const year of years) {
    const ofYear = entries.filter(entry => entry.year === year);
    const last = cells.at(-1);
    if (last && continues(last, ofYear)) last.lastYear = year;
    else cells.push({ firstYear: year, lastYear: year, entries: ofYear });
  }
  return cells;
};

/** The rows of the planning, in the order of the text. A theme or part has a row of its own where it plans itself. */
export const planningGroups = (plan: Plan, outline: PlanOutline): PlanningGroup[] => {
  const years = yearsOf(plan.plan);
  const speerpuntRow =
    (thema: ThemaNode | null) =>
    (speerpunt: SpeerpuntNode): PlanningRow => {
      const entries = plan.planning.filter(entry => entry.speerpuntId === speerpunt.speerpunt.id);
      const id = `speerpunt-${speerpunt.speerpunt.id}`;
      const cells = toCells(years, entries);
      return { id, kind: 'speerpunt', cells, hasYear: entries.length > 0, thema, speerpunt };
    };
  const wholeRow = (node: ThemaNode, kind: 'thema' | 'part'): PlanningRow[] => {
    const entries = plan.planning.filter(entry => entry.themaId === node.thema.id);
    if (entries.length === 0) return [];
    const id = `thema-${node.thema.id}`;
    return [{ id, kind, cells: toCells(years, entries), hasYear: true, thema: node, speerpunt: null }];
  };
  const toGroups = (node: ThemaNode, kind: 'thema' | 'part'): PlanningGroup[] => [
    {
      id: node.thema.id,
      kind,
      node,
      rows: [...wholeRow(node, kind), ...node.speerpunten.map(speerpuntRow(node))],
    },
    ...node.parts.flatMap(part => toGroups(part, 'part')),
  ];
  const loose = outline.speerpunten.map(speerpuntRow(null));
  return [
    ...outline.themas.flatMap(thema => toGroups(thema, 'thema')),
    ...(loose.length ? [{ id: 'loose', kind: 'loose' as const, node: null, rows: loose }] : []),
  ];
};
