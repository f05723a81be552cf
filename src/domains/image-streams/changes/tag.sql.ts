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

/** The tags that follow others in either way, of one stream or of all in a namespace. */
export const listFollowers = (namespace: string, stream: string | null) => sql<{
  stream: string;
  tags: string[];
}>`
  -- listFollowers
  select s.name as stream, array_agg(t.name order by t.name) as tags
  from image_stream s
  join image_tag t on t.stream_id = s.id
  where s.namespace = ${namespace} and (${stream}::text is null or s.name = ${stream})
    and (t.tracks is not null or exists (
      select from tag_version_range r where r.stream_id = t.stream_id and r.tag = t.name))
  group by s.id
  order by s.id
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
