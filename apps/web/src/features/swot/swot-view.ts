import type { ApiOutput } from '../../lib/trpc.ts';

export type Swot = ApiOutput['swot']['get'];
export type SwotItem = Swot['swotItems'][number];
export type Trend = Swot['trends'][number];

/** A speerpunt that answers an item, in the colour of its theme. */
export type Answer = { id: string; title: string; thema: string | null; color: number };

export type SwotPoint = { item: SwotItem; children: SwotItem[]; answers: Answer[] };
export type TrendPoint = { trend: Trend; answers: Answer[] };

/** Colour goes by top theme; in a plan without themes each speerpunt has its own. */
const listAnswers = (swot: Swot): Map<string, Answer> => {
  const tops = swot.themas.filter(thema => thema.parentId === null).map(thema => thema.id);
  const loose = swot.speerpunten.filter(s => s.themaId === null).map(s => s.id);
  return new Map(
    swot.speerpunten.map(({ id, title, themaId, themaParentId, themaTitle }) => {
      const color = themaId ? tops.indexOf(themaParentId ?? themaId) : tops.length + loose.indexOf(id);
      return [id, { id, title, thema: themaTitle, color: Math.max(0, color) }];
    }),
  );
};

type Tie = { speerpuntId: string };

const finder = <T extends Tie>(swot: Swot, ties: readonly T[], itemOf: (tie: T) => string) => {
  const answers = listAnswers(swot);
  return (itemId: string): Answer[] =>
    ties.filter(tie => itemOf(tie) === itemId).flatMap(tie => answers.get(tie.speerpuntId) ?? []);
};

/** The points of the SWOT with their sub-points; a sub-point whose point is gone stands on its own. */
export const listSwotPoints = (swot: Swot): SwotPoint[] => {
  const answersOf = finder(swot, swot.swotTies, tie => tie.swotItemId);
  const known = new Set(swot.swotItems.map(item => item.id));
  return swot.swotItems
    .filter(item => item.parentId === null || !known.has(item.parentId))
    .map(item => {
      const children = swot.swotItems.filter(child => child.parentId === item.id);
      const answers = [item, ...children].flatMap(({ id }) => answersOf(id));
      return { item, children, answers: answers.filter((a, i) => answers.indexOf(a) === i) };
    });
};

export const listTrendPoints = (swot: Swot): TrendPoint[] => {
  const answersOf = finder(swot, swot.trendTies, tie => tie.trendId);
  return swot.trends.map(trend => ({ trend, answers: answersOf(trend.id) }));
};
