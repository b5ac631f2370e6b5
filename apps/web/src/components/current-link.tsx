import { createLink } from '@tanstack/react-router';
import type { ComponentProps } from 'react';

type AnchorProps = Omit<ComponentProps<'a'>, 'aria-current'> & {
  current?: 'page' | 'true';
  'aria-current'?: ComponentProps<'a'>['aria-current'];
};

// The router marks a link by comparing addresses; tabs and years share theirs but for the search, so we say it.
const Anchor = ({ current, 'aria-current': _ofRouter, ...rest }: AnchorProps) => (
  <a {...rest} aria-current={current} />
);

/** A link of which the caller knows whether it is where one is. */
export const CurrentLink = createLink(Anchor);
