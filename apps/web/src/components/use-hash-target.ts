import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';

const reveal = (id: string): boolean => {
  const target = document.getElementById(id);
  if (!target) return false;
  target.closest('details')?.setAttribute('open', '');
  if (!target.matches('a[href], button, input, select, textarea, [tabindex]')) target.tabIndex = -1;
  target.scrollIntoView({ block: 'start' });
  target.focus({ preventScroll: true });
  return true;
};

/**
 * Follows a deep link such as #activiteit-<id> once the data is there: lets the page open the item, then scrolls to
 * it and gives it the focus. The element with that id may appear only after `onTarget` has opened it.
 */
export const useHashTarget = (ready: boolean, onTarget?: (id: string) => void): void => {
  const hash = useLocation({ select: location => location.hash });
  const key = useLocation({ select: location => location.state.__TSR_key ?? '' });
  const open = useRef(onTarget);
  open.current = onTarget;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` makes a second click on the same link work again.
  useEffect(() => {
    if (!ready || !hash) return;
    const id = decodeURIComponent(hash);
    open.current?.(id);
    let frame = 0;
    let tries = 0;
    const attempt = () => {
      if (!reveal(id) && tries++ < 20) frame = requestAnimationFrame(attempt);
    };
    frame = requestAnimationFrame(attempt);
    return () => cancelAnimationFrame(frame);
  }, [ready, hash, key]);
};
