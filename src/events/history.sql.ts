import { sql } from '../platform/postgres/index.js';
import type { EventFilter } from './filter.js';
import type { EventRow } from './events.sql.js';
import type { Position } from './cursor/position.js';

/** The event with this id, once it is settled. */
export const findEvent = (id: string) => sql<EventRow>`
  -- findEvent
  select place::text::bigint as place, number, transaction::text::bigint as transaction, id, type, version,
         namespace, subject, payload, actor, cause, occurred_at as "occurredAt"
  from event
  where id = ${id} and place < pg_snapshot_xmin(pg_current_snapshot())
`;

/** What these events have in common with all that comes of the same request; those that the log has no more are missing. */
export const findCorrelations = (ids: readonly string[]) => sql<{ id: string; correlation: string }>`
  -- findCorrelations
  select id, coalesce(cause ->> 'correlation', cause ->> 'requestId', cause ->> 'eventId', id::text) as correlation
  from event
  where id = any(${ids}::uuid[])
`;

/** The newest settled events before a position that the filter keeps, newest first. */
export const readHistory = (
  { namespace, subjects, types }: EventFilter,
  before: Position | null,
  limit: number,
) => sql<EventRow>`
  -- readHistory
  select place::text::bigint as place, number, transaction::text::bigint as transaction, id, type, version,
         namespace, subject, payload, actor, cause, occurred_at as "occurredAt"
  from event
  where place < pg_snapshot_xmin(pg_current_snapshot())
    and (${before === null}
         or (place, number) < (${String(before?.place ?? 0)}::xid8, ${before?.number ?? 0n}::bigint))
    and (${namespace ?? null}::text is null or namespace = ${namespace ?? null})
    and (${orNull(subjects)}::text[] is null
         or subject = any(${orNull(subjects)}) or split_part(subject, ':', 1) = any(${orNull(subjects)}))
    and (${orNull(types)}::text[] is null
         or type = any(${orNull(types)}) or split_part(type, '.', 1) || '.*' = any(${orNull(types)}))
  order by event.place desc, event.number desc
  limit ${limit}
`;

const orNull = (list: readonly string[] | null | undefined) => (list?.length ? list : null);
