import { IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Leaf } from './leaf.tsx';
import styles from './states.module.css';

type RefusedStateProps = {
  children?: ReactNode;
  actions?: ReactNode;
  /** h1 where it is all there is on the page. */
  heading?: 'h1' | 'h2';
};

/** One's role gives no access: who can change that. */
export const RefusedState = ({ children, actions, heading: Heading = 'h2' }: RefusedStateProps) => {
  const { t } = useTranslation();
  return (
    <section className={styles.state}>
      <Leaf theme={5} tone="soft">
        <IconLock size={22} stroke={1.7} />
      </Leaf>
      <Heading tabIndex={-1}>{t('common.state.refusedTitle')}</Heading>
      <p className="dim">{children ?? t('common.state.refusedText')}</p>
      {actions ? <div className={styles.actions}>{actions}</div> : null}
    </section>
  );
};
