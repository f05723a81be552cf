import { sql } from '../../platform/postgres/index.js';
import type { Lease } from './queue/lease.sql.js';

/** Ids of events that a member has said something of, with one lease. */
export interface Said {
  readonly settled: readonly string[];
  readonly rejected: readonly string[];
}

/** Batches of a consumer of which it is known what was said. */
const mostBatches = 1_000;

/** Keeps what was said of a batch, beside what was said of it before, and forgets what was said long ago. */
export const noteSaid = ({ consumerId, fence }: Lease, { settled, rejected }: Said) => sql`
  -- noteSaid
  with forgotten as (
    delete from consumer_verdict where consumer_id = ${consumerId}::uuid and fence <= ${fence}::bigint - ${mostBatches}::int
  )
  insert into consumer_verdict as known (consumer_id, fence, settled, rejected)
  values (${consumerId}::uuid, ${fence}::bigint, ${settled}::uuid[], ${rejected}::uuid[])
  on conflict (consumer_id, fence) do update
  set settled = known.settled || excluded.settled, rejected = known.rejected || excluded.rejected
`;

/** What was said of a batch. */
export const findSaid = ({ consumerId, fence }: Lease) => sql<Said>`
  -- findSaid
  select settled, rejected from consumer_verdict where consumer_id = ${consumerId}::uuid and fence = ${fence}::bigint
`;
