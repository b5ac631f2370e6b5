import type { ComputedBegroting } from '@speerpunt/domain/begroting/compute-begroting';
import type { Overzicht } from './overzicht.ts';
import { themeRoots } from './theme-roots.ts';

export type ThemeMoney = { id: string; title: string; totalCent: number; statedCent: number | null };

/** The computed amount of each theme, parts counted with their theme, beside what the plan states for it. */
export const listThemeMoney = (
  { themas }: Pick<Overzicht, 'themas'>,
  money: Pick<ComputedBegroting, 'themas'>,
): ThemeMoney[] => {
  const { roots, rootIndex } = themeRoots(themas);
  const sums = roots.map(({ id, title, statedTotalCent }) => ({
    id,
    title,
    totalCent: 0,
    statedCent: statedTotalCent,
  }));
  for (const { id, totalCent } of money.themas) {
    const sum = sums[rootIndex(id) ?? -1];
    if (sum) sum.totalCent += totalCent;
  }
  return sums;
};
