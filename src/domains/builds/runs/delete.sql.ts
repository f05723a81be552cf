import { sql } from '../../../platform/postgres/index.js';

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
