import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  parseSearchWith,
  stringifySearchWith,
} from '@tanstack/react-router';
import { readAccessSearch } from '../access/search.js';
import { readTrailSearch } from '../trail/search.js';
import { readFiguresSearch } from '../figures/search.js';
import { rememberMatter } from '../finder/recent-matters.js';
import { readMatterSearch } from '../matter/search.js';
import { readMattersSearch } from '../matters/search.js';
import { readCalendarSearch } from '../mobile-trials/calendar/search.js';
import { readCandidatesSearch } from '../mobile-trials/candidates/search.js';
import { readFairnessSearch } from '../mobile-trials/fairness/search.js';
import { readTrialMapSearch } from '../mobile-trials/map/search.js';
import { readTrialSearch } from '../mobile-trials/trial/search.js';
import { StartPage } from '../start/start-page.js';
import { NotFound } from './not-found.js';
import { Shell } from './shell.js';

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound });

const routes = [
  createRoute({ getParentRoute: () => root, path: '/', component: StartPage }),
  createRoute({
    getParentRoute: () => root,
    path: '/matters',
    validateSearch: readMattersSearch,
    component: lazyRouteComponent(() => import('../matters/matters-page.js'), 'MattersPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/matters/$code',
    validateSearch: readMatterSearch,
    component: lazyRouteComponent(() => import('../matter/matter-page.js'), 'MatterPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/mobile-trials',
    validateSearch: readCandidatesSearch,
    component: lazyRouteComponent(() => import('../mobile-trials/candidates/candidates-page.js'), 'CandidatesPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/mobile-trials/calendar',
    validateSearch: readCalendarSearch,
    component: lazyRouteComponent(() => import('../mobile-trials/calendar/calendar-page.js'), 'CalendarPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/mobile-trials/fairness',
    validateSearch: readFairnessSearch,
    component: lazyRouteComponent(() => import('../mobile-trials/fairness/fairness-page.js'), 'FairnessPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/mobile-trials/map',
    validateSearch: readTrialMapSearch,
    component: lazyRouteComponent(() => import('../mobile-trials/map/map-page.js'), 'TrialMapPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/mobile-trials/$code',
    validateSearch: readTrialSearch,
    component: lazyRouteComponent(() => import('../mobile-trials/trial/trial-page.js'), 'TrialPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/figures',
    validateSearch: readFiguresSearch,
    component: lazyRouteComponent(() => import('../figures/figures-page.js'), 'FiguresPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/access',
    validateSearch: readAccessSearch,
    component: lazyRouteComponent(() => import('../access/access-page.js'), 'AccessPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/access/trail',
    validateSearch: readTrailSearch,
    component: lazyRouteComponent(() => import('../trail/trail-page.js'), 'TrailPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/query/{-$id}',
    component: lazyRouteComponent(() => import('../query/query-page.js'), 'QueryPage'),
  }),
];

/** Addresses hold codes, filters and dates, never names; a year stands in them as it is written. */
export const router = createRouter({
  routeTree: root.addChildren(routes),
  defaultPreload: false,
  scrollRestoration: true,
  parseSearch: parseSearchWith((text) => text),
  stringifySearch: stringifySearchWith(String),
});

router.subscribe('onResolved', ({ toLocation }) => {
  const [, section, code] = toLocation.pathname.split('/');
  if (section === 'matters' && code) rememberMatter(code);
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
