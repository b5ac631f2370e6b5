import { type FocusEvent, type RefObject, useEffect, useRef } from 'react';

/**
 * Says that the focus left a part of the page. With a pointer it waits until the click has landed: closing an editor
 * at the press would move the button away from under the finger.
 */
export const useLeave = (box: RefObject<HTMLElement | null>, onFlush: () => void, onLeave: () => void) => {
  const pressed = useRef(false);
  const left = useRef(false);
  const leave = useRef(onLeave);
  leave.current = onLeave;
  useEffect(() => {
    const finish = () => {
      left.current = false;
      if (!box.current?.contains(document.activeElement)) leave.current();
    };
    const down = () => {
      pressed.current = true;
    };
    const up = () => {
      pressed.current = false;
      if (left.current) setTimeout(finish, 0);
    };
    document.addEventListener('pointerdown', down, true);
    document.addEventListener('pointerup', up, true);
    document.addEventListener('pointercancel', up, true);
    return () => {
      document.removeEventListener('pointerdown', down, true);
      document.removeEventListener('pointerup', up, true);
      document.removeEventListener('pointercancel', up, true);
    };
  }, [box]);
  return (event: FocusEvent<HTMLElement>) => {
    if (event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget)) return;
    onFlush();
    // Another window came forward: whoever comes back goes on where the cursor was.
    if (!document.hasFocus()) return;
    if (pressed.current) left.current = true;
    else leave.current();
  };
};
