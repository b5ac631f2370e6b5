import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import styles from './open-activiteit.module.css';

/** Warns and does not stop: nine digits can be something else. In the page from the start, so that it is announced. */
export const BsnWarning = ({ suspected }: { suspected: boolean }) => {
  const { t } = useTranslation();
  return (
    <div role="status">
      {suspected ? (
        <p className={styles.honey}>
          <IconAlertTriangle size={18} stroke={1.7} aria-hidden="true" />
          <span>{t('error.BSN_SUSPECTED')}</span>
        </p>
      ) : null}
    </div>
  );
};
