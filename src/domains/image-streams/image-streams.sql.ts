import { sql } from '../../platform/postgres/index.js';
import type { ScopeColumns } from '../../viewer/index.js';
import type { ImageStream, TagCondition, TagItem } from './model.js';
import type { TagRow } from './tag-row.js';

/** The stream of this name. */
export const findStream = (namespace: string, name: string) => sql<ImageStream>`
  -- findStream
  select id, namespace, name, created_at as "createdAt", generation, resource_version as "resourceVersion",
         labels, annotations, docker_image_repository as "dockerImageRepository", local_lookup as "localLookup"
  from image_stream
  where namespace = ${namespace} and name = ${name}
`;

/** The streams with these names, pair by pair. */
export const findStreamsByName = (
  namespaces: readonly string[],
  names: readonly string[],
) => sql<ImageStream>`
  -- findStreamsByName
  select s.id, s.namespace, s.name, s.created_at as "createdAt", s.generation,
         s.resource_version as "resourceVersion", s.labels, s.annotations,
         s.docker_image_repository as "dockerImageRepository", s.local_lookup as "localLookup"
  from unnest(${namespaces}::text[], ${names}::text[]) as wanted (namespace, name)
  join image_stream s on s.namespace = wanted.namespace and s.name = wanted.name
`;

/** The streams with these ids, in no order. */
export const findStreams = (ids: readonly string[]) => sql<ImageStream>`
  -- findStreams
  select id, namespace, name, created_at as "createdAt", generation, resource_version as "resourceVersion",
         labels, annotations, docker_image_repository as "dockerImageRepository", local_lookup as "localLookup"
  from image_stream
  where id = any(${ids}::uuid[])
`;

/** The streams of all namespaces behind `after`, by namespace and name; one more than `first`. */
export const listStreams = (first: number, after: readonly string[] | null) => sql<ImageStream>`
  -- listStreams
  select id, namespace, name, created_at as "createdAt", generation, resource_version as "resourceVersion",
         labels, annotations, docker_image_repository as "dockerImageRepository", local_lookup as "localLookup"
  from image_stream
  where (namespace, name) > (${after?.[0] ?? ''}, ${after?.[1] ?? ''})
  order by namespace, name
  limit ${first + 1}
`;

/** Those of them that a scope of less than everything holds: a page of each namespace, and of these the first. */
export const listStreamsWithin = (
  scope: ScopeColumns,
  first: number,
  after: readonly string[] | null,
) => sql<ImageStream>`
  -- listStreamsWithin
  select s.*
  from (select distinct namespace from unnest(${scope.namespaces}::text[]) as held (namespace)) as within
  cross join lateral (
    select id, namespace, name, created_at as "createdAt", generation, resource_version as "resourceVersion",
           labels, annotations, docker_image_repository as "dockerImageRepository", local_lookup as "localLookup"
    from image_stream
    where namespace = within.namespace and (namespace, name) > (${after?.[0] ?? ''}, ${after?.[1] ?? ''})
      and exists (
        select from unnest(${scope.namespaces}::text[], ${scope.patterns}::text[]) as held (namespace, pattern)
        where held.namespace = within.namespace and image_stream.name like held.pattern
      )
    order by name
    limit ${first + 1}
  ) s
  order by s.namespace, s.name
  limit ${first + 1}
`;

/** The same for each of several namespaces at once, as far as a scope holds them. */
export const listStreamsOf = (
  scope: ScopeColumns,
  namespaces: readonly string[],
  first: number,
  after: string | null,
) => sql<ImageStream>`
  -- listStreamsOf
  select s.*
  from unnest(${namespaces}::text[]) as wanted (namespace)
  cross join lateral (
    select id, namespace, name, created_at as "createdAt", generation, resource_version as "resourceVersion",
           labels, annotations, docker_image_repository as "dockerImageRepository", local_lookup as "localLookup"
    from image_stream
    where namespace = wanted.namespace and name > ${after ?? ''}
      and (${scope.all} or exists (
      select from unnest(${scope.namespaces}::text[], ${scope.patterns}::text[]) as held (namespace, pattern)
      where held.namespace = wanted.namespace and image_stream.name like held.pattern))
    order by name
    limit ${first + 1}
  ) s
`;

/** The tags with these names of these streams, pair by pair. */
export const findTags = (streamIds: readonly string[], names: readonly string[]) => {
  const [[streamId], [name]] = [streamIds, names];
  return streamId !== undefined && name !== undefined && streamIds.length === 1
    ? findTag(streamId, name)
    : sql<TagRow>`
  -- findTags
  select t.*
  from unnest(${streamIds}::uuid[], ${names}::text[]) as wanted (stream_id, name)
  join image_tag_state t on t."streamId" = wanted.stream_id and t.name = wanted.name
`;
};

/** The usual case: planned once, and not each time anew for the number of tags. */
const findTag = (streamId: string, name: string) => sql<TagRow>`
  -- findTags
  select * from image_tag_state where "streamId" = ${streamId}::uuid and name = ${name}
`;

/** The tag of this name, by that of its stream too. */
export const findTagByName = (namespace: string, stream: string, name: string) => sql<TagRow>`
  -- findTagByName
  select * from image_tag_state where namespace = ${namespace} and stream = ${stream} and name = ${name}
`;

/** The tags of each of these streams behind `after`, by name; one more than `first` for each. */
export const listTags = (streamIds: readonly string[], first: number, after: string | null) => sql<TagRow>`
  -- listTags
  select t.*
  from unnest(${streamIds}::uuid[]) as wanted (stream_id)
  cross join lateral (
    select * from image_tag_state
    where "streamId" = wanted.stream_id and name > ${after ?? ''}
    order by name
    limit ${first + 1}
  ) t
`;

/** The names of all tags of each of these streams, in order. */
export const listTagNames = (streamIds: readonly string[]) => sql<{ streamId: string; names: string[] }>`
  -- listTagNames
  select stream_id as "streamId", array_agg(name order by name) as names
  from image_tag
  where stream_id = any(${streamIds}::uuid[])
  group by stream_id
`;

/** The items of each of these tags below revision `after`, newest first; one more than `first` for each. */
export const listItems = (
  streamIds: readonly string[],
  tags: readonly string[],
  first: number,
  after: string | null,
) => sql<TagItem & { streamId: string; tag: string }>`
  -- listItems
  select wanted.stream_id as "streamId", wanted.tag, i.*
  from unnest(${streamIds}::uuid[], ${tags}::text[]) as wanted (stream_id, tag)
  cross join lateral (
    select revision, reference, digest, generation, created_at as "createdAt", actor, cause,
           (row_number() over (order by revision desc) - 1 + (
             select count(*) from tag_item newer
             where newer.stream_id = wanted.stream_id and newer.tag = wanted.tag
               and newer.revision >= ${after}::bigint
           ))::int as position
    from tag_item
    where stream_id = wanted.stream_id and tag = wanted.tag
      and (${after}::bigint is null or revision < ${after}::bigint)
    order by revision desc
    limit ${first + 1}
  ) i
`;

/** The conditions of these tags, pair by pair. */
export const findConditions = (streamIds: readonly string[], tags: readonly string[]) => sql<TagCondition>`
  -- findConditions
  select c.stream_id as "streamId", c.tag, c.type, c.status, c.reason, c.message, c.generation,
         c.last_transition_at as "lastTransitionAt", c.last_checked_at as "lastCheckedAt"
  from unnest(${streamIds}::uuid[], ${tags}::text[]) as wanted (stream_id, tag)
  join tag_condition c on c.stream_id = wanted.stream_id and c.tag = wanted.tag
  order by c.type
`;

/** How many different images the histories of each of these streams hold. */
export const countImages = (streamIds: readonly string[]) => sql<{ streamId: string; images: number }>`
  -- countImages
  select stream_id as "streamId", count(distinct digest)::int as images
  from tag_item
  where stream_id = any(${streamIds}::uuid[])
  group by stream_id
`;

/**
 * The different images of a stream whose digest, or the hexadecimal part of it, begins like this: at most
 * eleven, with the reference of the newest item and the tags of all that hold it.
 */
export const findStreamImages = (streamId: string, beginning: string) => sql<{
  digest: string;
  reference: string;
  tags: readonly string[];
}>`
  -- findStreamImages
  select digest, (array_agg(reference order by created_at desc, revision desc))[1] as reference,
         array_agg(distinct tag order by tag) as tags
  from tag_item
  where stream_id = ${streamId}::uuid
    and (digest like ${beginning} || '%' or digest like 'sha256:' || ${beginning} || '%'
         or digest like 'sha512:' || ${beginning} || '%')
  group by digest
  order by digest
  limit 11
`;
