import type { Netwerk } from './sessie.ts';
import { readStored } from './stored.ts';

/** Years with a jaarplan and years of a meerjarenplan. */
export const yearsOf = (netwerk: Netwerk): number[] => {
  const years = new Set<number>();
  for (const plan of netwerk.plannen)
    for (let year = plan.firstYear; year <= plan.lastYear; year++) years.add(year);
  return [...years].sort((a, b) => a - b);
};

/** The running year if the network has it, else the nearest one with a jaarplan. */
const defaultYear = (netwerk: Netwerk | undefined): number => {
  const now = new Date().getFullYear();
  const withPlan = (netwerk?.plannen ?? [])
    .filter(plan => plan.kind === 'jaarplan')
    .map(plan => plan.firstYear);
  const candidates = withPlan.length ? withPlan : netwerk ? yearsOf(netwerk) : [];
  const distance = (year: number) => Math.abs(year - now);
  return candidates.toSorted((a, b) => distance(a) - distance(b) || b - a)[0] ?? now;
};

export const yearKey = (netwerk: Netwerk | undefined): string => `year.${netwerk?.slug ?? ''}`;

/** The year of a page whose address names none: the one chosen last, while the network still has it. */
export const rememberedYear = (netwerk: Netwerk | undefined): number => {
  const stored = Number(readStored(yearKey(netwerk)));
  return netwerk && yearsOf(netwerk).includes(stored) ? stored : defaultYear(netwerk);
};
