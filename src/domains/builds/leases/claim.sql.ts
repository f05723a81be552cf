import { sql } from '../../../platform/postgres/index.js';
import type { BuildStrategyType } from '../spec.js';

/** Lets one runner at a time choose, whichever node it asks: so namespaces take exact turns. */
export const lockQueue = () => sql`
  -- lockBuildQueue
  select pg_advisory_xact_lock(hashtext('sluice build queue'))
`;

/** Which builds a runner takes. */
export interface ClaimTerms {
  /** Null: of all namespaces. */
  readonly namespaces: readonly string[] | null;
  /** Null: of all strategies. */
  readonly strategies: readonly BuildStrategyType[] | null;
  readonly labels: Readonly<Record<string, string>>;
  readonly runner: string;
  /** Seconds. */
  readonly lease: number;
  readonly mostAttempts: number;
  /** Seconds that a build may run which names no deadline itself. */
  readonly usualDeadline: number;
}

/**
 * Gives the build that has waited longest, of the namespace whose turn it is, to a runner; yields no row when there is
 * none. One whose runner has let its lease expire waits again. Keeps what the runner has asked for, either way.
 */
export const claimBuild = (terms: ClaimTerms, hash: Buffer, eventId: string) => sql<{
  readonly id: string;
  readonly fence: bigint;
  readonly leaseUntil: Date;
  readonly attempt: number;
  /** The event that led to the phase before. */
  readonly before: string;
}>`
  -- claimBuild
  with asked as (
    insert into build_runner (name, namespaces, strategies, labels, asked_at)
    values (${terms.runner}, ${terms.namespaces}::text[], ${terms.strategies}::text[],
            ${JSON.stringify(terms.labels)}::jsonb, now())
    on conflict (name) do update
      set namespaces = excluded.namespaces, strategies = excluded.strategies, labels = excluded.labels,
          asked_at = excluded.asked_at
  ), waiting as (
    select distinct on (namespace) id, namespace, last_event
    from build
    where phase in ('PENDING', 'RUNNING')
      and (phase = 'PENDING'
           or (lease_until < now() and attempt - released < ${terms.mostAttempts} and deadline_at > now()))
      and (${terms.namespaces}::text[] is null or namespace = any(${terms.namespaces}::text[]))
      and (${terms.strategies}::text[] is null or strategy = any(${terms.strategies}::text[]))
      and ${JSON.stringify(terms.labels)}::jsonb @> node_selector
    order by namespace, queued_at, ordinal
  ), chosen as (
    select w.id, w.namespace, w.last_event
    from waiting w left join build_turn t on t.namespace = w.namespace
    order by t.turn nulls first, w.namespace
    limit 1
  ), turned as (
    insert into build_turn (namespace, turn) select namespace, nextval('build_turn_number') from chosen
    on conflict (namespace) do update set turn = excluded.turn
  )
  update build b
  set phase = 'RUNNING', reason = null, message = null, attempt = attempt + 1, fence = fence + 1,
      runner = ${terms.runner}, lease_hash = ${hash},
      lease_until = now() + make_interval(secs => ${terms.lease}), started_at = coalesce(started_at, now()),
      deadline_at = coalesce(deadline_at, now() + make_interval(
        secs => coalesce((spec ->> 'completionDeadlineSeconds')::double precision, ${terms.usualDeadline}))),
      stages = '[]', log_bytes = 0, log_truncated = false, last_event = ${eventId}::uuid
  from chosen
  where b.id = chosen.id and (b.phase = 'PENDING' or (b.phase = 'RUNNING' and b.lease_until < now()))
  returning b.id, b.fence, b.lease_until as "leaseUntil", b.attempt, chosen.last_event as before
`;

/** How many builds wait for a runner. */
export const countWaiting = (
  namespaces: readonly string[] | null,
  strategies: readonly BuildStrategyType[] | null,
  mostAttempts: number,
) => sql<{ readonly waiting: number }>`
  -- countWaitingBuilds
  select count(*)::integer as waiting
  from build
  where phase in ('PENDING', 'RUNNING')
    and (phase = 'PENDING' or (lease_until < now() and attempt - released < ${mostAttempts}))
    and (${namespaces}::text[] is null or namespace = any(${namespaces}::text[]))
    and (${strategies}::text[] is null or strategy = any(${strategies}::text[]))
`;
