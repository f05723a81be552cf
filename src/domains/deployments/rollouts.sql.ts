import { sql } from '../../platform/postgres/index.js';
import type { Deployment, Rollout } from './model.js';

/** The deployments with these ids, in no order. */
export const findDeployments = (ids: readonly string[]) => sql<Deployment>`
  -- findDeployments
  select * from deployment_state where id = any(${ids}::uuid[])
`;

/** The deployments of these names, in no order. */
export const findDeploymentsByName = (
  namespaces: readonly string[],
  names: readonly string[],
) => sql<Deployment>`
  -- findDeploymentsByName
  select * from deployment_state
  where (namespace, name) in (select * from unnest(${namespaces}::text[], ${names}::text[]))
`;

/** One page of the deployments of namespaces (null: all), by namespace and name; one more than `first`. */
export const listDeployments = (
  namespaces: readonly string[] | null,
  first: number,
  after: readonly string[] | null,
) => sql<Deployment>`
  -- listDeployments
  select * from deployment_state
  where (${namespaces}::text[] is null or namespace = any(${namespaces}::text[]))
    and (${after}::text[] is null or (namespace, name) > ((${after}::text[])[1], (${after}::text[])[2]))
  order by namespace, name
  limit ${first + 1}
`;

/** The rollouts with these ids, in no order. */
export const findRollouts = (ids: readonly string[]) => sql<Rollout>`
  -- findRollouts
  select * from rollout_state where id = any(${ids}::uuid[])
`;

/** Rollouts by deployment and number, in no order. */
export const findRolloutsByNumber = (
  deployments: readonly string[],
  numbers: readonly number[],
) => sql<Rollout>`
  -- findRolloutsByNumber
  select * from rollout_state
  where ("deploymentId", number) in (select * from unnest(${deployments}::uuid[], ${numbers}::int[]))
`;

/** One page of each deployment's rollouts, newest first; one more than `first` for each. */
export const listRollouts = (
  deployments: readonly string[],
  first: number,
  before: number | null,
) => sql<Rollout>`
  -- listRollouts
  select r.*
  from unnest(${deployments}::uuid[]) as wanted (id)
  cross join lateral (
    select * from rollout_state
    where "deploymentId" = wanted.id and (${before}::int is null or number < ${before}::int)
    order by number desc
    limit ${first + 1}
  ) r
`;

/** The rollout to go back to: the one named, or the last complete one before the newest. */
export const rolloutBy = (deploymentId: string, number: number | null, latest: number) => sql<Rollout>`
  -- rolloutBy
  select * from rollout_state
  where "deploymentId" = ${deploymentId}::uuid
    and case when ${number}::int is null then state = 'COMPLETE' and number < ${latest} else number = ${number}::int end
  order by number desc
  limit 1
`;

/** Locks a rollout by number. */
export const lockRollout = (deploymentId: string, number: number) => sql<Rollout>`
  -- lockRollout
  select s.* from rollout_state s
  join (
    select id from rollout where deployment_id = ${deploymentId}::uuid and number = ${number} for update
  ) locked on locked.id = s.id
`;

/** Ends a rollout; whoever had a claim on it has lost it. */
export const endRollout = (
  id: string,
  state: Rollout['state'],
  message: string | null,
  eventId: string,
) => sql`
  -- endRollout
  update rollout
  set state = ${state}, message = coalesce(${message}, message), finished_at = now(), token_hash = null,
      claimed_until = null, last_event_id = ${eventId}::uuid
  where id = ${id}::uuid
`;

/**
 * Claims the next rollout for an agent: what it has begun under its name first, then the oldest that nobody has, one
 * at a time for each deployment. Those that another is claiming just now are passed over.
 */
export const claimRollout = (
  agent: string,
  tokenHash: Buffer,
  namespaces: readonly string[] | null,
  lease: number,
) => sql<{ id: string }>`
  -- claimRollout
  with next as (
    select r.id from rollout r
    join deployment d on d.id = r.deployment_id
    where (r.state = 'PENDING' or (r.state = 'RUNNING' and (r.claimed_until <= now() or r.agent = ${agent})))
      and (${namespaces}::text[] is null or d.namespace = any(${namespaces}::text[]))
      and not exists (
        select from rollout o
        where o.deployment_id = r.deployment_id and o.number < r.number and o.state in ('PENDING', 'RUNNING')
      )
    order by (r.state = 'RUNNING' and r.agent = ${agent}) desc, r.created_at, r.id
    limit 1
    for update of r skip locked
  )
  update rollout r
  set state = 'RUNNING', agent = ${agent}, token_hash = ${tokenHash}, fence = r.fence + 1, attempts = r.attempts + 1,
      claimed_until = now() + make_interval(secs => ${lease}::float8), started_at = coalesce(r.started_at, now())
  from next where r.id = next.id
  returning r.id
`;

/** Notes the newest event of a rollout. */
export const noteEvent = (id: string, eventId: string) => sql`
  -- noteEvent
  update rollout set last_event_id = ${eventId}::uuid where id = ${id}::uuid
`;

/** Locks the rollout that a token is for, as long as its claim is the newest. */
export const lockClaimed = (tokenHash: Buffer) => sql<Rollout>`
  -- lockClaimed
  select s.* from rollout_state s
  join (select id from rollout where token_hash = ${tokenHash} and state = 'RUNNING' for update) locked on locked.id = s.id
`;

/** Makes a claim hold longer, and keeps what its agent has to say. */
export const renewClaim = (id: string, lease: number, message: string | null) => sql<{ until: Date }>`
  -- renewClaim
  update rollout
  set claimed_until = now() + make_interval(secs => ${lease}::float8), message = coalesce(${message}, message)
  where id = ${id}::uuid
  returning claimed_until as until
`;
