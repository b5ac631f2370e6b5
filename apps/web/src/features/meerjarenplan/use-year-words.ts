import { useTranslation } from 'react-i18next';
import type { PlanningYear } from './planning-table.tsx';

/** What is said beside a year: whether it is this or the chosen one, and how its jaarplan stands. */
export const useYearWords = () => {
  const { t } = useTranslation();
  return ({ now, chosen, jaarplan }: PlanningYear): { place: string | null; jaarplan: string } => ({
    place: now
      ? t('meerjarenplan.planning.thisYear')
      : chosen
        ? t('meerjarenplan.planning.chosenYear')
        : null,
    jaarplan: jaarplan
      ? t('meerjarenplan.planning.jaarplan', { state: t(`plan.state.${jaarplan}`).toLowerCase() })
      : t('meerjarenplan.planning.noJaarplan'),
  });
};
