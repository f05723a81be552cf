import type { IconName } from '../parts/icon.js';

/** A place that the side of the page leads to. */
export interface Place {
  readonly name: string;
  readonly href: string;
  readonly icon: IconName;
}

/** Places that belong together in the navigation. */
export interface PlaceGroup {
  readonly name: string;
  readonly places: readonly Place[];
}

/** Where one can go, in the order in which it is shown. */
export const placeGroups: readonly PlaceGroup[] = [
  {
    name: 'Images',
    places: [
      { name: 'Overview', href: '/', icon: 'overview' },
      { name: 'Streams', href: '/streams', icon: 'stream' },
      { name: 'Compare', href: '/compare', icon: 'compare' },
      { name: 'Promotions', href: '/promotions', icon: 'promote' },
      { name: 'Activity', href: '/activity', icon: 'activity' },
    ],
  },
  {
    name: 'Delivery',
    places: [
      { name: 'Builds', href: '/builds', icon: 'build' },
      { name: 'Triggers', href: '/triggers', icon: 'trigger' },
      { name: 'Deployments', href: '/deployments', icon: 'deploy' },
      { name: 'Consumers', href: '/consumers', icon: 'consumer' },
      { name: 'Webhooks', href: '/webhooks', icon: 'webhook' },
    ],
  },
  {
    name: 'Administration',
    places: [
      { name: 'Namespaces', href: '/namespaces', icon: 'namespace' },
      { name: 'Subgraphs', href: '/subgraphs', icon: 'subgraph' },
      { name: 'Access', href: '/access', icon: 'access' },
      { name: 'Service accounts', href: '/service-accounts', icon: 'secret' },
      { name: 'Audit', href: '/audit', icon: 'history' },
      { name: 'Prune', href: '/prune', icon: 'trash' },
      { name: 'Health', href: '/health', icon: 'health' },
    ],
  },
];

/** Whether the address is this place or lies within it. */
export const isWithin = (path: string, { href }: Place): boolean =>
  href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`);
