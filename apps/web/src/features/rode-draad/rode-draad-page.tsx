import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LoadingState } from '../../components/loading-state.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { PageLayout } from '../../components/page-layout.tsx';
import { useNetwerk } from '../../lib/sessie.ts';

const route = getRouteApi('/app/$netwerk/rode-draad/$jaar');

export const RodeDraadPage = () => {
  const { t } = useTranslation();
  const { jaar } = route.useParams();
  const { name } = useNetwerk();
  return (
    <PageLayout>
      <PageHeader title={t('meerjarenplan.rodeDraad.title', { year: jaar })} place={name} />
      <LoadingState />
    </PageLayout>
  );
};
