import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/empty-state.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { PageLayout } from '../../components/page-layout.tsx';
import { QueryStates } from '../../components/query-states.tsx';
import { readApiError } from '../../lib/api-error.ts';
import { useNetwerk } from '../../lib/sessie.ts';
import { trpc } from '../../lib/trpc.ts';
import { JaarplanScreen } from './jaarplan-screen.tsx';

const route = getRouteApi('/app/$netwerk/jaarplan/$jaar');

const NoJaarplan = ({ year }: { year: number }) => {
  const { t } = useTranslation();
  const { slug, plannen } = useNetwerk();
  const others = plannen.filter(plan => plan.kind === 'jaarplan');
  return (
    <EmptyState
      title={t('jaarplan.none.title', { year })}
      actions={others.map(plan => (
        <LinkButton
          key={plan.id}
          to="/app/$netwerk/jaarplan/$jaar"
          params={{ netwerk: slug, jaar: plan.firstYear }}
        >
          {t('jaarplan.title', { year: plan.firstYear })}
        </LinkButton>
      ))}
    >
      {others.length > 0 ? t('jaarplan.none.others') : t('jaarplan.none.text')}
    </EmptyState>
  );
};

/** A jaarplan to read from top to bottom, and to write in while it is a concept. */
export const JaarplanPage = () => {
  const { t } = useTranslation();
  const { jaar } = route.useParams();
  const { slug, name } = useNetwerk();
  const query = useQuery(trpc.jaarplan.get.queryOptions({ netwerk: slug, year: jaar }));
  if (query.data) return <JaarplanScreen key={query.data.plan.id} plan={query.data} />;
  const absent = query.isError && readApiError(query.error).code === 'NOT_FOUND';
  return (
    <PageLayout>
      <PageHeader title={t('jaarplan.title', { year: jaar })} place={name} />
      {absent ? <NoJaarplan year={jaar} /> : <QueryStates query={query}>{() => null}</QueryStates>}
    </PageLayout>
  );
};
