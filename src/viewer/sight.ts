import { nounOf, type EventFilter, type NewEvent } from '../events/index.js';
import { Failure, notFound } from '../platform/errors.js';
import type { Access } from './access.js';
import { called, type Resource } from './resources.js';
import { holds, type Scope } from './rights.js';

/** What an event is told apart by. */
type Told = Pick<NewEvent, 'namespace' | 'subject' | 'type'>;

/**
 * What one must be allowed to watch to be told of events of a noun. A domain adds its nouns; of events whose noun is not
 * here, only those are told who may watch everything everywhere.
 */
const resourceOfNoun: Readonly<Record<string, Resource>> = Object.assign(Object.create(null) as object, {
  namespace: 'namespaces',
  'image-stream': 'imagestreams',
  'image-tag': 'imagestreams',
  images: 'images',
  secret: 'secrets',
  promotion: 'promotions',
  'build-config': 'buildconfigs',
  build: 'builds',
  deployment: 'deployments',
  rollout: 'rollouts',
  trigger: 'triggers',
} satisfies Record<string, Resource>);

const watched = [...new Set(Object.values(resourceOfNoun))];

/** Asks which events a viewer may be told of, as its rights are now. */
export async function sightOf(access: Access): Promise<(event: Told) => boolean> {
  const scopes = new Map<Resource, Scope>();
  for (const resource of [...watched, 'audit'] as const)
    scopes.set(resource, await access.scope('watch', resource));
  if ([...scopes.values()].every(({ all }) => all)) return () => true;
  return ({ namespace, subject, type }) => {
    const scope = scopes.get(resourceOfNoun[nounOf(type)] ?? 'audit');
    return scope !== undefined && holds(scope, { namespace, ...nameIn(subject) });
  };
}

/** Refuses a filter under which the viewer could not be told of anything. */
export async function requireSight(access: Access, { namespace, types }: EventFilter): Promise<void> {
  const nouns = types?.map(nounOf) ?? [];
  const resources = nouns.length > 0 ? nouns.map((noun) => resourceOfNoun[noun] ?? 'audit') : watched;
  const scopes = await Promise.all(resources.map((resource) => access.scope('watch', resource)));
  if (scopes.some((scope) => (namespace == null ? isSomewhere(scope) : isWithin(scope, namespace)))) return;
  if (namespace != null && !(await access.can('get', 'namespaces', { namespace })))
    throw notFound(called('namespaces', { namespace }), 'namespace');
  throw new Failure(
    'FORBIDDEN',
    `${access.viewer.name} may not watch ${resources[0] ?? 'events'}${namespace == null ? ' anywhere' : ` in namespace ${namespace}`}.`,
  );
}

/** The name of what lies right in the namespace: `web` of `shop/web:prod`. */
function nameIn(subject: string): { readonly name?: string } {
  const slash = subject.indexOf('/');
  if (slash === -1) return {};
  const colon = subject.indexOf(':', slash);
  return { name: subject.slice(slash + 1, colon === -1 ? undefined : colon) };
}

const isSomewhere = ({ all, namespaces, names }: Scope) => all || namespaces.length > 0 || names.length > 0;

const isWithin = (scope: Scope, namespace: string) =>
  scope.all || scope.namespaces.includes(namespace) || scope.names.some((one) => one.namespace === namespace);
