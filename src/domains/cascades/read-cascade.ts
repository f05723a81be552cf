import type { Queryable } from '../../platform/postgres/index.js';
import type { Access } from '../../viewer/index.js';
import * as statements from './cascades.sql.js';
import type { Cascade, CascadeEvent } from './model.js';
import { stateOf, stepsOf } from './steps.js';

/** Events of one cascade that are told. */
const mostEvents = 5_000;

/**
 * The cascade that an event belongs to, as the viewer may see it: what happened in namespaces that are none of theirs is
 * left out, and what that brought about elsewhere hangs on what is left. Null when there is no such event.
 */
export async function readCascade(
  db: Queryable,
  access: Access,
  eventId: string,
  cursor: () => Promise<string>,
): Promise<Cascade | null> {
  const root = await db.maybe(statements.findRoot(eventId));
  if (!root) return null;
  const at = await cursor();
  let found = await db.many(statements.findCascade(root.id, mostEvents));
  for (;;) {
    const cascade = await cascadeOf(db, access, { root: root.id, at, found });
    if (cascade?.finishedAt == null) return cascade;
    // What fired between the events and what waits was in neither: it is over once nothing has come meanwhile.
    const again = await db.many(statements.findCascade(root.id, mostEvents));
    if (again.length === found.length) return cascade;
    found = again;
  }
}

/** The cascade that events make, with what waits because of them now. */
async function cascadeOf(
  db: Queryable,
  access: Access,
  {
    root,
    at,
    found,
  }: { readonly root: string; readonly at: string; readonly found: readonly CascadeEvent[] },
): Promise<Cascade | null> {
  const visible = await visibleOf(found, access);
  if (visible.length === 0) return null;
  const moves = visible.flatMap(({ id, type, subject, payload }) => {
    const revision = (payload as { readonly after?: { readonly revision?: string } | null }).after?.revision;
    return (type === 'image-tag.moved' || type === 'image-tag.replaced') && revision !== undefined
      ? [{ id, subject, revision }]
      : [];
  });
  const waiting = moves.length === 0 ? [] : await db.many(statements.findWaiting(moves));
  const scope = await access.scope('get', 'triggers');
  const seen = waiting.filter(({ namespace }) => scope.all || scope.namespaces.includes(namespace));
  const steps = stepsOf(visible, seen);
  const state = stateOf(steps);
  const isOver = state === 'DONE' || state === 'FAILED' || state === 'CANCELLED';
  const startedAt = visible[0]?.occurredAt ?? new Date();
  const ends = steps.map(({ finishedAt }) => finishedAt?.getTime() ?? 0);
  return {
    id: root,
    state,
    startedAt,
    finishedAt: isOver ? new Date(Math.max(startedAt.getTime(), ...ends)) : null,
    steps,
    isTruncated: found.length > mostEvents || visible.length < found.length,
    cursor: at,
  };
}

/** What the viewer may see; the parent of an event that hangs on a hidden one is the nearest that is not. */
async function visibleOf(events: readonly CascadeEvent[], access: Access): Promise<CascadeEvent[]> {
  const scopes = {
    streams: await access.scope('get', 'imagestreams'),
    builds: await access.scope('get', 'builds'),
    rollouts: await access.scope('get', 'rollouts'),
  };
  const isSeen = ({ type, namespace, subject }: CascadeEvent): boolean => {
    const scope = type.startsWith('build')
      ? scopes.builds
      : /^(rollout|deployment|trigger)\./.test(type)
        ? scopes.rollouts
        : scopes.streams;
    if (scope.all || scope.namespaces.includes(namespace)) return true;
    const name = subject.slice(namespace.length + 1).split(':', 1)[0] ?? '';
    return scope.names.some((one) => one.namespace === namespace && one.pattern === name);
  };
  const parents = new Map(events.map(({ id, parent }) => [id, parent]));
  const seen = new Set(events.filter(isSeen).map(({ id }) => id));
  const nearest = (parent: string | null): string | null => {
    let at = parent;
    while (at !== null && !seen.has(at)) at = parents.get(at) ?? null;
    return at;
  };
  return events
    .filter(({ id }) => seen.has(id))
    .map((event) => ({ ...event, parent: nearest(event.parent) }));
}
