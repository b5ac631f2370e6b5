import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

const tries = 60;

/** The title may still be on its way: a page in a chunk of its own, or one that first asks for its data. */
const focusTitle = (left = tries): void => {
  const title = document.querySelector<HTMLElement>('main h1');
  if (title) title.focus({ preventScroll: true });
  else if (left > 0) requestAnimationFrame(() => focusTitle(left - 1));
};

/** After a move to another page the focus goes to its title, so that a screen reader says where one is. */
export const useFocusOnNavigate = (): void => {
  const router = useRouter();
  useEffect(
    () =>
      router.subscribe('onRendered', ({ fromLocation, toLocation, pathChanged }) => {
        if (fromLocation && pathChanged && !toLocation.hash) focusTitle();
      }),
    [router],
  );
};
