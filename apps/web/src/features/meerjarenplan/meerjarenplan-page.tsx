import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { linkOptions } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../components/error-state.tsx';
import { LoadingState } from '../../components/loading-state.tsx';
import { PageLayout } from '../../components/page-layout.tsx';
import { TabLinks } from '../../components/tab-links.tsx';
import { useHashTarget } from '../../components/use-hash-target.ts';
import { readApiError } from '../../lib/api-error.ts';
import { trpc } from '../../lib/trpc.ts';
import { BronnenList } from './bronnen-list.tsx';
import { MissingPlan } from './missing-plan.tsx';
import { PlanHeader } from './plan-header.tsx';
import { outlinePlan, type Plan, type PlanOutline } from './plan-outline.ts';
import { PlanTekst } from './plan-tekst.tsx';
import { type PlanningGroup, planningGroups } from './planning-rows.ts';
import { PlanningAside, PlanningView } from './planning-view.tsx';
import type { RowChoice } from './row-button.tsx';
import { RowDetail } from './row-detail.tsx';
import { type LooptijdPlace, useLooptijdPlace } from './use-looptijd-place.ts';

const tabs = ['tekst', 'planning', 'bronnen'] as const;

const PlanTabs = ({ plan, place }: { plan: Plan; place: LooptijdPlace }) => {
  const { t } = useTranslation();
  return (
    <TabLinks
      label={t('meerjarenplan.tabs')}
      tabs={tabs.map(tab => ({
        key: tab,
        label: t(`meerjarenplan.tab.${tab}`),
        current: tab === place.tab,
        link: linkOptions({
          to: '/app/$netwerk/meerjarenplan/$looptijd',
          params: place.params,
          search: { tab, jaar: place.jaar },
        }),
      }))}
      aside={place.tab === 'planning' ? <PlanningAside plan={plan} /> : null}
    />
  );
};

type PlanBodyProps = {
  plan: Plan;
  outline: PlanOutline;
  groups: readonly PlanningGroup[];
  place: LooptijdPlace;
  choice: RowChoice;
};

const PlanBody = ({ plan, outline, groups, place, choice }: PlanBodyProps) => (
  <>
    <PlanTabs plan={plan} place={place} />
    {place.tab === 'tekst' ? <PlanTekst outline={outline} /> : null}
    {place.tab === 'planning' ? (
      <PlanningView plan={plan} groups={groups} place={place} choice={choice} />
    ) : null}
    {place.tab === 'bronnen' ? <BronnenList sources={plan.sources} /> : null}
  </>
);

const NoPlan = ({ query, place }: { query: UseQueryResult<Plan, unknown>; place: LooptijdPlace }) => {
  if (!query.isError) return <LoadingState lines={9} />;
  if (readApiError(query.error).code === 'NOT_FOUND') return <MissingPlan place={place} />;
  return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
};

/** The plan with its order worked out once, and the row of its planning that was chosen. */
const usePlanView = (plan: Plan | undefined) => {
  const [rowId, onChoose] = useState<string | null>(null);
  const outline = useMemo(() => (plan ? outlinePlan(plan) : null), [plan]);
  const groups = useMemo(() => (plan && outline ? planningGroups(plan, outline) : []), [plan, outline]);
  const rows = groups.flatMap(group => group.rows);
  const row = rows.find(candidate => candidate.id === rowId) ?? rows[0];
  return { outline, groups, row, choice: { rowId: row?.id ?? null, onChoose } };
};

/** A meerjarenplan to read: its text, its planning per year, its sources. */
export const MeerjarenplanPage = () => {
  const { t } = useTranslation();
  const place = useLooptijdPlace();
  const query = useQuery(
    trpc.meerjarenplan.get.queryOptions({ netwerk: place.params.netwerk, ...place.looptijd }),
  );
  const plan = query.data;
  const { outline, groups, row, choice } = usePlanView(plan);
  useHashTarget(plan !== undefined);
  const inspector =
    plan && row && place.tab === 'planning' && plan.planning.length > 0
      ? {
          label: t('meerjarenplan.detail.label'),
          openLabel: t('meerjarenplan.detail.open'),
          content: <RowDetail row={row} plan={plan} place={place} />,
        }
      : undefined;
  return (
    <PageLayout inspector={inspector}>
      <PlanHeader place={place} plan={plan} />
      {plan && outline ? (
        <PlanBody plan={plan} outline={outline} groups={groups} place={place} choice={choice} />
      ) : (
        <NoPlan query={query} place={place} />
      )}
    </PageLayout>
  );
};
