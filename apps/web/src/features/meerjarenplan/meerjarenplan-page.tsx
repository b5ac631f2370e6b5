import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LoadingState } from '../../components/loading-state.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { PageLayout } from '../../components/page-layout.tsx';
import { parseLooptijd } from '../../lib/looptijd.ts';
import { useNetwerk } from '../../lib/sessie.ts';

const route = getRouteApi('/app/$netwerk/meerjarenplan/$looptijd');

export const MeerjarenplanPage = () => {
  const { t } = useTranslation();
  const { firstYear, lastYear } = parseLooptijd(route.useParams().looptijd);
  const { name } = useNetwerk();
  return (
    <PageLayout>
      <PageHeader title={t('meerjarenplan.title', { first: firstYear, last: lastYear })} place={name} />
      <LoadingState />
    </PageLayout>
  );
};
