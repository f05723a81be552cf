import { sql } from '../../../platform/postgres/index.js';
import type { KeptEvent } from '../model.js';

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

/** Keeps what is still held of a batch for so many seconds from now; yields when that ends. */
export const extendLease = ({ consumerId, fence }: Lease, seconds: number) => sql<{ leasedUntil: Date }>`
  -- extendLease
  update consumer_event
  set leased_until = now() + make_interval(secs => ${seconds}::float8)
  where consumer_id = ${consumerId}::uuid and fence = ${fence}::bigint and leased_until is not null and died_at is null
  returning leased_until as "leasedUntil"
`;
