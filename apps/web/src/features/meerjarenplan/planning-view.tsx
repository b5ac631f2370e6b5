import { useMediaQuery } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/empty-state.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import type { Plan } from './plan-outline.ts';
import { PlanningList } from './planning-list.tsx';
import { PlanningKey } from './planning-marks.tsx';
import { type PlanningGroup, yearsOf } from './planning-rows.ts';
import { PlanningTable } from './planning-table.tsx';
import type { RowChoice } from './row-button.tsx';
import type { LooptijdPlace } from './use-looptijd-place.ts';
import type { PlanningYear } from './use-year-words.ts';

type PlanningProps = {
  plan: Plan;
  groups: readonly PlanningGroup[];
  place: LooptijdPlace;
  choice: RowChoice;
};

export const jaarplanOf = (plan: Plan, year: number) =>
  plan.plans.find(other => other.kind === 'jaarplan' && other.firstYear === year);

const toYear = (plan: Plan, chosen: number, year: number): PlanningYear => ({
  year,
  chosen: year === chosen,
  now: year === new Date().getFullYear(),
  jaarplan: jaarplanOf(plan, year)?.state ?? null,
});

const NoPlanning = ({ plan, place }: Pick<PlanningProps, 'plan' | 'place'>) => {
  const { t } = useTranslation();
  const netwerk = place.params.netwerk;
  const years = yearsOf(plan.plan).filter(year => jaarplanOf(plan, year));
  const jaar = years.includes(place.chosenYear) ? place.chosenYear : years.at(-1);
  return (
    <EmptyState
      title={t('meerjarenplan.planning.emptyTitle')}
      actions={
        jaar === undefined ? null : (
          <>
            <LinkButton to="/app/$netwerk/jaarplan/$jaar" params={{ netwerk, jaar }}>
              {t('meerjarenplan.planning.toJaarplan', { year: jaar })}
            </LinkButton>
            <LinkButton variant="quiet" to="/app/$netwerk/rode-draad/$jaar" params={{ netwerk, jaar }}>
              {t('meerjarenplan.planning.toRodeDraad')}
            </LinkButton>
          </>
        )
      }
    >
      {t('meerjarenplan.planning.emptyText')}
    </EmptyState>
  );
};

/** The planning as a table, or as a list where a table does not fit. A plan without any says so once. */
export const PlanningView = ({ plan, groups, place, choice }: PlanningProps) => {
  const asTable = useMediaQuery('(min-width: 48em)', true, { getInitialValueInEffect: false });
  if (plan.planning.length === 0) return <NoPlanning plan={plan} place={place} />;
  const years = yearsOf(plan.plan).map(year => toYear(plan, place.chosenYear, year));
  const View = asTable ? PlanningTable : PlanningList;
  return <View groups={groups} years={years} choice={choice} />;
};

/** Beside the tabs, where there is a planning to read. */
export const PlanningAside = ({ plan }: { plan: Plan }) =>
  plan.planning.length > 0 ? <PlanningKey /> : null;
