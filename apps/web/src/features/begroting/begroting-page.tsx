import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../components/error-state.tsx';
import { LoadingState } from '../../components/loading-state.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { PageLayout } from '../../components/page-layout.tsx';
import { StateBadge } from '../../components/state-badge.tsx';
import { findJaarplan, useNetwerk } from '../../lib/sessie.ts';
import { trpc } from '../../lib/trpc.ts';
import { NoBegroting, NoJaarplan } from './begroting-empty.tsx';
import { BegrotingInspector } from './begroting-inspector.tsx';
import { BegrotingRows } from './begroting-rows.tsx';
import { BegrotingTooLarge } from './begroting-too-large.tsx';
import { type BegrotingData, computeFromData } from './list-begroting-rows.ts';

const route = getRouteApi('/app/$netwerk/begroting/$jaar');

const Header = ({ plan }: { plan?: BegrotingData['plan'] }) => {
  const { t } = useTranslation();
  const { netwerk, jaar } = route.useParams();
  const { name } = useNetwerk();
  const jaarplan = (
    <Link to="/app/$netwerk/jaarplan/$jaar" params={{ netwerk, jaar }}>
      {t('jaarplan.title', { year: jaar })}
    </Link>
  );
  return (
    <PageHeader
      title={t('begroting.title', { year: jaar })}
      place={name}
      crumbs={
        plan && [
          { key: 'jaarplan', node: jaarplan },
          { key: 'begroting', node: t('begroting.crumb') },
        ]
      }
      state={plan && <StateBadge tone={plan.state}>{t(`plan.state.${plan.state}`)}</StateBadge>}
      note={plan && t(plan.state === 'concept' ? 'begroting.readOnly' : `plan.stateText.${plan.state}`)}
    />
  );
};

const useBegroting = () => {
  const { netwerk, jaar } = route.useParams();
  const hasPlan = findJaarplan(useNetwerk(), jaar) !== undefined;
  const query = useQuery(trpc.begroting.get.queryOptions({ netwerk, year: jaar }, { enabled: hasPlan }));
  const { data } = query;
  const computed = useMemo(() => (data ? computeFromData(data) : null), [data]);
  return { query, data, computed, hasPlan };
};

/** What the year costs and how it is paid for, added up by the domain and compared with what the source states. */
export const BegrotingPage = () => {
  const { t } = useTranslation();
  const { jaar } = route.useParams();
  const { query, data, computed, hasPlan } = useBegroting();

  if (!hasPlan)
    return (
      <PageLayout>
        <Header />
        <NoJaarplan year={jaar} />
      </PageLayout>
    );
  if (!data || !computed)
    return (
      <PageLayout>
        <Header />
        {query.isError ? (
          <ErrorState error={query.error} onRetry={() => void query.refetch()} />
        ) : (
          <LoadingState lines={9} />
        )}
      </PageLayout>
    );
  if (!data.begroting)
    return (
      <PageLayout>
        <Header plan={data.plan} />
        <NoBegroting year={jaar} />
      </PageLayout>
    );
  if (!computed.ok)
    return (
      <PageLayout>
        <Header plan={data.plan} />
        <BegrotingTooLarge data={data} refused={computed} />
      </PageLayout>
    );
  return (
    <PageLayout
      inspector={{
        label: t('begroting.inspector.label'),
        openLabel: t('begroting.inspector.open'),
        content: <BegrotingInspector data={data} computed={computed} year={jaar} />,
      }}
    >
      <Header plan={data.plan} />
      <BegrotingRows data={data} computed={computed} year={jaar} />
    </PageLayout>
  );
};
