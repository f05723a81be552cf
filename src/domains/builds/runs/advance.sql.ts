import { sql } from '../../../platform/postgres/index.js';
import type { Build, BuildInputImage, BuildReason } from '../model.js';

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
