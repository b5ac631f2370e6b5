import type { ReactNode } from 'react';
import styles from './table-scroll.module.css';

type TableScrollProps = {
  /** What the table holds; names the region for who scrolls it by keyboard. */
  label: string;
  children: ReactNode;
};

/** Around a table that may be wider than a phone: the table scrolls, the page does not. */
export const TableScroll = ({ label, children }: TableScrollProps) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1).
  <section aria-label={label} tabIndex={0} className={styles.scroll}>
    {children}
  </section>
);
