import type { ReactNode } from 'react';
import styles from './leaf.module.css';
import { themeClass } from './theme-color.ts';

type LeafProps = {
  children?: ReactNode;
  /** Which theme's colour, from 0; without it the colour of the surroundings. */
  theme?: number;
  size?: 'xs' | 'sm' | 'md' | 'mark' | 'lg';
  tone?: 'full' | 'soft' | 'honey';
};

/** The mark of the house: a circle with one sharper corner. Decoration; what it says must also stand in words. */
export const Leaf = ({ children, theme, size = 'md', tone = 'full' }: LeafProps) => (
  <span
    aria-hidden="true"
    className={[styles.leaf, styles[size], styles[tone], theme === undefined ? '' : themeClass(theme)].join(
      ' ',
    )}
  >
    {children}
  </span>
);
