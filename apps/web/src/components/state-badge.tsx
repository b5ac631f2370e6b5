import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './badge.module.css';

export type BadgeTone = 'concept' | 'aangeboden' | 'vastgesteld' | 'afgesloten' | 'plain' | 'good' | 'warn';

type StateBadgeProps = { tone: BadgeTone; children: ReactNode };

/** A state in words on its tint; good and warn also carry an icon, so that colour never says it alone. */
export const StateBadge = ({ tone, children }: StateBadgeProps) => (
  <span className={`${styles.badge} ${styles[tone]}`}>
    {tone === 'warn' ? <IconAlertTriangle size={16} stroke={1.7} aria-hidden="true" /> : null}
    {tone === 'good' ? <IconCircleCheck size={16} stroke={1.7} aria-hidden="true" /> : null}
    {children}
  </span>
);
