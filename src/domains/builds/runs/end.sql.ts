import { sql } from '../../../platform/postgres/index.js';
import type { BuildPhase, BuildReason, EndPhase } from '../model.js';

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
