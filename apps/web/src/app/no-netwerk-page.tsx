import { useTranslation } from 'react-i18next';
import { EmptyState } from '../components/empty-state.tsx';
import { PageHeader } from '../components/page-header.tsx';
import { PageLayout } from '../components/page-layout.tsx';
import { useSessie } from '../lib/sessie.ts';

/** Signed in, but nobody has invited this account into a network. */
export const NoNetwerkPage = () => {
  const { t } = useTranslation();
  const { user } = useSessie();
  return (
    <PageLayout>
      <PageHeader title={t('common.appName')} />
      <EmptyState title={t('shell.noNetwerk.title')}>
        {t('shell.noNetwerk.text', { email: user?.email ?? '' })}
      </EmptyState>
    </PageLayout>
  );
};
