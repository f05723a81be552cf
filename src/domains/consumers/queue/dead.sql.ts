import { sql } from '../../../platform/postgres/index.js';
import type { KeptEvent } from '../model.js';

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
