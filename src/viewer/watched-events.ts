import type { LoggedEvent } from '../events/index.js';
import type { Resource, Target } from './resources.js';
import type { Rights } from './rights.js';

/** What an event is told apart by. */
export type Told = Pick<LoggedEvent, 'type' | 'namespace' | 'subject'>;

/** By the noun of an event's type: what one must be allowed to watch to be told of it. */
const nouns: Readonly<Record<string, Resource>> = Object.assign(Object.create(null) as object, {
  namespace: 'namespaces',
  'image-stream': 'imagestreams',
  'image-tag': 'imagestreams',
  'image-import': 'imagestreams',
  images: 'images',
  image: 'images',
  secret: 'secrets',
  promotion: 'promotions',
  'build-config': 'buildconfigs',
  build: 'builds',
  runner: 'runners',
  deployment: 'deployments',
  rollout: 'rollouts',
  trigger: 'triggers',
  consumer: 'consumers',
  webhook: 'webhooks',
  'registry-hook': 'webhooks',
  subgraph: 'subgraphs',
  document: 'documents',
  registry: 'registries',
  'service-account': 'serviceaccounts',
  token: 'tokens',
  user: 'users',
  group: 'groups',
  role: 'roles',
  'role-binding': 'rolebindings',
} satisfies Record<string, Resource>);

/** Exceptions among them. */
const types: Readonly<Record<string, Resource>> = Object.assign(Object.create(null) as object, {
  'namespace.policy-changed': 'policies',
  'namespace.promotion-policy-set': 'policies',
} satisfies Record<string, Resource>);

/**
 * What one must be allowed to watch to be told of an event; for one of a kind that is not known here, whatever happens
 * in its namespace.
 */
const watchedAs = (type: string): Resource =>
  types[type] ?? nouns[type.slice(0, Math.max(type.indexOf('.'), 0))] ?? 'audit';

function targetOf({ namespace, subject }: Told, resource: Resource): Target {
  const name = /^[^/]*\/([^:@]+)/.exec(subject)?.[1];
  return {
    ...(namespace !== '' && { namespace }),
    ...(name !== undefined && resource !== 'namespaces' && { name }),
  };
}

/** Whether somebody with these rights may be told of an event. */
export function mayWatch(rights: Rights, event: Told): boolean {
  const resource = watchedAs(event.type);
  // Asked for each event and each who may want it: who may watch all need not be told apart by what it is about.
  return rights.scope('watch', resource).all || rights.allow('watch', resource, targetOf(event, resource));
}

const changing: ReadonlySet<string> = new Set([
  'namespace.created',
  'namespace.deleted',
  'role-binding.created',
  'role-binding.deleted',
  'group.changed',
  'group.deleted',
  'token.revoked',
  'service-account.deleted',
  'user.disabled',
  'user.enabled',
]);

/** Whether somebody may do other things behind this event in the log than before it. */
export const changesRights = ({ type }: Pick<LoggedEvent, 'type'>): boolean => changing.has(type);
