import { useTranslation } from 'react-i18next';
import { LoadingState } from '../../components/loading-state.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { PageLayout } from '../../components/page-layout.tsx';
import { useNetwerk } from '../../lib/sessie.ts';

export const OrganisatiePage = () => {
  const { t } = useTranslation();
  const { name } = useNetwerk();
  return (
    <PageLayout>
      <PageHeader title={t('organisatie.title')} place={name} />
      <LoadingState />
    </PageLayout>
  );
};
