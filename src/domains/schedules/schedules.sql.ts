import { sql } from '../../platform/postgres/index.js';
import type { CheckOutcome, ClaimedCheck, Takes } from './model.js';

type Claim = Pick<ClaimedCheck, 'streamId' | 'tag' | 'fence'>;

/** Whether any check is due that no node has claimed; asked often, and writes nothing. */
const findDueCheck = ({ scheduled, pending }: Takes) => sql<{ tag: string }>`
  -- findDueCheck
  select tag from tag_check
  where next_check_at <= now() and (claimed_until is null or claimed_until <= now())
    and (${scheduled} and (is_scheduled or hint is not null) or ${pending} and is_pending)
  limit 1
`;

/** Refills the budget for the time that has passed, and locks it; yields how many whole checks it is good for. */
export const refillBudget = (perMinute: number) => sql<{ left: number }>`
  -- refillBudget
  update check_budget
  set tokens = least(2 * ${perMinute}::float8, coalesce(tokens, 2 * ${perMinute}::float8)
        + greatest(0, extract(epoch from clock_timestamp() - refilled_at)) * ${perMinute}::float8 / 60),
      refilled_at = clock_timestamp()
  returning floor(tokens)::int as left
`;

/** Takes checks that have begun off the budget. */
export const spendBudget = (checks: number) => sql`
  -- spendBudget
  update check_budget set tokens = tokens - ${checks}::int
`;

/** Claims due checks for a node, the longest due first; those that another node is claiming just now are passed over. */
const claimChecks = (
  { scheduled, pending }: Takes,
  node: string,
  most: number,
  lease: number,
) => sql<ClaimedCheck>`
  -- claimChecks
  with due as (
    select stream_id, tag from tag_check
    where next_check_at <= now() and (claimed_until is null or claimed_until <= now())
      and (${scheduled} and (is_scheduled or hint is not null) or ${pending} and is_pending)
    order by next_check_at
    limit ${most}
    for update skip locked
  )
  update tag_check c
  set claimed_by = ${node}, claimed_until = now() + make_interval(secs => ${lease}::float8),
      claimed_at = clock_timestamp(), fence = c.fence + 1
  from due
  join image_tag t on t.stream_id = due.stream_id and t.name = due.tag
  join image_stream s on s.id = t.stream_id
  where c.stream_id = due.stream_id and c.tag = due.tag
  returning c.stream_id as "streamId", s.namespace, s.name as stream, c.tag, c.fence,
            t.check_interval as "interval", t.source_name like '%@%' as "isDigest", c.failures,
            t.scheduled as "isScheduled", c.is_pending as "isPending", c.hint
`;

/** Makes the claim hold longer; yields no row when it is not this one's any more. */
const renewClaim = ({ streamId, tag, fence }: Claim, lease: number) => sql<{ tag: string }>`
  -- renewClaim
  update tag_check set claimed_until = now() + make_interval(secs => ${lease}::float8)
  where stream_id = ${streamId}::uuid and tag = ${tag} and fence = ${fence}
  returning tag
`;

/** Keeps the claim from being taken over until the transaction ends; yields no row when that has happened. */
const lockClaim = ({ streamId, tag, fence }: Claim) => sql<{ tag: string }>`
  -- lockClaim
  select tag from tag_check
  where stream_id = ${streamId}::uuid and tag = ${tag} and fence = ${fence}
  for update
`;

/**
 * Ends a check and sets the time of the next one, a little later than asked for, so that checks spread; but now, where a
 * hint came while this one was under way.
 */
const settleCheck = (claim: Claim, { outcome, failures, pause, waitsUntil }: CheckOutcome) => sql`
  -- settleCheck
  update tag_check
  set claimed_by = null, claimed_until = null, last_checked_at = now(),
      last_outcome = ${outcome}, failures = ${failures},
      hint = case when hinted_at > claimed_at
        or ((${outcome} = 'FAILED' or not is_scheduled) and ${pause}::float8 is not null) then hint end,
      is_pending = is_pending and ${outcome} in ('FAILED', 'WAITING') and ${pause}::float8 is not null,
      next_check_at = case when hinted_at > claimed_at then now() when ${pause}::float8 is not null then least(
        now() + make_interval(secs => ${pause}::float8 * (1 + 0.1 * random())),
        case when ${waitsUntil}::timestamptz is not null
             then greatest(${waitsUntil}::timestamptz, now() + interval '1 second') end) end
  where stream_id = ${claim.streamId}::uuid and tag = ${claim.tag} and fence = ${claim.fence}
`;

/** Gives up a claim as if the check had never begun. */
const handBack = ({ streamId, tag, fence }: Claim) => sql`
  -- handBack
  update tag_check set claimed_by = null, claimed_until = null
  where stream_id = ${streamId}::uuid and tag = ${tag} and fence = ${fence}
`;

/** The tags that are due, as checks are claimed, held and ended. */
export const tagQueue = { findDueCheck, claimChecks, renewClaim, lockClaim, settleCheck, handBack };
