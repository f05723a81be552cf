import { sql } from '../../../platform/postgres/index.js';
import type { Build, BuildInputImage, BuildStage, BuildStageName, SourceRevision } from '../model.js';
import type { LeaseKey } from './leases.sql.js';

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
