import {
  type BegrotingDifference,
  type BegrotingScope,
  type ComputedBegroting,
  type ComputedLine,
  type ComputedTotal,
  computeBegroting,
  type RefusedBegroting,
} from '@speerpunt/domain/begroting/compute-begroting';
import type { ApiOutput } from '../../lib/trpc.ts';

export type BegrotingData = ApiOutput['begroting']['get'];
export type Kostenpost = BegrotingData['kostenposten'][number];
type Thema = BegrotingData['themas'][number];

export type LineRow = {
  line: Kostenpost;
  computed: ComputedLine;
  difference: BegrotingDifference | undefined;
};
export type GroupRow = { id: string; title: string | null; total: ComputedTotal; lines: LineRow[] };
export type ThemaRow = {
  id: string;
  title: string;
  parentTitle: string | null;
  /** Place among the themes of the plan, which gives number and colour. */
  index: number;
  total: ComputedTotal;
  statedCent: number | null;
  difference: BegrotingDifference | undefined;
  groups: GroupRow[];
};

export const computeFromData = (data: BegrotingData): ComputedBegroting | RefusedBegroting =>
  computeBegroting({
    themas: data.themas,
    groups: data.groups,
    lines: data.kostenposten,
    dekking: data.dekking,
    split: data.split,
    stated: {
      totalCent: data.begroting?.statedTotalCent ?? null,
      dekkingCent: data.begroting?.statedDekkingCent ?? null,
    },
  });

export const getDifference = (
  computed: ComputedBegroting,
  scope: BegrotingScope,
  id: string | null = null,
): BegrotingDifference | undefined => computed.differences.find(d => d.scope === scope && d.id === id);

/** Themes in reading order: each followed by its own parts. */
const inReadingOrder = (themas: readonly Thema[]): Thema[] =>
  themas
    .filter(thema => thema.parentId === null)
    .flatMap(thema => [thema, ...themas.filter(part => part.parentId === thema.id)]);

const listLines = (data: BegrotingData, computed: ComputedBegroting, groupId: string): LineRow[] =>
  data.kostenposten.flatMap((line, i) => {
    const own = computed.lines[i];
    if (line.groupId !== groupId || !own) return [];
    return [{ line, computed: own, difference: getDifference(computed, 'line', line.id) }];
  });

const listGroups = (data: BegrotingData, computed: ComputedBegroting, themaId: string): GroupRow[] =>
  data.groups.flatMap((group, i) => {
    const total = computed.groups[i];
    if (group.themaId !== themaId || !total) return [];
    return [{ id: group.id, title: group.title, total, lines: listLines(data, computed, group.id) }];
  });

/** Themes with their groups and lines, each with what the domain computed for it; themes without costs are left out. */
export const listBegrotingRows = (data: BegrotingData, computed: ComputedBegroting): ThemaRow[] => {
  const totals = new Map(computed.themas.map(total => [total.id, total]));
  const roots = data.themas.filter(thema => thema.parentId === null);
  return inReadingOrder(data.themas).flatMap(thema => {
    const total = totals.get(thema.id);
    const groups = listGroups(data, computed, thema.id);
    if (!total || (groups.length === 0 && thema.statedTotalCent === null)) return [];
    const root = thema.parentId ?? thema.id;
    return [
      {
        id: thema.id,
        title: thema.title,
        parentTitle: roots.find(parent => parent.id === thema.parentId)?.title ?? null,
        index: roots.findIndex(parent => parent.id === root),
        total,
        statedCent: thema.statedTotalCent,
        difference: getDifference(computed, 'thema', thema.id),
        groups,
      },
    ];
  });
};
