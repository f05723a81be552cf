import type { LoggedEvent } from '../../events/index.js';
import { sql } from '../../platform/postgres/index.js';
import type { KeptEvent } from './model.js';

/** An event that is about to be kept, with the cursor of everything before it. */
export interface FoundEvent {
  readonly event: LoggedEvent;
  readonly before: string;
}

/** What is found for a consumer from its cursor up to another one. */
export interface Portion {
  readonly consumer: { readonly id: string; readonly cursor: string };
  readonly to: string;
  readonly found: readonly FoundEvent[];
}

/**
 * Keeps what was found for consumers and moves their cursors behind it, but for those whose cursor another node has
 * moved meanwhile. An event that is there already, as after seeking back, stays as it is; a dead one lives again.
 */
export function keepEvents(portions: readonly Portion[]) {
  const rows = portions.flatMap(({ consumer, found }) => found.map((one) => ({ ...one, id: consumer.id })));
  return sql<{ id: string }>`
  -- keepEvents
  with moved as (
    update consumer c set cursor = portion.up_to
    from unnest(
      ${portions.map(({ consumer }) => consumer.id)}::uuid[],
      ${portions.map(({ consumer }) => consumer.cursor)}::text[],
      ${portions.map(({ to }) => to)}::text[]
    ) as portion (id, since, up_to)
    where c.id = portion.id and c.cursor = portion.since
    returning c.id
  ), kept as (
    insert into consumer_event as known (consumer_id, sequence, event_id, subject, event, cursor_before)
    select moved.id, new.sequence, new.event_id, new.subject, new.event, new.cursor_before
    from unnest(
      ${rows.map(({ id }) => id)}::uuid[],
      ${rows.map(({ event }) => event.sequence)}::text[],
      ${rows.map(({ event }) => event.id)}::uuid[],
      ${rows.map(({ event }) => event.subject)}::text[],
      ${rows.map(({ event }) => JSON.stringify(event))}::jsonb[],
      ${rows.map(({ before }) => before)}::text[]
    ) as new (consumer_id, sequence, event_id, subject, event, cursor_before)
    join moved on moved.id = new.consumer_id
    on conflict (consumer_id, sequence) do update set died_at = null, attempts = 0, due_at = now(), failure = null
    where known.died_at is not null
  )
  select id from moved
`;
}

/** How much waits for a consumer: not counting dead letters. `oldest` is when the first of it happened. */
export interface Waiting {
  readonly count: number;
  readonly leased: number;
  readonly dead: number;
  readonly oldest: string | null;
  /** A cursor: everything before the first of it. */
  readonly before: string | null;
}

/** What waits for each of these consumers, in no order. */
export const countWaiting = (ids: readonly string[]) => sql<Waiting & { readonly id: string }>`
  -- countWaiting
  select wanted.id, waiting.count::int as count, waiting.leased::int as leased, waiting.dead::int as dead,
         first.event ->> 'occurredAt' as oldest, first.cursor_before as before
  from unnest(${ids}::uuid[]) as wanted (id)
  cross join lateral (
    select count(*) filter (where died_at is null) as count,
           count(*) filter (where died_at is null and leased_until > now()) as leased,
           count(*) filter (where died_at is not null) as dead
    from consumer_event where consumer_id = wanted.id
  ) as waiting
  left join lateral (
    select event, cursor_before from consumer_event where consumer_id = wanted.id and died_at is null order by sequence limit 1
  ) as first on true
`;

/** Gives up what was given out for the last time and never acknowledged. */
export const buryUnacknowledged = (id: string, maximumAttempts: number) => sql<BuriedRow>`
  -- buryUnacknowledged
  update consumer_event
  set died_at = now(), leased_by = null, leased_until = null,
      failure = coalesce('Not acknowledged in time by ' || leased_by || '.', 'Not acknowledged in time.')
  where consumer_id = ${id}::uuid and died_at is null and leased_until <= now() and attempts >= ${maximumAttempts}
  returning event_id as "eventId", subject, failure
`;

/** A dead letter that has just become one. */
export interface BuriedRow {
  readonly eventId: string;
  readonly subject: string;
  readonly failure: string;
}

/** What is given out with a lease. */
export interface Lease {
  readonly consumerId: string;
  readonly fence: bigint;
}

/** An event that is given out. */
export interface LeasedRow {
  readonly sequence: string;
  readonly event: KeptEvent;
  readonly attempts: number;
  readonly leasedUntil: Date;
}

/**
 * Gives out the next events, the oldest first: those that are due, unleased, and have nothing before them in their
 * subject but what is given out with them.
 */
export const leaseEvents = (
  { consumerId, fence }: Lease,
  { member, seconds, most }: { member: string; seconds: number; most: number },
) => sql<LeasedRow>`
  -- leaseEvents
  with open as (
    select sequence,
           bool_and(due_at <= now() and (leased_until is null or leased_until <= now()))
             over (partition by subject order by sequence) as free
    from consumer_event
    where consumer_id = ${consumerId}::uuid and died_at is null
  ), chosen as (
    select sequence from open where free order by sequence limit ${most}
  )
  update consumer_event e
  set attempts = e.attempts + 1, leased_by = ${member}, fence = ${fence}::bigint,
      leased_until = now() + make_interval(secs => ${seconds}::float8)
  from chosen
  where e.consumer_id = ${consumerId}::uuid and e.sequence = chosen.sequence
  returning e.sequence, e.event, e.attempts, e.leased_until as "leasedUntil"
`;

/** An event of a batch that is still its member's. */
export interface HeldRow {
  readonly sequence: string;
  readonly eventId: string;
  readonly subject: string;
  readonly attempts: number;
}

/** What of a batch is still its member's, in the order of the log. */
export const listHeld = ({ consumerId, fence }: Lease) => sql<HeldRow>`
  -- listHeld
  select sequence, event_id as "eventId", subject, attempts
  from consumer_event
  where consumer_id = ${consumerId}::uuid and fence = ${fence}::bigint and leased_until is not null and died_at is null
  order by sequence
`;

/** Is done with events of a batch; those that are another's by now stay. */
export const settleEvents = ({ consumerId, fence }: Lease, sequences: readonly string[]) => sql`
  -- settleEvents
  delete from consumer_event
  where consumer_id = ${consumerId}::uuid and fence = ${fence}::bigint and leased_until is not null
    and sequence = any(${sequences}::text[])
`;

/** An event that goes back, with the seconds until it is due; null: it is given up. */
export interface Rejection {
  readonly sequence: string;
  readonly failure: string;
  readonly wait: number | null;
}

/** Puts events of a batch back, or gives them up. */
export const rejectEvents = (
  { consumerId, fence }: Lease,
  rejections: readonly Rejection[],
) => sql<BuriedRow>`
  -- rejectEvents
  with rejected as (
    update consumer_event e
    set leased_by = null, leased_until = null, failure = r.failure,
        due_at = now() + make_interval(secs => coalesce(r.wait, 0)),
        died_at = case when r.wait is null then now() end
    from unnest(
      ${rejections.map(({ sequence }) => sequence)}::text[],
      ${rejections.map(({ failure }) => failure)}::text[],
      ${rejections.map(({ wait }) => wait)}::float8[]
    ) as r (sequence, failure, wait)
    where e.consumer_id = ${consumerId}::uuid and e.fence = ${fence}::bigint and e.leased_until is not null
      and e.sequence = r.sequence
    returning e.event_id, e.subject, e.failure, e.died_at
  )
  select event_id as "eventId", subject, failure from rejected where died_at is not null
`;

/** Hands back events of a batch that nobody has tried. */
export const handBackEvents = ({ consumerId, fence }: Lease, sequences: readonly string[]) => sql`
  -- handBackEvents
  update consumer_event
  set leased_by = null, leased_until = null, attempts = attempts - 1
  where consumer_id = ${consumerId}::uuid and fence = ${fence}::bigint and leased_until is not null
    and sequence = any(${sequences}::text[])
`;

/** Keeps what is still held of a batch for so many seconds from now; yields when that ends. */
export const extendLease = ({ consumerId, fence }: Lease, seconds: number) => sql<{ leasedUntil: Date }>`
  -- extendLease
  update consumer_event
  set leased_until = now() + make_interval(secs => ${seconds}::float8)
  where consumer_id = ${consumerId}::uuid and fence = ${fence}::bigint and leased_until is not null and died_at is null
  returning leased_until as "leasedUntil"
`;

/** Whether anything could be given out now, and the seconds until more may become due; null: nothing will by itself. */
export const findDue = (id: string) => sql<{ due: boolean; wait: number | null }>`
  -- findDue
  select coalesce(bool_or(at <= now()), false) as due,
         extract(epoch from min(at) filter (where at > now()) - now())::float8 as wait
  from (
    select greatest(due_at, coalesce(leased_until, due_at)) as at
    from consumer_event where consumer_id = ${id}::uuid and died_at is null
  ) as open
`;

/** Forgets all that waits; dead letters stay. */
export const forgetWaiting = (id: string) => sql`
  -- forgetWaiting
  delete from consumer_event where consumer_id = ${id}::uuid and died_at is null
`;

/** Brings dead letters back to life, those of these events or (null) all. */
export const reviveDead = (id: string, events: readonly string[] | null) => sql`
  -- reviveDead
  update consumer_event
  set died_at = null, attempts = 0, due_at = now(), failure = null, fence = null
  where consumer_id = ${id}::uuid and died_at is not null
    and (${events}::uuid[] is null or event_id = any(${events}::uuid[]))
`;

/** An event that was given up. */
export interface DeadRow {
  readonly sequence: string;
  readonly event: KeptEvent;
  readonly attempts: number;
  readonly failure: string;
  readonly diedAt: Date;
}

/** The dead letters of a consumer behind `after`, oldest first; one more than `first`. */
export const listDead = (id: string, first: number, after: string | null) => sql<DeadRow>`
  -- listDead
  select sequence, event, attempts, coalesce(failure, '') as failure, died_at as "diedAt"
  from consumer_event
  where consumer_id = ${id}::uuid and died_at is not null and sequence > ${after ?? ''}
  order by sequence
  limit ${first + 1}
`;
