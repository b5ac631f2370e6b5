import type { ComponentProps, ReactNode } from 'react';
import styles from './button.module.css';

type IconButtonProps = Omit<ComponentProps<'button'>, 'aria-label' | 'children'> & {
  /** What it does, in words; read aloud and shown on hover. */
  label: string;
  icon: ReactNode;
  tone?: 'paper' | 'petrol';
};

export const IconButton = ({ label, icon, tone = 'paper', className, ...rest }: IconButtonProps) => (
  <button
    type="button"
    title={label}
    {...rest}
    aria-label={label}
    className={[styles.icon, tone === 'petrol' ? styles.iconOnPetrol : '', className ?? ''].join(' ')}
  >
    {icon}
  </button>
);
