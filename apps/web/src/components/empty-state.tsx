import { IconLeaf } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Leaf } from './leaf.tsx';
import styles from './states.module.css';

type EmptyStateProps = { title?: string; children?: ReactNode; icon?: ReactNode; actions?: ReactNode };

/** Nothing here yet: what could stand here, and how to begin. */
export const EmptyState = ({ title, children, icon, actions }: EmptyStateProps) => {
  const { t } = useTranslation();
  return (
    <section className={styles.state}>
      <Leaf tone="soft">{icon ?? <IconLeaf size={22} stroke={1.7} />}</Leaf>
      <h2>{title ?? t('common.state.emptyTitle')}</h2>
      {children ? <div className="dim">{children}</div> : null}
      {actions ? <div className={styles.actions}>{actions}</div> : null}
    </section>
  );
};
