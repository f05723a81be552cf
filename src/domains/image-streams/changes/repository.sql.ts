import { sql } from '../../../platform/postgres/index.js';
import { repositoryCheck } from '../rules/repository-check.js';
import type { StreamCondition } from '../model.js';

/** Has the stream's repository imported as a whole, as soon as a node comes to it. */
export const awaitRepository = (streamId: string) => sql`
  -- awaitRepository
  insert into repository_import as r (stream_id, scheduled, include, exclude, is_kept, is_pending)
  values (${streamId}::uuid, false, '{}', '{}', false, true)
  on conflict (stream_id) do update
  set is_pending = true, next_check_at = now(), claimed_by = null, claimed_until = null, fence = r.fence + 1, failures = 0
`;

/** Takes that back. */
export const endRepositoryWait = (streamId: string) => sql`
  -- endRepositoryWait
  update repository_import set is_pending = false where stream_id = ${streamId}::uuid and is_pending
`;

/** Notes in the stream's annotations that its repository was just imported as a whole; counts as no change of it. */
export const markRepositoryChecked = (streamId: string) => sql`
  -- markRepositoryChecked
  with ended as (update repository_import set is_pending = false where stream_id = ${streamId}::uuid and is_pending)
  update image_stream
  set annotations = annotations || jsonb_build_object(
    ${repositoryCheck}::text, to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'))
  where id = ${streamId}::uuid
`;

/** What a stream's condition says. */
export type StreamConditionToWrite = Pick<
  StreamCondition,
  'type' | 'status' | 'reason' | 'message' | 'generation'
>;

/** Writes a stream's condition; its time of transition changes only with what it says, and so it is `changed`. */
export const writeStreamCondition = (streamId: string, condition: StreamConditionToWrite) => sql<
  StreamCondition & { readonly changed: boolean }
>`
  -- writeStreamCondition
  insert into stream_condition as c (stream_id, type, status, reason, message, generation)
  values (${streamId}::uuid, ${condition.type}, ${condition.status}, ${condition.reason}, ${condition.message},
          ${condition.generation})
  on conflict (stream_id, type) do update
  set status = excluded.status, reason = excluded.reason, message = excluded.message,
      generation = excluded.generation, last_checked_at = now(),
      last_transition_at = case
        when (c.status, c.reason, c.message) is distinct from (excluded.status, excluded.reason, excluded.message)
        then now() else c.last_transition_at end
  returning stream_id as "streamId", type, status, reason, message, generation,
            last_transition_at as "lastTransitionAt", last_checked_at as "lastCheckedAt",
            last_transition_at = last_checked_at as changed
`;

/** Forgets what became of imports of another repository. */
export const clearStreamConditions = (streamId: string) => sql`
  -- clearStreamConditions
  delete from stream_condition where stream_id = ${streamId}::uuid
`;

/** Every reference that says where something of the stream comes from, or came from. */
export const referencesOf = (streamId: string) => sql<{ reference: string }>`
  -- referencesOf
  select source_name as reference from image_tag
  where stream_id = ${streamId}::uuid and source_kind = 'DOCKER_IMAGE'
  union
  select split_part(reference, '@', 1) from tag_item where stream_id = ${streamId}::uuid
  union
  select docker_image_repository from image_stream
  where id = ${streamId}::uuid and docker_image_repository is not null
`;
