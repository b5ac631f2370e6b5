import type { PlanState } from '@speerpunt/domain/plan/plan';
import type { RodeDraad } from './thread.ts';

/** One year, or a run of years without a jaarplan taken together. */
export type ThreadColumn = {
  firstYear: number;
  lastYear: number;
  /** State of the jaarplan; null where there is none. */
  jaarplan: PlanState | null;
  chosen: boolean;
};

/** '2027', or '2028–31'. */
export const columnLabel = ({ firstYear, lastYear }: ThreadColumn): string =>
  firstYear === lastYear ? String(firstYear) : `${firstYear}–${String(lastYear).slice(2)}`;

/** The years of the looptijd: each with a jaarplan, and the chosen one, by itself; the others in runs. */
export const listColumns = (
  { meerjarenplan, plans }: Pick<RodeDraad, 'meerjarenplan' | 'plans'>,
  chosenYear: number,
): ThreadColumn[] => {
  const columns: ThreadColumn[] = [];
  for (let year = meerjarenplan.firstYear; year <= meerjarenplan.lastYear; year++) {
    const jaarplan = plans.find(
      plan =>
        plan.kind === 'jaarplan' && plan.firstYear === year && plan.meerjarenplanId === meerjarenplan.id,
    );
    const chosen = year === chosenYear;
    const last = columns.at(-1);
    if (!jaarplan && !chosen && last && !last.jaarplan && !last.chosen) last.lastYear = year;
    else columns.push({ firstYear: year, lastYear: year, jaarplan: jaarplan?.state ?? null, chosen });
  }
  return columns;
};
