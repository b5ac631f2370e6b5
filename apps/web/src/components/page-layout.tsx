import { useMediaQuery } from '@mantine/hooks';
import { lazy, type ReactNode, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { InspectorContext } from './inspector-context.ts';
import styles from './page-layout.module.css';

const InspectorDrawer = lazy(() =>
  import('./inspector-drawer.tsx').then(module => ({ default: module.InspectorDrawer })),
);

type Inspector = {
  /** Names the panel for screen readers, and the drawer on screen. */
  label: string;
  content: ReactNode;
  /** On the button that opens the drawer on narrow screens. */
  openLabel?: string;
};

type PageLayoutProps = { children: ReactNode; inspector?: Inspector };

/** F6 goes to and fro between the page and its inspector. */
const useF6 = (enabled: boolean, toggle: () => void) => {
  useEffect(() => {
    if (!enabled) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      toggle();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [enabled, toggle]);
};

/** The main column of a page, with its inspector beside it from 1200 px and in a drawer below that. */
export const PageLayout = ({ children, inspector }: PageLayoutProps) => {
  const docked = useMediaQuery('(min-width: 75em)', true, { getInitialValueInEffect: false });
  const [opened, setOpened] = useState(false);
  const side = useRef<HTMLElement>(null);
  const cameFrom = useRef<HTMLElement | null>(null);
  const present = inspector !== undefined;

  const toggle = useCallback(() => {
    if (!docked) {
      setOpened(value => !value);
      return;
    }
    const active = document.activeElement;
    if (side.current?.contains(active)) cameFrom.current?.focus();
    else {
      cameFrom.current = active instanceof HTMLElement ? active : null;
      side.current?.focus();
    }
  }, [docked]);
  useF6(present, toggle);

  const openLabel = inspector?.openLabel;
  const control = useMemo(
    () => ({ present, docked, openLabel, open: () => setOpened(true) }),
    [present, docked, openLabel],
  );

  return (
    <InspectorContext value={control}>
      <div className={present && docked ? styles.withSide : styles.plain}>
        <main id="inhoud" tabIndex={-1} className={styles.main}>
          {children}
        </main>
        {inspector && docked ? (
          <aside ref={side} tabIndex={-1} aria-label={inspector.label} className={styles.side}>
            {inspector.content}
          </aside>
        ) : null}
        {inspector && !docked ? (
          <Suspense>
            <InspectorDrawer label={inspector.label} opened={opened} onClose={() => setOpened(false)}>
              {inspector.content}
            </InspectorDrawer>
          </Suspense>
        ) : null}
      </div>
    </InspectorContext>
  );
};
