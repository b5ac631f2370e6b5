import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './bar.module.css';
import { themeClass } from './theme-color.ts';

type BarProps = {
  label: ReactNode;
  /** Right of the label, formatted: '€ 29.300'. */
  amount: string;
  /** How much of the bar is filled, 0 to 1. */
  fill: number;
  /** How long the bar is against its neighbours, 0 to 1. */
  length?: number;
  /** What the bar says, in words: '€ 700 over', '€ 500 te veel'. */
  words: string;
  tooMuch?: boolean;
  theme?: number;
};

const clamp = (share: number): number => Math.min(1, Math.max(0, Number.isFinite(share) ? share : 0));

/** An amount against its limit. The bar only repeats the words, so it is hidden from screen readers. */
export const Bar = ({ label, amount, fill, length = 1, words, tooMuch, theme }: BarProps) => (
  <div className={`${styles.item} ${theme === undefined ? '' : themeClass(theme)}`}>
    <div className={styles.head}>
      <span>{label}</span>
      <b>{amount}</b>
    </div>
    <div className={styles.track} style={{ width: `${clamp(length) * 100}%` }} aria-hidden="true">
      <i style={{ width: `${clamp(fill) * 100}%` }} />
    </div>
    <p className={tooMuch ? styles.tooMuch : styles.words}>
      {tooMuch ? <IconAlertTriangle size={16} stroke={1.7} aria-hidden="true" /> : null}
      {words}
    </p>
  </div>
);
