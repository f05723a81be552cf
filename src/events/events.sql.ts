import { sql } from '../platform/postgres/index.js';
import type { LogIdentity } from './cursor/cursor.js';
import type { LoggedEvent } from './event.js';
import type { Position } from './cursor/position.js';

/** How far the log reaches, as each read of it finds it in its own snapshot. */
export interface Reach {
  readonly epoch: string;
  /** Up to and including here, events have been trimmed away. */
  readonly trimmedPlace: bigint;
  readonly trimmedNumber: bigint;
}

/** The position up to which events have been trimmed away. */
export const trimmedOf = ({ trimmedPlace, trimmedNumber }: Reach): Position => ({
  place: trimmedPlace,
  number: trimmedNumber,
});

/** What a read of now sees: the snapshot in PostgreSQL's own form, and the last event in it. */
export interface Present extends Reach {
  readonly snapshot: string;
  readonly lastPlace: bigint;
  readonly lastNumber: bigint;
}

/** One event, read as a whole. */
export interface EventRow extends Omit<LoggedEvent, 'cursor' | 'sequence'> {
  readonly place: bigint;
  readonly number: bigint;
  readonly transaction: bigint;
}

/** A row of a batch, as texts: the log's reach, and the lines of some of the events; null where there is none at all. */
export type BatchRow = Readonly<
  Record<
    'epoch' | 'trimmedPlace' | 'trimmedNumber' | 'pending' | 'rightsVersion' | 'isStandby' | 'lines',
    string | null
  >
>;

/** What the server is, and how sure a commit is that it has answered to. */
export const readServer = () => sql<{ isStandby: boolean; synchronousCommit: string; isLimited: boolean }>`
  -- readServer
  select pg_is_in_recovery() as "isStandby", current_setting('synchronous_commit') as "synchronousCommit",
         '0' not in (current_setting('statement_timeout'), current_setting('lock_timeout'),
                     current_setting('idle_in_transaction_session_timeout')) as "isLimited"
`;

/** What makes the log itself. */
export const readIdentity = () => sql<LogIdentity>`
  -- readIdentity
  select epoch, cursor_key as "cursorKey" from event_log
`;

/** Begins another epoch where the log finds itself in another cluster or database than it was written in. */
export const beginEpoch = () => sql`
  -- beginEpoch
  update event_log
  set epoch = gen_random_uuid(), trimmed_place = '0', trimmed_number = 0,
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

/** What a read of now sees of the log; its last event may lie above the horizon. */
export const readPresent = () => sql<Present>`
  -- readPresent
  select log.epoch,
         log.trimmed_place::text::bigint as "trimmedPlace", log.trimmed_number as "trimmedNumber",
         pg_current_snapshot()::text as snapshot,
         coalesce(last.place, log.trimmed_place)::text::bigint as "lastPlace",
         coalesce(last.number, log.trimmed_number) as "lastNumber"
  from event_log as log
  left join lateral (select place, number from event order by place desc, number desc limit 1) as last on true
`;

/** The last event below the horizon, or where the log has been trimmed to. */
export const readSettled = () => sql<Position>`
  -- readSettled
  select coalesce(last.place, log.trimmed_place)::text::bigint as place,
         coalesce(last.number, log.trimmed_number) as number
  from event_log as log
  left join lateral (
    select place, number from event
    where place < pg_snapshot_xmin(pg_current_snapshot())
    order by place desc, number desc
    limit 1
  ) as last on true
`;

/**
 * The next events behind a position, below the horizon, and in the same snapshot how far the log reaches, so that
 * trimming can never come in between. `pending`: more have been committed, above the horizon; asked of the last event
 * alone, for whether there are any such is looked for in the whole log while that has no statistics. `rightsVersion`: that
 * of who may do what, so that what was committed behind a change of that is never read without it. A hundred events
 * come as one value, each as a line (`EventLine`): a value for each of their thirteen columns would be most of the work. They
 * are numbered by their place in an array, for a look mostly finds a few, and to set out to count and group them costs more.
 * The log's own row is said to be one: PostgreSQL, which keeps no statistics of so small a table, plans for hundreds.
 */
export const readBatch = ({ place, number }: Position, limit: number) => sql<BatchRow>`
  -- readBatch
  select log.epoch::text,
         log.trimmed_place::text as "trimmedPlace", log.trimmed_number::text as "trimmedNumber",
         coalesce(
           (select place >= pg_snapshot_xmin(pg_current_snapshot()) from event order by place desc, number desc limit 1),
           false
         )::text as pending,
         (select version from rights)::text as "rightsVersion", pg_is_in_recovery()::text as "isStandby",
         nullif(array_to_string(next.lines[before + 1 : before + 100], chr(10)), '') as lines
  from (select * from event_log limit 1) as log
  cross join lateral (
    select array(
      select concat_ws(
        chr(9), place, number, transaction, to_json(type), to_json(namespace), to_json(subject), id, version,
        to_json(occurred_at), payload, actor, cause
      )
      from event
      where (place, number) > (${String(place)}::xid8, ${number}::bigint)
        and place < pg_snapshot_xmin(pg_current_snapshot())
      order by place, number
      limit ${limit}
    ) as lines
    offset 0
  ) as next
  cross join lateral generate_series(0, greatest(cardinality(next.lines) - 1, 0), 100) as before
  order by before
`;

/** Whether this transaction alone may trim now. */
export const lockTrimming = () => sql<{ locked: boolean }>`
  -- lockTrimming
  select pg_try_advisory_xact_lock(hashtext('sluice: trim events')) as locked
`;

/** Since when events are kept, by the database's clock. */
export const beginningOfWindow = (hours: number) => sql<{ since: Date }>`
  -- beginningOfWindow
  select now() - make_interval(secs => ${hours * 3_600}::float8) as since
`;

/**
 * Trims the oldest events, `limit` at most, up to the first that is not older than `before`; marks how far in the
 * same statement. Touches as many rows as it trims.
 */
export const trimBatch = (before: Date, limit: number) => sql`
  -- trimBatch
  with oldest as (
    select place, number, bool_and(occurred_at < ${before}) over (order by place, number) as old
    from (
      select place, number, occurred_at from event
      where place < pg_snapshot_xmin(pg_current_snapshot())
      order by place, number
      limit ${limit}
    ) as first
  ), last as (
    select place, number from oldest where old order by place desc, number desc limit 1
  ), marked as (
    update event_log set trimmed_place = last.place, trimmed_number = last.number from last
    returning 1
  )
  delete from event using oldest, marked
  where oldest.old and event.place = oldest.place and event.number = oldest.number
`;
