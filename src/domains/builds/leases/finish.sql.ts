import { sql } from '../../../platform/postgres/index.js';
import type { LeaseKey } from './leases.sql.js';

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
