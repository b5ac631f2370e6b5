import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { parseLooptijd } from '../lib/looptijd.ts';
import * as guard from './guards.ts';
import { NotFoundPage } from './not-found-page.tsx';
import { RootFrame } from './root-frame.tsx';
import { RouteError } from './route-error.tsx';
import { RoutePending } from './route-pending.tsx';

const text = (value: unknown): string | undefined => (typeof value === 'string' && value ? value : undefined);

const year = (value: unknown): number | undefined => {
  const number = Number(value);
  return Number.isInteger(number) && number >= 2000 && number <= 2100 ? number : undefined;
};

const oneOf =
  <T extends string>(...values: readonly T[]) =>
  (value: unknown): T | undefined =>
    values.find(candidate => candidate === value);

const meerjarenplanTab = oneOf('tekst', 'planning', 'bronnen');
const jaarplanSort = oneOf('wanneer');
const swotTab = oneOf('swot', 'trends');

const yearParam = {
  parse: ({ jaar }: { jaar: string }) => ({ jaar: Number(jaar) }),
  stringify: ({ jaar }: { jaar: number }) => ({ jaar: String(jaar) }),
};

const rootRoute = createRootRoute({ component: RootFrame, notFoundComponent: NotFoundPage });

const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/app', replace: true });
  },
});

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/inloggen',
  validateSearch: (search): { naar?: string } => ({ naar: text(search.naar) }),
  beforeLoad: ({ search }) => guard.requireSignedOut(search.naar),
  component: lazyRouteComponent(() => import('../features/sessie/sign-in-page.tsx'), 'SignInPage'),
});

const invitationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/uitnodiging/$token',
  component: lazyRouteComponent(() => import('../features/sessie/invitation-page.tsx'), 'InvitationPage'),
});

const appRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/app',
  beforeLoad: ({ location }) => guard.requireSignedIn(location.href),
  component: lazyRouteComponent(() => import('./shell/app-shell.tsx'), 'AppShell'),
});

const appIndexRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/',
  beforeLoad: guard.redirectHome,
  component: lazyRouteComponent(() => import('./no-netwerk-page.tsx'), 'NoNetwerkPage'),
});

const accountRoute = createRoute({
  getParentRoute: () => appRoute,
  path: 'account',
  component: lazyRouteComponent(() => import('../features/sessie/account-page.tsx'), 'AccountPage'),
});

const beheerRoute = createRoute({
  getParentRoute: () => appRoute,
  path: 'beheer',
  beforeLoad: () => guard.requireLandelijk('beheerder'),
  component: lazyRouteComponent(() => import('../features/beheer/beheer-page.tsx'), 'BeheerPage'),
});

const landelijkRoute = createRoute({
  getParentRoute: () => appRoute,
  path: 'landelijk',
  beforeLoad: () => guard.requireLandelijk('vnpz'),
  component: lazyRouteComponent(() => import('../features/landelijk/landelijk-page.tsx'), 'LandelijkPage'),
});

// `jaar` in the search is the year of the rail, for pages whose path holds none.
const netwerkRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '$netwerk',
  validateSearch: (search): { jaar?: number } => ({ jaar: year(search.jaar) }),
  beforeLoad: ({ params }) => guard.requireNetwerk(params.netwerk),
});

const overviewRoute = createRoute({
  getParentRoute: () => netwerkRoute,
  path: '/',
  component: lazyRouteComponent(() => import('../features/overzicht/overzicht-page.tsx'), 'OverzichtPage'),
});

const jaarplanRoute = createRoute({
  getParentRoute: () => netwerkRoute,
  path: 'jaarplan/$jaar',
  params: yearParam,
  validateSearch: (search): { sorteer?: 'wanneer' } => ({ sorteer: jaarplanSort(search.sorteer) }),
  beforeLoad: ({ params }) => guard.requireYear(params.jaar),
  component: lazyRouteComponent(() => import('../features/jaarplan/jaarplan-page.tsx'), 'JaarplanPage'),
});

const begrotingRoute = createRoute({
  getParentRoute: () => netwerkRoute,
  path: 'begroting/$jaar',
  params: yearParam,
  beforeLoad: ({ params }) => guard.requireYear(params.jaar),
  component: lazyRouteComponent(() => import('../features/begroting/begroting-page.tsx'), 'BegrotingPage'),
});

const rodeDraadRoute = createRoute({
  getParentRoute: () => netwerkRoute,
  path: 'rode-draad/$jaar',
  params: yearParam,
  beforeLoad: ({ params }) => guard.requireYear(params.jaar),
  component: lazyRouteComponent(() => import('../features/rode-draad/rode-draad-page.tsx'), 'RodeDraadPage'),
});

const meerjarenplanRoute = createRoute({
  getParentRoute: () => netwerkRoute,
  path: 'meerjarenplan/$looptijd',
  validateSearch: (search): { tab?: 'tekst' | 'planning' | 'bronnen' } => ({
    tab: meerjarenplanTab(search.tab),
  }),
  beforeLoad: ({ params }) => void parseLooptijd(params.looptijd),
  component: lazyRouteComponent(
    () => import('../features/meerjarenplan/meerjarenplan-page.tsx'),
    'MeerjarenplanPage',
  ),
});

const swotRoute = createRoute({
  getParentRoute: () => netwerkRoute,
  path: 'swot/$looptijd',
  validateSearch: (search): { tab?: 'swot' | 'trends' } => ({ tab: swotTab(search.tab) }),
  beforeLoad: ({ params }) => void parseLooptijd(params.looptijd),
  component: lazyRouteComponent(() => import('../features/swot/swot-page.tsx'), 'SwotPage'),
});

const organisatieRoute = createRoute({
  getParentRoute: () => netwerkRoute,
  path: 'organisatie',
  component: lazyRouteComponent(
    () => import('../features/organisatie/organisatie-page.tsx'),
    'OrganisatiePage',
  ),
});

const routeTree = rootRoute.addChildren([
  homeRoute,
  signInRoute,
  invitationRoute,
  appRoute.addChildren([
    appIndexRoute,
    accountRoute,
    beheerRoute,
    landelijkRoute,
    netwerkRoute.addChildren([
      overviewRoute,
      jaarplanRoute,
      begrotingRoute,
      rodeDraadRoute,
      meerjarenplanRoute,
      swotRoute,
      organisatieRoute,
    ]),
  ]),
]);

export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  defaultPendingMs: 400,
  defaultPendingComponent: RoutePending,
  defaultErrorComponent: RouteError,
  defaultNotFoundComponent: NotFoundPage,
  scrollRestoration: true,
  // Deep links open their item first; see use-hash-target.ts.
  defaultHashScrollIntoView: false,
});

declare module '@tanstack/react-router' {
  // The router derives the types of links and params from this interface; an alias cannot be merged into it.
  interface Register {
    router: typeof router;
  }
}
