import { sql } from '../platform/postgres/index.js';
import type { LogIdentity } from './cursor.js';
import type { LoggedEvent } from './event.js';
import type { Position } from './position.js';

/** How far the log reaches, as each read of it finds it in its own snapshot. */
export interface Reach {
  readonly epoch: string;
  /** Up to and including here, events have been trimmed away. */
  readonly trimmedTransaction: bigint;
  readonly trimmedId: bigint;
  /** The oldest transaction that may still be writing: all before it is settled. */
  readonly horizon: bigint;
  /** The first transaction that has not begun. */
  readonly end: bigint;
}

/** One event as a batch has it; `size` is about the bytes it takes. */
export interface EventRow extends Omit<LoggedEvent, 'id' | 'cursor'> {
  readonly transaction: bigint;
  readonly id: bigint;
  readonly size: number;
}

/** A row of a batch: the log's reach, and an event unless there is none. */
export type BatchRow = Reach & { readonly pending: boolean } & (EventRow | { readonly transaction: null });

/** What makes the log itself. */
export const readIdentity = () => sql<LogIdentity>`
  -- readIdentity
  select epoch, cursor_key as "cursorKey" from event_log
`;

/** Begins another epoch where the log finds itself in another cluster or database than it was written in. */
export const beginEpoch = () => sql`
  -- beginEpoch
  update event_log
  set epoch = gen_random_uuid(), trimmed_transaction = '0', trimmed_id = 0,
      system_identifier = here.system_identifier, database_oid = here.database_oid
  from (
    select control.system_identifier::text as system_identifier, database.oid as database_oid
    from pg_control_system() as control, pg_database as database
    where database.datname = current_database()
  ) as here
  where (event_log.system_identifier, event_log.database_oid) is distinct from (here.system_identifier, here.database_oid)
`;

/** Drops all events: those of another epoch carry transaction ids that mean nothing here. */
export const dropEvents = () => sql`
  -- dropEvents
  truncate event
`;

/** What a read of now sees, in PostgreSQL's own form. */
export const readSnapshot = () => sql<{ snapshot: string }>`
  -- readSnapshot
  select pg_current_snapshot()::text as snapshot
`;

/** How far the log reaches. */
export const readReach = () => sql<Reach>`
  -- readReach
  select epoch,
         trimmed_transaction::text::bigint as "trimmedTransaction", trimmed_id as "trimmedId",
         pg_snapshot_xmin(pg_current_snapshot())::text::bigint as horizon,
         pg_snapshot_xmax(pg_current_snapshot())::text::bigint as end
  from event_log
`;

/**
 * The next events behind a position, below the horizon, and in the same snapshot how far the log reaches, so that
 * trimming can never come in between. `pending`: more have been committed, above the horizon.
 */
export const readBatch = ({ transaction, id }: Position, limit: number) => sql<BatchRow>`
  -- readBatch
  select log.epoch,
         log.trimmed_transaction::text::bigint as "trimmedTransaction", log.trimmed_id as "trimmedId",
         pg_snapshot_xmin(pg_current_snapshot())::text::bigint as horizon,
         pg_snapshot_xmax(pg_current_snapshot())::text::bigint as end,
         exists (select from event where transaction >= pg_snapshot_xmin(pg_current_snapshot())) as pending,
         next.transaction::text::bigint as transaction, next.id, next.type, next.namespace, next.subject,
         next.payload, next.actor, next.cause, next.occurred_at as "occurredAt",
         pg_column_size(next.payload) + 400 as size
  from event_log as log
  left join lateral (
    select * from event
    where (transaction, id) > (${String(transaction)}::xid8, ${id}::bigint)
      and transaction < pg_snapshot_xmin(pg_current_snapshot())
    order by transaction, id
    limit ${limit}
  ) as next on true
  order by next.transaction, next.id
`;

/** Whether this transaction alone may trim now. */
export const lockTrimming = () => sql<{ locked: boolean }>`
  -- lockTrimming
  select pg_try_advisory_xact_lock(hashtext('sluice: trim events')) as locked
`;

/**
 * Trims the oldest events, `limit` at most, up to the first that is not older than `before`; marks how far in the
 * same statement. Touches as many rows as it trims.
 */
export const trimBatch = (before: Date, limit: number) => sql`
  -- trimBatch
  with oldest as (
    select transaction, id, bool_and(occurred_at < ${before}) over (order by transaction, id) as old
    from (
      select transaction, id, occurred_at from event
      where transaction < pg_snapshot_xmin(pg_current_snapshot())
      order by transaction, id
      limit ${limit}
    ) as first
  ), last as (
    select transaction, id from oldest where old order by transaction desc, id desc limit 1
  ), marked as (
    update event_log set trimmed_transaction = last.transaction, trimmed_id = last.id from last
    returning last.transaction, last.id
  )
  delete from event using marked where (event.transaction, event.id) <= (marked.transaction, marked.id)
`;
