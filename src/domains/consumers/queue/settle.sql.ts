import { sql } from '../../../platform/postgres/index.js';
import type { Lease } from './lease.sql.js';
import type { BuriedRow } from './dead.sql.js';

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
