import { useQuery } from '@tanstack/react-query';
import { Link, linkOptions } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../components/error-state.tsx';
import { LoadingState } from '../../components/loading-state.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { PageLayout } from '../../components/page-layout.tsx';
import { StateBadge } from '../../components/state-badge.tsx';
import { TabLinks } from '../../components/tab-links.tsx';
import { useHashTarget } from '../../components/use-hash-target.ts';
import { readApiError } from '../../lib/api-error.ts';
import { trpc } from '../../lib/trpc.ts';
import { MissingPlan, NoPoints } from './other-plans.tsx';
import styles from './swot-page.module.css';
import { SwotQuadrants } from './swot-quadrants.tsx';
import { listSwotPoints, listTrendPoints, type Swot } from './swot-view.ts';
import { TrendRows } from './trend-rows.tsx';
import { type SwotPlace, useSwotPlace } from './use-swot-place.ts';

const tabs = ['swot', 'trends'] as const;

const SwotTabs = ({ place, answered }: { place: SwotPlace; answered: boolean }) => {
  const { t } = useTranslation();
  return (
    <TabLinks
      label={t('swot.tabs')}
      tabs={tabs.map(tab => ({
        key: tab,
        label: t(`swot.tab.${tab}`),
        current: tab === place.tab,
        link: linkOptions({
          to: '/app/$netwerk/swot/$looptijd',
          params: place.params,
          search: { tab, jaar: place.jaar },
        }),
      }))}
      aside={answered ? <p className={styles.key}>{t('swot.key')}</p> : null}
    />
  );
};

const SwotHeader = ({ place, note }: { place: SwotPlace; note?: string }) => {
  const { t } = useTranslation();
  const years = { first: place.looptijd.firstYear, last: place.looptijd.lastYear };
  const head = place.netwerk.plannen.find(
    p => p.kind === 'meerjarenplan' && p.firstYear === years.first && p.lastYear === years.last,
  );
  const crumbs = [
    {
      key: 'plan',
      node: (
        <Link to="/app/$netwerk/meerjarenplan/$looptijd" params={place.params} search={{ jaar: place.jaar }}>
          {t('meerjarenplan.title', years)}
        </Link>
      ),
    },
    { key: 'swot', node: t('swot.crumb') },
  ];
  return (
    <PageHeader
      title={t('swot.title', years)}
      place={place.netwerk.name}
      crumbs={crumbs}
      state={head ? <StateBadge tone={head.state}>{t(`plan.state.${head.state}`)}</StateBadge> : null}
      note={note ? <span>{note}</span> : null}
    />
  );
};

const SwotBody = ({ swot, place }: { swot: Swot; place: SwotPlace }) => {
  const points = listSwotPoints(swot);
  const trends = listTrendPoints(swot);
  const shown = place.tab === 'swot' ? points : trends;
  return (
    <>
      <SwotTabs place={place} answered={shown.some(point => point.answers.length > 0)} />
      {shown.length === 0 ? <NoPoints swot={swot} place={place} /> : null}
      {shown.length > 0 && place.tab === 'swot' ? <SwotQuadrants points={points} place={place} /> : null}
      {shown.length > 0 && place.tab === 'trends' ? <TrendRows points={trends} place={place} /> : null}
    </>
  );
};

/** '46 punten, 9 gekoppeld aan een speerpunt', of the tab that is open. */
const useNote = (swot: Swot | undefined, tab: SwotPlace['tab']): string | undefined => {
  const { t } = useTranslation();
  if (!swot) return undefined;
  const points = tab === 'swot' ? listSwotPoints(swot) : listTrendPoints(swot);
  if (points.length === 0) return undefined;
  const count = t(tab === 'swot' ? 'swot.points' : 'swot.trends', { count: points.length });
  const answered = points.filter(point => point.answers.length > 0).length;
  return `${count}, ${t('swot.answered', { count: answered })}`;
};

/** What a meerjarenplan saw coming: SWOT and DESTEP trends, with the speerpunten that answer them. */
export const SwotPage = () => {
  const place = useSwotPlace();
  const query = useQuery(trpc.swot.get.queryOptions({ netwerk: place.params.netwerk, ...place.looptijd }));
  const swot = query.data;
  const note = useNote(swot, place.tab);
  useHashTarget(swot !== undefined);
  const missing = query.isError && readApiError(query.error).code === 'NOT_FOUND';
  return (
    <PageLayout>
      <SwotHeader place={place} note={note} />
      {swot ? (
        <SwotBody swot={swot} place={place} />
      ) : !query.isError ? (
        <LoadingState lines={9} />
      ) : missing ? (
        <MissingPlan place={place} />
      ) : (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      )}
    </PageLayout>
  );
};
