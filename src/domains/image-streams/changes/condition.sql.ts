import { sql } from '../../../platform/postgres/index.js';
import type { TagCondition } from '../model.js';

/** Forgets what became of earlier imports. */
export const clearConditions = (streamId: string, tag: string) => sql`
  -- clearConditions
  delete from tag_condition where stream_id = ${streamId}::uuid and tag = ${tag}
`;

/** Forgets one condition of a tag, if it has it. */
export const dropCondition = (streamId: string, tag: string, type: string) => sql`
  -- dropCondition
  delete from tag_condition where stream_id = ${streamId}::uuid and tag = ${tag} and type = ${type}
`;

/** What a condition says. */
export type ConditionToWrite = Pick<TagCondition, 'type' | 'status' | 'reason' | 'message' | 'generation'>;

/**
 * Writes a condition; its time of transition changes only with what it says. Yields no row when only the time
 * of the check was new.
 */
export const writeCondition = (streamId: string, tag: string, condition: ConditionToWrite) => sql<{
  changed: boolean;
}>`
  -- writeCondition
  with before as (
    select status, reason, message from tag_condition
    where stream_id = ${streamId}::uuid and tag = ${tag} and type = ${condition.type}
  )
  insert into tag_condition as c (stream_id, tag, type, status, reason, message, generation)
  values (${streamId}::uuid, ${tag}, ${condition.type}, ${condition.status}, ${condition.reason},
          ${condition.message}, ${condition.generation})
  on conflict (stream_id, tag, type) do update
  set status = excluded.status, reason = excluded.reason, message = excluded.message,
      generation = excluded.generation, last_checked_at = now(),
      last_transition_at = case
        when (c.status, c.reason, c.message) is distinct from (excluded.status, excluded.reason, excluded.message)
        then now() else c.last_transition_at end
  returning (select (before.status, before.reason, before.message) from before)
    is distinct from (c.status, c.reason, c.message) as changed
`;
