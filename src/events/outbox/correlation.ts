import type { Queryable } from '../../platform/postgres/index.js';
import type { LoggedEvent } from '../event.js';
import { findCorrelations } from '../history.sql.js';
import type { PublishedEvent } from './outbox.js';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What an event has in common with all that comes of the same request. */
export const correlationOf = ({ id, cause }: Pick<LoggedEvent, 'id' | 'cause'>): string =>
  cause.correlation ?? cause.requestId ?? cause.eventId ?? id;

/**
 * The same events, with the correlation of what brought them about where they do not say it themselves: workers know the
 * event that set them off, and not the request behind it.
 */
export async function correlated(
  db: Queryable,
  events: readonly PublishedEvent[],
): Promise<readonly PublishedEvent[]> {
  const asked = events.filter(isOpen);
  if (asked.length === 0) return events;
  const here = new Set(events.map(({ id }) => id));
  const elsewhere = asked.flatMap(({ cause }) =>
    cause.eventId !== null && uuid.test(cause.eventId) && !here.has(cause.eventId) ? [cause.eventId] : [],
  );
  const found = elsewhere.length > 0 ? await db.many(findCorrelations([...new Set(elsewhere)])) : [];
  const known = new Map(found.map(({ id, correlation }) => [id, correlation]));
  // What brings another about was published before it.
  return events.map((event) => {
    const correlation = isOpen(event) ? known.get(event.cause.eventId ?? '') : undefined;
    const told = correlation === undefined ? event : { ...event, cause: { ...event.cause, correlation } };
    known.set(event.id, correlationOf(told));
    return told;
  });
}

const isOpen = ({ cause }: PublishedEvent): boolean =>
  cause.eventId !== null && cause.requestId === null && cause.correlation === undefined;
