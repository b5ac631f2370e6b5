import type { MoneyKind } from '@speerpunt/domain/begroting/begroting';
import { computeBegroting } from '@speerpunt/domain/begroting/compute-begroting';
import type { RodeDraad } from './thread.ts';

export type YearMoney = {
  totalCent: number;
  tiedCent: number;
  /** What hangs on no activity, by kind of money. */
  rest: Record<MoneyKind, number>;
  /** Cents by activity; an activity without cost lines is not in it. */
  byActiviteit: ReadonlyMap<string, number>;
};

// The totals per theme and group do not matter here: one of each holds all lines.
const all = 'all';

/** The money of one year along the thread; null without cost lines, 'too_large' where it cannot be computed. */
export const computeYearMoney = (
  { amounts, dekking }: Pick<RodeDraad, 'amounts' | 'dekking'>,
  year: number,
): YearMoney | 'too_large' | null => {
  const lines = amounts.filter(line => line.year === year);
  if (lines.length === 0) return null;
  const computed = computeBegroting({
    themas: [{ id: all, statedTotalCent: null }],
    groups: [{ id: all, themaId: all }],
    lines: lines.map(line => ({ ...line, groupId: all })),
    dekking: dekking.filter(row => row.year === year),
    split: [],
    stated: { totalCent: null, dekkingCent: null },
  });
  if (!computed.ok) return 'too_large';
  const amountOf = new Map(computed.lines.map(line => [line.id, line.amountCent]));
  const rest = { programma: 0, loon: 0, overhead: 0, afdracht: 0 };
  const byActiviteit = new Map<string, number>();
  let tiedCent = 0;
  for (const { id, activiteitId, moneyKind } of lines) {
    const cent = amountOf.get(id) ?? 0;
    if (activiteitId === null) rest[moneyKind] += cent;
    else {
      tiedCent += cent;
      byActiviteit.set(activiteitId, (byActiviteit.get(activiteitId) ?? 0) + cent);
    }
  }
  return { totalCent: computed.totalCent, tiedCent, rest, byActiviteit };
};
