import { useTranslation } from 'react-i18next';
import { Leaf } from '../components/leaf.tsx';
import { LinkButton } from '../components/link-button.tsx';
import { usePageTitle } from '../lib/page-title.ts';
import styles from './root-frame.module.css';

/** For an address that does not exist and for a network one is not in: the two must not be told apart. */
export const NotFoundPage = () => {
  const { t } = useTranslation();
  usePageTitle(t('common.state.notFoundTitle'));
  return (
    <main id="inhoud" tabIndex={-1} className={styles.lone}>
      <div className={styles.card}>
        <Leaf size="lg" tone="honey">
          S
        </Leaf>
        <h1 tabIndex={-1}>{t('common.state.notFoundTitle')}</h1>
        <p>{t('common.state.notFoundText')}</p>
        <LinkButton to="/app" variant="primary">
          {t('common.state.notFoundBack')}
        </LinkButton>
      </div>
    </main>
  );
};
