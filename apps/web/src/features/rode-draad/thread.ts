import { threadGaps } from '@speerpunt/domain/meerjarenplan/thread-gaps';
import type { ApiOutput } from '../../lib/trpc.ts';
import { listColumns, type ThreadColumn } from './thread-columns.ts';
import { computeYearMoney, type YearMoney } from './thread-money.ts';

export type RodeDraad = ApiOutput['rodeDraad']['get'];
type Speerpunt = RodeDraad['speerpunten'][number];

export type ThreadActiviteit = {
  id: string;
  title: string;
  year: number;
  copied: boolean;
  /** Null where no cost line hangs on it. */
  amountCent: number | null;
  /** It serves other speerpunten too. */
  shared: boolean;
};

export type ThreadRow = {
  id: string;
  title: string;
  color: number;
  activiteiten: ThreadActiviteit[];
  trends: RodeDraad['trends'];
  swot: RodeDraad['swot'];
};

export type ThreadGroup = {
  id: string;
  kind: 'thema' | 'part' | 'loose';
  title: string | null;
  /** Place among the themes, from 1; null for a part or for what stands outside a theme. */
  number: number | null;
  color: number;
  /** What the theme is called in the jaarplan of the chosen year, where that differs. */
  otherNames: string[];
  rows: ThreadRow[];
};

export type LooseGroup = {
  id: string;
  title: string;
  color: number;
  activiteiten: { id: string; title: string }[];
};

export type Thread = {
  year: number;
  columns: ThreadColumn[];
  groups: ThreadGroup[];
  hasJaarplan: boolean;
  speerpuntCount: number;
  activiteitCount: number;
  gaps: { speerpunten: { id: string; title: string; color: number }[]; activiteiten: LooseGroup[] };
  looseCount: number;
  money: YearMoney | 'too_large' | null;
};

const speerpuntenByActiviteit = ({ ties }: RodeDraad): Map<string, string[]> => {
  const byActiviteit = new Map<string, string[]>();
  for (const { activiteitId, speerpuntId } of ties)
    byActiviteit.set(activiteitId, [...(byActiviteit.get(activiteitId) ?? []), speerpuntId]);
  return byActiviteit;
};

type RowMaker = (speerpunt: Speerpunt, color: number) => ThreadRow;

const rowMaker = (data: RodeDraad, moneyOf: (year: number) => Thread['money']): RowMaker => {
  const uses = speerpuntenByActiviteit(data);
  const activiteiten = data.activiteiten.map(({ id, title, year, predecessorId }): ThreadActiviteit => {
    const money = moneyOf(year);
    const amountCent = money === 'too_large' ? null : (money?.byActiviteit.get(id) ?? null);
    return {
      id,
      title,
      year,
      copied: predecessorId !== null,
      amountCent,
      shared: (uses.get(id)?.length ?? 0) > 1,
    };
  });
  return ({ id, title }, color) => {
    return {
      id,
      title,
      color,
      activiteiten: activiteiten.filter(activiteit => uses.get(activiteit.id)?.includes(id)),
      trends: data.trends.filter(trend => trend.speerpuntId === id),
      swot: data.swot.filter(item => item.speerpuntId === id),
    };
  };
};

const otherNames = (data: RodeDraad, themaId: string, title: string, year: number): string[] => {
  const names = data.activiteiten
    .filter(activiteit => activiteit.year === year && activiteit.meerjarenplanThemaId === themaId)
    .map(activiteit => activiteit.themaTitle);
  return [...new Set(names)].filter(name => name !== title);
};

const groupsOf = (data: RodeDraad, year: number, makeRow: RowMaker): ThreadGroup[] => {
  const { themas, speerpunten } = data;
  const roots = themas.filter(thema => thema.parentId === null);
  const rowsOf = (themaId: string, color: number) =>
    speerpunten.filter(s => s.themaId === themaId).map(s => makeRow(s, color));
  const themed = roots.flatMap((root, color): ThreadGroup[] => {
    const own: ThreadGroup = {
      id: root.id,
      kind: 'thema',
      title: root.title,
      number: color + 1,
      color,
      otherNames: otherNames(data, root.id, root.title, year),
      rows: rowsOf(root.id, color),
    };
    const parts = themas.filter(thema => thema.parentId === root.id);
    const partGroups = parts.map(
      ({ id, title }): ThreadGroup => ({
        id,
        kind: 'part',
        title,
        number: null,
        color,
        otherNames: otherNames(data, id, title, year),
        rows: rowsOf(id, color),
      }),
    );
    return [own, ...partGroups];
  });
  const loose = speerpunten.filter(s => s.themaId === null).map((s, index) => makeRow(s, index));
  if (loose.length === 0) return themed;
  const outside = { id: 'loose', kind: 'loose', title: null, number: null, color: 0 } as const;
  return [...themed, { ...outside, otherNames: [], rows: loose }];
};

const looseActiviteiten = (data: RodeDraad, year: number): LooseGroup[] => {
  const uses = speerpuntenByActiviteit(data);
  const ofYear = data.activiteiten
    .filter(activiteit => activiteit.year === year)
    .map(a => ({ ...a, speerpuntIds: uses.get(a.id) ?? [] }));
  const { activiteitenWithoutSpeerpunt } = threadGaps({
    speerpunten: data.speerpunten,
    activiteiten: ofYear,
  });
  // The jaarplan's own themes, coloured in their own order, as they are on its page.
  const themaIds = [...new Set(ofYear.map(activiteit => activiteit.themaId))];
  return themaIds.flatMap((id, color): LooseGroup[] => {
    const own = activiteitenWithoutSpeerpunt.filter(activiteit => activiteit.themaId === id);
    const [first] = own;
    return first ? [{ id, title: first.themaTitle, color, activiteiten: own }] : [];
  });
};

/** The whole thread as the page shows it, seen from one year. */
export const buildThread = (data: RodeDraad, year: number): Thread => {
  const computed = new Map<number, Thread['money']>();
  const moneyOf = (of: number): Thread['money'] => {
    if (!computed.has(of)) computed.set(of, computeYearMoney(data, of));
    return computed.get(of) ?? null;
  };
  const columns = listColumns(data, year);
  const groups = groupsOf(data, year, rowMaker(data, moneyOf));
  const rows = groups.flatMap(group => group.rows);
  const hasJaarplan = columns.some(column => column.chosen && column.jaarplan !== null);
  const isServed = (row: ThreadRow) => row.activiteiten.some(activiteit => activiteit.year === year);
  const speerpunten = hasJaarplan ? rows.filter(row => !isServed(row)) : [];
  const activiteiten = looseActiviteiten(data, year);
  return {
    year,
    columns,
    groups,
    hasJaarplan,
    speerpuntCount: rows.length,
    activiteitCount: data.activiteiten.filter(activiteit => activiteit.year === year).length,
    gaps: { speerpunten, activiteiten },
    looseCount: activiteiten.reduce((sum, group) => sum + group.activiteiten.length, 0),
    money: moneyOf(year),
  };
};
