import type { ComponentProps, MouseEvent, ReactNode } from 'react';
import styles from './button.module.css';

export type ButtonVariant = 'default' | 'primary' | 'quiet' | 'danger' | 'inverse' | 'onPetrol';
export type ButtonSize = 'sm' | 'md' | 'lg';

export type ButtonLook = { variant?: ButtonVariant; size?: ButtonSize; wide?: boolean; icon?: ReactNode };

export const buttonClass = ({ variant = 'default', size = 'md', wide }: ButtonLook, extra?: string): string =>
  [styles.button, styles[variant], styles[size], wide ? styles.wide : '', extra ?? ''].join(' ');

type ButtonProps = Omit<ComponentProps<'button'>, 'disabled'> &
  ButtonLook & {
    /** Greyed and inert, but still reachable, so that a screen reader can find out that it exists. */
    disabled?: boolean;
    /** While the act runs: clicks are dropped and the focus stays. */
    busy?: boolean;
  };

export const Button = ({
  variant,
  size,
  wide,
  icon,
  disabled,
  busy,
  className,
  onClick,
  children,
  ...rest
}: ButtonProps) => {
  const inert = disabled || busy;
  const click = (event: MouseEvent<HTMLButtonElement>) => {
    if (inert) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <button
      type="button"
      {...rest}
      className={buttonClass({ variant, size, wide }, className)}
      aria-disabled={inert || undefined}
      aria-busy={busy || undefined}
      onClick={click}
    >
      {icon}
      {children}
    </button>
  );
};
