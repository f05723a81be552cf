import { sql } from '../../platform/postgres/index.js';
import type { CheckOutcome, ClaimedCheck, Takes } from './model.js';

// The same as in schedules.sql.ts, for repositories that are imported as a whole: their tag is ''.

type Claim = Pick<ClaimedCheck, 'streamId' | 'fence'>;

/** Whether any repository is due that no node has claimed; asked often, and writes nothing. */
const findDueCheck = ({ scheduled, pending }: Takes) => sql<{ tag: string }>`
  -- findDueRepository
  select '' as tag from repository_import
  where (${scheduled} and scheduled or ${pending} and is_pending) and next_check_at <= now() and (claimed_until is null or claimed_until <= now())
  limit 1
`;

/** Claims due repositories for a node, the longest due first. */
const claimChecks = (
  { scheduled, pending }: Takes,
  node: string,
  most: number,
  lease: number,
) => sql<ClaimedCheck>`
  -- claimRepositories
  with due as (
    select stream_id from repository_import
    where (${scheduled} and scheduled or ${pending} and is_pending) and next_check_at <= now() and (claimed_until is null or claimed_until <= now())
    order by next_check_at
    limit ${most}
    for update skip locked
  )
  update repository_import r
  set claimed_by = ${node}, claimed_until = now() + make_interval(secs => ${lease}::float8), fence = r.fence + 1
  from due
  join image_stream s on s.id = due.stream_id
  where r.stream_id = due.stream_id
  returning r.stream_id as "streamId", s.namespace, s.name as stream, '' as tag, r.fence,
            r.check_interval as "interval", false as "isDigest", r.failures, r.scheduled as "isScheduled",
            r.is_pending as "isPending", null as hint
`;

/** Makes the claim hold longer; yields no row when it is not this one's any more. */
const renewClaim = ({ streamId, fence }: Claim, lease: number) => sql<{ tag: string }>`
  -- renewRepositoryClaim
  update repository_import set claimed_until = now() + make_interval(secs => ${lease}::float8)
  where stream_id = ${streamId}::uuid and fence = ${fence}
  returning '' as tag
`;

/** Keeps the claim from being taken over until the transaction ends; yields no row when that has happened. */
const lockClaim = ({ streamId, fence }: Claim) => sql<{ tag: string }>`
  -- lockRepositoryClaim
  select '' as tag from repository_import
  where stream_id = ${streamId}::uuid and fence = ${fence}
  for update
`;

/** Ends an import and sets the time of the next one, a little later than asked for, so that they spread. */
const settleCheck = (claim: Claim, { outcome, failures, pause }: CheckOutcome) => sql`
  -- settleRepository
  update repository_import
  set claimed_by = null, claimed_until = null, last_checked_at = now(), last_outcome = ${outcome},
      failures = ${failures}, is_pending = is_pending and ${outcome} = 'FAILED' and ${pause}::float8 is not null,
      next_check_at = now() + make_interval(secs => coalesce(${pause}::float8, 86400) * (1 + 0.1 * random()))
  where stream_id = ${claim.streamId}::uuid and fence = ${claim.fence}
`;

/** Gives up a claim as if the import had never begun. */
const handBack = ({ streamId, fence }: Claim) => sql`
  -- handRepositoryBack
  update repository_import set claimed_by = null, claimed_until = null
  where stream_id = ${streamId}::uuid and fence = ${fence}
`;

/** The repositories that are due, as checks are claimed, held and ended. */
export const repositoryQueue = { findDueCheck, claimChecks, renewClaim, lockClaim, settleCheck, handBack };
