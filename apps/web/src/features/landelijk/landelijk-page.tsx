import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { PageLayout } from '../../components/page-layout.tsx';

/** For the national association: what networks share. Sharing does not exist yet, and the page says so. */
export const LandelijkPage = () => {
  const { t } = useTranslation();
  return (
    <PageLayout>
      <PageHeader title={t('shell.landelijk.title')} />
      <EmptyState title={t('shell.landelijk.emptyTitle')}>{t('shell.landelijk.emptyText')}</EmptyState>
    </PageLayout>
  );
};
