import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../components/error-state.tsx';
import { LoadingState } from '../../components/loading-state.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { PageLayout } from '../../components/page-layout.tsx';
import { rememberedYear } from '../../lib/chosen-year.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { useNetwerk } from '../../lib/sessie.ts';
import { trpc } from '../../lib/trpc.ts';
import { AttentionList } from './attention-list.tsx';
import { computeMoney } from './compute-money.ts';
import { MoneyPanel } from './money-panel.tsx';
import { NewsPanel } from './news-panel.tsx';
import { NoJaarplan } from './no-jaarplan.tsx';
import { NoPlans } from './no-plans.tsx';
import { hasPlan, type JaarOverzicht } from './overzicht.ts';
import styles from './overzicht-page.module.css';
import { OwnActiviteiten } from './own-activiteiten.tsx';
import { PlanHero } from './plan-hero.tsx';

const route = getRouteApi('/app/$netwerk/');

const JaarContent = ({ overzicht }: { overzicht: JaarOverzicht }) => {
  const { t } = useTranslation();
  // Where the inspector would be a drawer, its news belongs at the foot of the page: nobody opens a drawer for news.
  const wide = useMediaQuery('(min-width: 75em)', true, { getInitialValueInEffect: false });
  const money = computeMoney(overzicht);
  const own = <OwnActiviteiten overzicht={overzicht} />;
  const news = <NewsPanel overzicht={overzicht} />;
  const side = (
    <>
      {own}
      {news}
    </>
  );
  return (
    <PageLayout inspector={wide ? { label: t('netwerk.news.label'), content: side } : undefined}>
      <PlanHero overzicht={overzicht} />
      {wide ? null : <div className={styles.own}>{own}</div>}
      <div className={styles.columnsFrame}>
        <div className={styles.columns}>
          <AttentionList overzicht={overzicht} money={money} />
          <MoneyPanel overzicht={overzicht} money={money} />
        </div>
      </div>
      {wide ? null : <div className={styles.news}>{news}</div>}
    </PageLayout>
  );
};

/** The first screen of work: where the year stands and what asks attention. */
export const OverzichtPage = () => {
  const { t } = useTranslation();
  const netwerk = useNetwerk();
  const year = route.useSearch().jaar ?? rememberedYear(netwerk);
  const query = useQuery(trpc.overzicht.get.queryOptions({ netwerk: netwerk.slug, year }));

  const hasNoPlans = query.data?.plans.length === 0;
  const title = hasNoPlans ? t('netwerk.overview.title') : t('netwerk.overview.titleYear', { year });
  usePageTitle(title, netwerk.name);

  // No title yet: the focus waits for the one that stays.
  if (query.isPending)
    return (
      <PageLayout>
        <LoadingState />
      </PageLayout>
    );
  if (query.data && hasPlan(query.data)) return <JaarContent overzicht={query.data} />;
  return (
    <PageLayout>
      <PageHeader title={title} place={netwerk.name} />
      {query.data ? null : <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {hasNoPlans ? <NoPlans /> : null}
      {query.data && !hasNoPlans ? <NoJaarplan overzicht={query.data} year={year} /> : null}
    </PageLayout>
  );
};
