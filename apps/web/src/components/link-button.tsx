import { createLink } from '@tanstack/react-router';
import type { ComponentProps } from 'react';
import { type ButtonLook, buttonClass } from './button.tsx';

type AnchorProps = ComponentProps<'a'> & ButtonLook;

const Anchor = ({ variant, size, wide, icon, className, children, ...rest }: AnchorProps) => (
  <a {...rest} className={buttonClass({ variant, size, wide }, className)}>
    {icon}
    {children}
  </a>
);

/** A link that looks like a button: for going somewhere, never for an act. Takes `to`, `params`, `search`, `hash`. */
export const LinkButton = createLink(Anchor);
