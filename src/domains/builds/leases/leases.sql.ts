import { sql } from '../../../platform/postgres/index.js';
import type { Build, BuildInputImage, BuildStage, BuildStageName, SourceRevision } from '../model.js';
import type { BuildStrategyType } from '../spec.js';

/** What names a lease: the hash of its token, and its number. */
export interface LeaseKey {
  readonly buildId: string;
  readonly hash: Buffer;
  readonly fence: bigint;
}

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

/** Keeps a lease, also one that has expired and nobody took; yields no row when it is not the newest any more. */
export const renewLease = ({ buildId, hash, fence }: LeaseKey, seconds: number) => sql<{
  readonly expiresAt: Date;
}>`
  -- renewBuildLease
  update build set lease_until = now() + make_interval(secs => ${seconds})
  where id = ${buildId}::uuid and fence = ${fence}::bigint and lease_hash = ${hash} and phase = 'RUNNING'
  returning lease_until as "expiresAt"
`;

/** Gives the build of a lease back to the queue; yields no row when the lease is not the newest any more. */
export const releaseBuild = ({ buildId, hash, fence }: LeaseKey, eventId: string) => sql<{
  readonly id: string;
}>`
  -- releaseBuild
  update build
  set phase = 'PENDING', fence = fence + 1, released = released + 1, lease_until = null, last_event = ${eventId}::uuid
  where id = ${buildId}::uuid and fence = ${fence}::bigint and lease_hash = ${hash} and phase = 'RUNNING'
  returning id
`;

/** The build of a lease, as long as that is the newest; locked where the transaction is to decide something. */
export const findLeased = ({ buildId, hash, fence }: LeaseKey) => sql<Build>`
  -- findLeasedBuild
  select s.*
  from build b join build_state s on s.id = b.id
  where b.id = ${buildId}::uuid and b.fence = ${fence}::bigint and b.lease_hash = ${hash} and b.phase = 'RUNNING'
`;

/** The build that a lease was for when it ended. */
export const findEnded = ({ buildId, hash, fence }: LeaseKey) => sql<Build>`
  -- findEndedBuild
  select s.*
  from build b join build_state s on s.id = b.id
  where b.id = ${buildId}::uuid and b.fence = ${fence}::bigint + 1 and b.lease_hash = ${hash}
    and b.phase in ('COMPLETE', 'FAILED', 'ERROR')
`;

/** The build that a token's lease is for, whatever its number; for those who get to see the token alone. */
export const findByToken = (hash: Buffer) => sql<Build>`
  -- findBuildByToken
  select s.*
  from build b join build_state s on s.id = b.id
  where b.lease_hash = ${hash} and b.phase = 'RUNNING' and b.lease_until > now()
`;

/** What a lease's holder says of its build: stages, each once, and what it has found out. */
export interface ReportToWrite {
  readonly stages: readonly BuildStage[];
  readonly revision: SourceRevision | null;
  readonly inputs: readonly BuildInputImage[];
}

/**
 * Writes what a lease's holder says of the build, images that it has found among it, each once; yields the build as far as
 * events name it, and how many steps were known of the stages that were. Yields no row when the lease is not the newest
 * any more.
 */
export const writeReport = ({ buildId, hash, fence }: LeaseKey, report: ReportToWrite) => sql<
  Pick<Build, 'id' | 'namespace' | 'name' | 'configName' | 'lastEvent'> & {
    readonly known: Readonly<Partial<Record<BuildStageName, number>>>;
  }
>`
  -- writeBuildReport
  with given as (
    select stage, stage ->> 'name' as name, place
    from jsonb_array_elements(${JSON.stringify(report.stages)}::jsonb) with ordinality as g (stage, place)
  ), before as (
    select id, (
      select coalesce(jsonb_object_agg(s ->> 'name', jsonb_array_length(s -> 'steps')), '{}')
      from jsonb_array_elements(stages) s
    ) as known
    from build where id = ${buildId}::uuid
  )
  update build b
  set stages = (
        select coalesce(jsonb_agg(s order by place), '[]') from (
          select coalesce(g.stage, o.stage), o.place
          from jsonb_array_elements(b.stages) with ordinality as o (stage, place)
          left join given g on g.name = o.stage ->> 'name'
          union all
          select g.stage, 1000 + g.place from given g
          where not exists (select from jsonb_array_elements(b.stages) o where o ->> 'name' = g.name)
        ) as all_stages (s, place)
      ),
      revision = coalesce(${report.revision && JSON.stringify(report.revision)}::jsonb, b.revision),
      inputs = (
        select coalesce(jsonb_agg(
          case when known -> 'digest' = 'null' then known || jsonb_build_object('digest', found.digest) else known end
          order by place), '[]')
        from jsonb_array_elements(b.inputs) with ordinality as old (known, place)
        left join lateral (
          select g -> 'digest' as digest from jsonb_array_elements(${JSON.stringify(report.inputs)}::jsonb) g
          where g ->> 'reference' = known ->> 'reference' limit 1
        ) found on true
      ) || (
        select coalesce(jsonb_agg(distinct g), '[]') from jsonb_array_elements(${JSON.stringify(report.inputs)}::jsonb) g
        where not exists (
          select from jsonb_array_elements(b.inputs) as present (input)
          where input ->> 'reference' = g ->> 'reference')
      )
  from before
  where b.id = before.id and fence = ${fence}::bigint and lease_hash = ${hash} and phase = 'RUNNING'
  returning b.id, b.namespace, b.name, b.config_name as "configName", b.last_event as "lastEvent", before.known
`;

/** How a lease's holder ends its build. */
export interface LeaseEnding {
  readonly phase: 'COMPLETE' | 'FAILED' | 'ERROR';
  readonly reason: string | null;
  readonly message: string | null;
  readonly digest: string | null;
  readonly snippet: string | null;
}

/** Ends the build of a lease; yields no row when the lease is not the newest any more. */
export const finishBuild = ({ buildId, hash, fence }: LeaseKey, ending: LeaseEnding, eventId: string) => sql<{
  readonly id: string;
}>`
  -- finishBuild
  update build
  set phase = ${ending.phase}, reason = ${ending.reason}, message = ${ending.message}, output_digest = ${ending.digest},
      log_snippet = ${ending.snippet}, completed_at = now(), fence = fence + 1, lease_until = null,
      last_event = ${eventId}::uuid,
      stages = (
        select coalesce(jsonb_agg(case when s -> 'duration' <> 'null' then s else jsonb_set(s, '{duration}',
          to_jsonb(greatest(0, round(extract(epoch from now() - (s ->> 'startedAt')::timestamptz) * 1000)))) end), '[]')
        from jsonb_array_elements(stages) s
      )
  where id = ${buildId}::uuid and fence = ${fence}::bigint and lease_hash = ${hash} and phase = 'RUNNING'
  returning id
`;
