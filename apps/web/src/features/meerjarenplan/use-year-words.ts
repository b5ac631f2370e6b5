import type { PlanState } from '@speerpunt/domain/plan/plan';
import { useTranslation } from 'react-i18next';

export type PlanningYear = { year: number; chosen: boolean; now: boolean; jaarplan: PlanState | null };

/** A year to come can still get its jaarplan; of a year gone by there just is none here. */
export const useNoJaarplan = () => {
  const { t } = useTranslation();
  return (year: number): string =>
    t(
      year < new Date().getFullYear()
        ? 'meerjarenplan.planning.noJaarplanPast'
        : 'meerjarenplan.planning.noJaarplan',
    );
};

/** What is said beside a year: whether it is this or the chosen one, and how its jaarplan stands. */
export const useYearWords = () => {
  const { t } = useTranslation();
  const noJaarplan = useNoJaarplan();
  return ({ year, now, chosen, jaarplan }: PlanningYear): { place: string | null; jaarplan: string } => ({
    place: now
      ? t('meerjarenplan.planning.thisYear')
      : chosen
        ? t('meerjarenplan.planning.chosenYear')
        : null,
    jaarplan: jaarplan
      ? t('meerjarenplan.planning.jaarplan', { state: t(`plan.state.${jaarplan}`).toLowerCase() })
      : noJaarplan(year),
  });
};
