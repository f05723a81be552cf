import type { EventFeed, EventLog, FeedOptions, LoggedEvent } from '../events/index.js';
import { Failure } from '../platform/errors.js';
import type { Access } from './access.js';
import type { Resource } from './resources.js';
import type { Rights } from './rights.js';
import { mayWatch } from './watched-events.js';

/** What to follow on a viewer's behalf. */
export interface WatchOptions extends Omit<FeedOptions, 'sees'> {
  readonly events: EventLog;
  readonly access: Access;
  /** What it is about, as far as rights go by that; all that can be watched if left out. */
  readonly resource?: Resource;
  /** What the filter cannot say. */
  readonly matches?: (event: LoggedEvent) => boolean;
}

const watchable: readonly Resource[] = [
  'imagestreams',
  'builds',
  'deployments',
  'namespaces',
  'images',
  'audit',
];

/**
 * Follows what the viewer may be told of. Who may not be told of anything yet waits for the rights to it; whose rights are
 * taken away is told so.
 */
export function watch({ events, access, resource, matches, ...options }: WatchOptions): Promise<EventFeed> {
  const resources = resource ? [resource] : watchable;
  const { namespace } = options.filter;
  let rights: Rights | undefined;
  const sees = async () => {
    const before = rights;
    if (before) access.renew();
    const now = await access.current();
    if (now.isRevoked) throw expired();
    if (before && canWatch(before, resources, namespace) && !canWatch(now, resources, namespace))
      throw lost(namespace);
    rights = now;
    return (event: LoggedEvent) => mayWatch(now, event) && (!matches || matches(event));
  };
  return events.feed({ ...options, sees });
}

const canWatch = (rights: Rights, resources: readonly Resource[], namespace: string | null | undefined) =>
  resources.some((resource) => {
    const { all, namespaces, names } = rights.scope('watch', resource);
    if (all) return true;
    if (namespace == null) return namespaces.length + names.length > 0;
    return namespaces.includes(namespace) || names.some((name) => name.namespace === namespace);
  });

const lost = (namespace: string | null | undefined) =>
  new Failure(
    'FORBIDDEN',
    `You may no longer watch what happens${namespace == null ? '' : ` in namespace ${namespace}`}: your rights were taken away.`,
  );

const expired = () =>
  new Failure('UNAUTHENTICATED', 'The token has expired or was revoked: subscribe again with another.');
