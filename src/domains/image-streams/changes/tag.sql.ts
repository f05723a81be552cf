import { sql } from '../../../platform/postgres/index.js';
import type { TagRow } from '../tag-row.js';

/** What a change must know of a stream: the tags named, and every tag that follows another. */
export const tagsForChange = (streamId: string, names: readonly string[]) => {
  const [name] = names;
  return name !== undefined && names.length === 1
    ? tagForChange(streamId, name)
    : sql<TagRow>`
  -- tagsForChange
  select * from image_tag_state
  where "streamId" = ${streamId}::uuid and (name = any(${names}::text[]) or tracks is not null)
  order by name
`;
};

/** The usual case: planned once, and not each time anew for the number of names. */
const tagForChange = (streamId: string, name: string) => sql<TagRow>`
  -- tagsForChange
  select * from image_tag_state
  where "streamId" = ${streamId}::uuid and (name = ${name} or tracks is not null)
  order by name
`;

/** The same of a change that must know all of its tags. */
export const allTagsForChange = (streamId: string) => sql<TagRow>`
  -- allTagsForChange
  select * from image_tag_state where "streamId" = ${streamId}::uuid order by name
`;

/** Makes sure that the tag is there, be it in the status only. */
export const ensureTag = (streamId: string, name: string) => sql`
  -- ensureTag
  insert into image_tag (stream_id, name) values (${streamId}::uuid, ${name})
  on conflict (stream_id, name) do nothing
`;

/** Removes a tag, specification and history. */
export const deleteTag = (streamId: string, name: string) => sql`
  -- deleteTag
  delete from image_tag where stream_id = ${streamId}::uuid and name = ${name}
`;
