import { useTranslation } from 'react-i18next';
import { LoadingState } from '../../components/loading-state.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { PageLayout } from '../../components/page-layout.tsx';

export const BeheerPage = () => {
  const { t } = useTranslation();
  return (
    <PageLayout>
      <PageHeader title={t('beheer.title')} />
      <LoadingState />
    </PageLayout>
  );
};
