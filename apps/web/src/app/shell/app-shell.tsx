import { Outlet, useLocation } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BottomBar, TopBar } from './mobile-bars.tsx';
import { RailContent } from './rail-content.tsx';
import styles from './shell.module.css';
import { useShellPlace } from './use-shell-place.ts';

const MenuDrawer = lazy(() => import('./menu-drawer.tsx').then(module => ({ default: module.MenuDrawer })));

/** Rail, page and, on narrow screens, the two bars. The page brings its own <main> and inspector (PageLayout). */
export const AppShell = () => {
  const { t } = useTranslation();
  const place = useShellPlace();
  const path = useLocation({ select: location => location.href });
  const [menu, setMenu] = useState<'never' | 'closed' | 'opened'>('never');
  const close = () => setMenu('closed');

  // biome-ignore lint/correctness/useExhaustiveDependencies: any move to another address closes the menu.
  useEffect(() => setMenu(state => (state === 'opened' ? 'closed' : state)), [path]);

  return (
    <div className={styles.shell}>
      <section className={styles.rail} aria-label={t('shell.rail')}>
        <RailContent place={place} />
      </section>
      <TopBar place={place} menuOpened={menu === 'opened'} onMenu={() => setMenu('opened')} />
      <Outlet />
      <BottomBar place={place} />
      {menu === 'never' ? null : (
        <Suspense>
          <MenuDrawer place={place} opened={menu === 'opened'} onClose={close} />
        </Suspense>
      )}
    </div>
  );
};
