import type { Actor } from '../../../events/index.js';
import { sql } from '../../../platform/postgres/index.js';
import type { TagHold } from '../model.js';

/** Keeps the tag where it is; the hold begins now. */
export const holdTag = (streamId: string, tag: string, actor: Actor, reason: string) => sql<TagHold>`
  -- holdTag
  update image_tag
  set hold = jsonb_build_object(
    'since', to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'actor', ${JSON.stringify(actor)}::jsonb, 'reason', ${reason}::text)
  where stream_id = ${streamId}::uuid and name = ${tag}
  returning hold ->> 'since' as since, hold -> 'actor' as actor, hold ->> 'reason' as reason
`;

/** Lets the tag move again. */
export const releaseTag = (streamId: string, tag: string) => sql`
  -- releaseTag
  update image_tag set hold = null where stream_id = ${streamId}::uuid and name = ${tag}
`;
