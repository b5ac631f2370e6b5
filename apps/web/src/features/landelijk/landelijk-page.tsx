import { IconWorld } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { PageLayout } from '../../components/page-layout.tsx';
import styles from './landelijk-page.module.css';

/** For the national association: what networks share. Sharing does not exist yet, and the page says so. */
export const LandelijkPage = () => {
  const { t } = useTranslation();
  return (
    <PageLayout>
      <PageHeader title={t('landelijk.title')} />
      <EmptyState icon={<IconWorld size={22} stroke={1.7} />} title={t('landelijk.emptyTitle')}>
        {t('landelijk.emptyText')}
      </EmptyState>
      <section aria-labelledby="later-title" className={styles.later}>
        <h2 id="later-title">{t('landelijk.laterTitle')}</h2>
        <p>{t('landelijk.laterText')}</p>
      </section>
    </PageLayout>
  );
};
