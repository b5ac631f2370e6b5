import { IconLock, IconUserOff } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Flower } from '../../components/flower.tsx';
import { Leaf } from '../../components/leaf.tsx';
import styles from './entrance.module.css';

const icon = { size: 22, stroke: 1.7, 'aria-hidden': true } as const;

const Promises = () => {
  const { t } = useTranslation();
  return (
    <ul className={styles.promises}>
      <li>
        <IconLock {...icon} />
        <span>{t('sessie.signIn.promiseOwn')}</span>
      </li>
      <li>
        <IconUserOff {...icon} />
        <span>{t('sessie.signIn.promisePatients')}</span>
      </li>
    </ul>
  );
};

/** The two pages before the app: what it is at the left, what to do at the right. */
export const EntranceFrame = ({ children }: { children: ReactNode }) => {
  const { t } = useTranslation();
  const petals = (['jaarplan', 'begroting', 'swot', 'meerjarenplan'] as const).map(key => ({
    key,
    label: t(`sessie.signIn.petals.${key}`),
  }));
  return (
    <div className={styles.page}>
      <aside className={styles.about} aria-label={t('common.appName')}>
        <p className={styles.wordmark}>
          <Leaf tone="honey" size="mark">
            S
          </Leaf>
          {t('common.appName')}
        </p>
        <div className={styles.middle}>
          <p className={styles.claim}>{t('sessie.signIn.claim')}</p>
          <div className={styles.flower}>
            <Flower label={t('sessie.signIn.flower')} petals={petals} />
          </div>
        </div>
        <Promises />
      </aside>
      <main id="inhoud" tabIndex={-1} className={styles.main}>
        <div className={styles.column}>{children}</div>
      </main>
    </div>
  );
};
