import type { Actor } from '../../../events/index.js';
import { sql } from '../../../platform/postgres/index.js';
import type {
  Build,
  BuildCause,
  BuildInputImage,
  BuildPhase,
  BuildReason,
  BuildRunPolicy,
  EndPhase,
  SourceRevision,
  TextMap,
} from '../model.js';

/** The builds with these ids, in no order. */
export const findBuilds = (ids: readonly string[]) => sql<Build>`
  -- findBuilds
  select * from build_state where id = any(${ids}::uuid[])
`;

/** The build of this name. */
export const findBuild = (namespace: string, name: string) => sql<Build>`
  -- findBuild
  select * from build_state where namespace = ${namespace} and name = ${name}
`;

/** The builds with these names in these namespaces, pair by pair. */
export const findBuildsNamed = (namespaces: readonly string[], names: readonly string[]) => sql<Build>`
  -- findBuildsNamed
  select b.*
  from unnest(${namespaces}::text[], ${names}::text[]) as wanted (namespace, name)
  join build_state b on b.namespace = wanted.namespace and b.name = wanted.name
`;

/** The builds of each of these namespaces behind `after`, newest first; one more than `first` for each. */
export const listBuildsOfNamespaces = (
  namespaces: readonly string[],
  phases: readonly BuildPhase[] | null,
  first: number,
  after: string | null,
) => sql<Build>`
  -- listBuildsOfNamespaces
  select b.*
  from unnest(${namespaces}::text[]) as wanted (namespace)
  cross join lateral (
    select * from build_state
    where namespace = wanted.namespace
      and (${phases}::text[] is null or phase = any(${phases}::text[]))
      and (${after}::bigint is null or ordinal < ${after}::bigint)
    order by ordinal desc
    limit ${first + 1}
  ) b
`;

/** The builds of each of these definitions behind `after`, newest first; one more than `first` for each. */
export const listBuildsOfConfigs = (
  configIds: readonly string[],
  phases: readonly BuildPhase[] | null,
  first: number,
  after: string | null,
) => sql<Build>`
  -- listBuildsOfConfigs
  select b.*
  from unnest(${configIds}::uuid[]) as wanted (id)
  cross join lateral (
    select * from build_state
    where "configId" = wanted.id
      and (${phases}::text[] is null or phase = any(${phases}::text[]))
      and (${after}::bigint is null or number < ${after}::bigint)
    order by number desc
    limit ${first + 1}
  ) b
`;

/** How many builds each of these namespaces has. */
export const countBuildsOfNamespaces = (
  namespaces: readonly string[],
  phases: readonly BuildPhase[] | null,
) => sql<{ of: string; count: number }>`
  -- countBuildsOfNamespaces
  select namespace as of, count(*)::integer as count
  from build
  where namespace = any(${namespaces}::text[]) and (${phases}::text[] is null or phase = any(${phases}::text[]))
  group by namespace
`;

/** How many builds each of these definitions has. */
export const countBuildsOfConfigs = (
  configIds: readonly string[],
  phases: readonly BuildPhase[] | null,
) => sql<{
  of: string;
  count: number;
}>`
  -- countBuildsOfConfigs
  select config_id as of, count(*)::integer as count
  from build
  where config_id = any(${configIds}::uuid[]) and (${phases}::text[] is null or phase = any(${phases}::text[]))
  group by config_id
`;

/** A build as it is written first. */
export interface BuildToWrite {
  readonly id: string;
  readonly namespace: string;
  readonly name: string;
  readonly configId: string | null;
  readonly configName: string | null;
  readonly number: bigint;
  readonly labels: TextMap;
  readonly annotations: TextMap;
  readonly spec: Build['spec'];
  readonly runPolicy: BuildRunPolicy;
  readonly reason: BuildReason | null;
  readonly message: string | null;
  readonly causes: readonly BuildCause[];
  readonly startedBy: Actor;
  readonly cloneOf: string | null;
  readonly revision: SourceRevision | null;
  readonly inputs: readonly BuildInputImage[];
  readonly eventId: string;
}

/** Creates a build; yields no row when there is one of this name. */
export const insertBuild = (build: BuildToWrite) => sql<{ readonly id: string }>`
  -- insertBuild
  insert into build (id, namespace, name, config_id, config_name, number, labels, annotations, spec, node_selector,
                     run_policy, phase, reason, message, causes, started_by, clone_of, revision, inputs, last_event)
  values (${build.id}::uuid, ${build.namespace}, ${build.name}, ${build.configId}::uuid, ${build.configName},
          ${build.number}::bigint, ${JSON.stringify(build.labels)}::jsonb, ${JSON.stringify(build.annotations)}::jsonb,
          ${JSON.stringify(build.spec)}::jsonb,
          ${JSON.stringify(Object.fromEntries(build.spec.nodeSelector.map(({ key, value }) => [key, value])))}::jsonb,
          ${build.runPolicy}, 'NEW', ${build.reason}, ${build.message}, ${JSON.stringify(build.causes)}::jsonb,
          ${JSON.stringify(build.startedBy)}::jsonb, ${build.cloneOf},
          ${build.revision && JSON.stringify(build.revision)}::jsonb, ${JSON.stringify(build.inputs)}::jsonb,
          ${build.eventId}::uuid)
  on conflict (namespace, name) do nothing
  returning id
`;

/** The builds of a definition that have not ended, by number. */
export const listUnfinished = (configId: string) => sql<Build>`
  -- listUnfinishedBuilds
  select * from build_state
  where "configId" = ${configId}::uuid and phase in ('NEW', 'PENDING', 'RUNNING')
  order by number
`;

/** What a build waits for was found: it may be claimed from now on. Yields no row when it is not NEW any more. */
export const queueBuild = (
  id: string,
  eventId: string,
  found: { readonly inputs: readonly BuildInputImage[]; readonly outputReference: string | null },
) => sql<{ readonly id: string }>`
  -- queueBuild
  update build
  set phase = 'PENDING', reason = null, message = null, queued_at = now(), last_event = ${eventId}::uuid,
      inputs = ${JSON.stringify(found.inputs)}::jsonb, output_reference = ${found.outputReference}
  where id = ${id}::uuid and phase = 'NEW'
  returning id
`;

/** Says what a build waits for; yields no row when it says so already, or is not NEW any more. */
export const blockBuild = (id: string, reason: BuildReason, message: string) => sql<{ readonly id: string }>`
  -- blockBuild
  update build set reason = ${reason}, message = ${message}
  where id = ${id}::uuid and phase = 'NEW' and (reason, message) is distinct from (${reason}, ${message})
  returning id
`;

/** How a build ends that no runner ends. */
export interface Ending {
  readonly phase: EndPhase;
  readonly reason: BuildReason;
  readonly message: string;
  /** Phases that it may be in. */
  readonly from: readonly BuildPhase[];
}

/** Ends a build; whoever holds its lease has nothing to say any more. Yields no row when it is in none of the phases. */
export const endBuild = (id: string, { phase, reason, message, from }: Ending, eventId: string) => sql<{
  readonly id: string;
}>`
  -- endBuild
  update build
  set phase = ${phase}, reason = ${reason}, message = ${message}, completed_at = now(), fence = fence + 1,
      lease_until = null, last_event = ${eventId}::uuid,
      stages = (
        select coalesce(jsonb_agg(case when s -> 'duration' <> 'null' then s else jsonb_set(s, '{duration}',
          to_jsonb(greatest(0, round(extract(epoch from now() - (s ->> 'startedAt')::timestamptz) * 1000)))) end), '[]')
        from jsonb_array_elements(stages) s
      )
  where id = ${id}::uuid and phase = any(${from}::text[])
  returning id
`;

/** Deletes builds of a definition beyond its limits, newest kept, and yields their names. */
export const dropOldBuilds = (configId: string) => sql<{ readonly id: string; readonly name: string }>`
  -- dropOldBuilds
  with ranked as (
    select id, phase = 'COMPLETE' as good, row_number() over (partition by phase = 'COMPLETE' order by number desc) as rank
    from build
    where config_id = ${configId}::uuid and phase in ('COMPLETE', 'FAILED', 'ERROR', 'CANCELLED')
  )
  delete from build b
  using ranked r, build_config c
  where b.id = r.id and c.id = ${configId}::uuid
    and r.rank > case when r.good then c.successful_limit else c.failed_limit end
  returning b.id, b.name
`;

/** Deletes a build. */
export const deleteBuild = (id: string) => sql`
  -- deleteBuild
  delete from build where id = ${id}::uuid
`;

/** Deletes all builds of a definition that have ended. */
export const deleteEndedBuilds = (configId: string) => sql<{ readonly id: string; readonly name: string }>`
  -- deleteEndedBuilds
  delete from build
  where config_id = ${configId}::uuid and phase in ('COMPLETE', 'FAILED', 'ERROR', 'CANCELLED')
  returning id, name
`;

/** The image of the newest complete build of a definition before a number. */
export const findPreviousImage = (configId: string, number: bigint) => sql<{
  readonly reference: string;
  readonly digest: string;
}>`
  -- findPreviousImage
  select output_reference as reference, output_digest as digest
  from build
  where config_id = ${configId}::uuid and number < ${number}::bigint and phase = 'COMPLETE'
    and output_reference is not null and output_digest is not null
  order by number desc
  limit 1
`;

/** Definitions with builds that wait for what is not there, and such builds of no definition. */
export const listBlocked = (limit: number) => sql<{
  readonly configId: string | null;
  readonly buildId: string | null;
}>`
  -- listBlockedBuilds
  select distinct config_id as "configId", case when config_id is null then id end as "buildId"
  from build
  where phase = 'NEW' and reason in ('INVALID_OUTPUT_REFERENCE', 'INVALID_IMAGE_REFERENCE', 'MISSING_PUSH_SECRET')
  limit ${limit}
`;

/** Builds that have run for too long, or were left by runner after runner, or wait in vain for their source. */
export const listOverdue = (mostAttempts: number, limit: number) => sql<{
  readonly id: string;
  readonly why: 'DEADLINE' | 'ABANDONED' | 'NO_UPLOAD';
}>`
  -- listOverdueBuilds
  select b.id,
         case when b.phase = 'NEW' then 'NO_UPLOAD' when b.deadline_at < now() then 'DEADLINE' else 'ABANDONED' end as why
  from build b
  left join build_upload u on u.build_id = b.id
  where (b.phase = 'RUNNING' and b.deadline_at < now())
     or (b.phase = 'RUNNING' and b.lease_until < now() and b.attempt - b.released >= ${mostAttempts})
     or (b.phase = 'NEW' and b.reason = 'AWAITING_UPLOAD' and u.received_at is null and u.expires_at < now())
  order by b.created_at
  limit ${limit}
`;
