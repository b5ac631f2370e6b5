import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './states.module.css';

type LoadingStateProps = { lines?: number; label?: string };

const lineKeys = (count: number): string[] => Array.from({ length: count }, (_, i) => `line-${i}`);

/** Grey lines in place of a text to come. Said aloud only when it takes longer than a second. */
export const LoadingState = ({ lines = 6, label }: LoadingStateProps) => {
  const { t } = useTranslation();
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), 1000);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div aria-busy="true">
      <p className="vh" role="status">
        {slow ? (label ?? t('common.loading')) : ''}
      </p>
      <div className={styles.loading} aria-hidden="true">
        {lineKeys(lines).map(key => (
          <div key={key} className={styles.block} />
        ))}
      </div>
    </div>
  );
};
