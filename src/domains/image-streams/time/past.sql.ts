import { sql } from '../../../platform/postgres/index.js';
import type { ScopeColumns } from '../../../viewer/index.js';
import type { ImageStream, TagItem } from '../model.js';
import type { VersionRange } from '../rules/versions.js';
import type { TagRow } from '../tag-row.js';

/** The stream that had this name at this time. */
export const findStreamAt = (namespace: string, name: string, at: Date) => sql<ImageStream>`
  -- findStreamAt
  select s.id, s.namespace, s.name, s.created_at as "createdAt", s.generation, s.resource_version as "resourceVersion",
         s.labels, s.annotations, s.docker_image_repository as "dockerImageRepository", s.local_lookup as "localLookup"
  from (
    select valid_to, state from image_stream_version
    where namespace = ${namespace} and name = ${name} and valid_from <= ${at}::timestamptz
    order by valid_from desc
    limit 1
  ) v
  cross join lateral jsonb_populate_record(null::image_stream, v.state) s
  where v.valid_to > ${at}::timestamptz
`;

/** The streams with these ids as they were, in no order. */
export const findStreamsAt = (ids: readonly string[], at: Date) => sql<ImageStream>`
  -- findStreamsAt
  select s.id, s.namespace, s.name, s.created_at as "createdAt", s.generation, s.resource_version as "resourceVersion",
         s.labels, s.annotations, s.docker_image_repository as "dockerImageRepository", s.local_lookup as "localLookup"
  from unnest(${ids}::uuid[]) as wanted (id)
  cross join lateral (
    select valid_to, state from image_stream_version
    where stream_id = wanted.id and valid_from <= ${at}::timestamptz
    order by valid_from desc
    limit 1
  ) v
  cross join lateral jsonb_populate_record(null::image_stream, v.state) s
  where v.valid_to > ${at}::timestamptz
`;

/**
 * The streams that there were behind `after` and a scope holds, by namespace and name; one more than `first`. Steps
 * from name to name, however often each has changed.
 */
export const listStreamsAt = (
  scope: ScopeColumns,
  first: number,
  after: readonly string[] | null,
  at: Date,
) => sql<ImageStream>`
  -- listStreamsAt
  with recursive named as (
    (
      select namespace, name from image_stream_version
      where (namespace, name) > (${after?.[0] ?? ''}, ${after?.[1] ?? ''})
      order by namespace, name
      limit 1
    )
    union all
    select following.*
    from named
    cross join lateral (
      select v.namespace, v.name from image_stream_version v
      where (v.namespace, v.name) > (named.namespace, named.name)
      order by v.namespace, v.name
      limit 1
    ) following
  ), page as (
    select v.state
    from named
    cross join lateral (
      select valid_to, state from image_stream_version v
      where v.namespace = named.namespace and v.name = named.name and v.valid_from <= ${at}::timestamptz
      order by v.valid_from desc
      limit 1
    ) v
    where v.valid_to > ${at}::timestamptz
      and (${scope.all} or exists (
      select from unnest(${scope.namespaces}::text[], ${scope.patterns}::text[]) as held (namespace, pattern)
      where held.namespace = named.namespace and named.name like held.pattern))
    limit ${first + 1}
  )
  select s.id, s.namespace, s.name, s.created_at as "createdAt", s.generation, s.resource_version as "resourceVersion",
         s.labels, s.annotations, s.docker_image_repository as "dockerImageRepository", s.local_lookup as "localLookup"
  from page
  cross join lateral jsonb_populate_record(null::image_stream, page.state) s
  order by s.namespace, s.name
`;

/** The same for one namespace. */
export const listStreamsOfAt = (
  scope: ScopeColumns,
  namespace: string,
  first: number,
  after: string | null,
  at: Date,
) => sql<ImageStream>`
  -- listStreamsOfAt
  with recursive named as (
    (
      select name from image_stream_version
      where namespace = ${namespace} and name > ${after ?? ''}
      order by name
      limit 1
    )
    union all
    select following.name
    from named
    cross join lateral (
      select v.name from image_stream_version v
      where v.namespace = ${namespace} and v.name > named.name
      order by v.name
      limit 1
    ) following
  ), page as (
    select v.state
    from named
    cross join lateral (
      select valid_to, state from image_stream_version v
      where v.namespace = ${namespace} and v.name = named.name and v.valid_from <= ${at}::timestamptz
      order by v.valid_from desc
      limit 1
    ) v
    where v.valid_to > ${at}::timestamptz
      and (${scope.all} or exists (
      select from unnest(${scope.namespaces}::text[], ${scope.patterns}::text[]) as held (namespace, pattern)
      where held.namespace = ${namespace} and named.name like held.pattern))
    limit ${first + 1}
  )
  select s.id, s.namespace, s.name, s.created_at as "createdAt", s.generation, s.resource_version as "resourceVersion",
         s.labels, s.annotations, s.docker_image_repository as "dockerImageRepository", s.local_lookup as "localLookup"
  from page
  cross join lateral jsonb_populate_record(null::image_stream, page.state) s
  order by s.name
`;

/** The names of all tags that each of these streams had, in order. */
export const listTagNamesAt = (streamIds: readonly string[], at: Date) => sql<{
  streamId: string;
  names: string[];
}>`
  -- listTagNamesAt
  select stream_id as "streamId", array_agg(distinct tag order by tag) as names
  from image_tag_version
  where stream_id = any(${streamIds}::uuid[]) and valid_from <= ${at}::timestamptz and valid_to > ${at}::timestamptz
  group by stream_id
`;

/** The tags with these names of these streams as they were, pair by pair. */
export const findTagsAt = (streamIds: readonly string[], names: readonly string[], at: Date) => sql<TagRow>`
  -- findTagsAt
  select t.*
  from unnest(${streamIds}::uuid[], ${names}::text[]) as wanted (stream_id, name)
  cross join lateral image_tag_at(wanted.stream_id, wanted.name, ${at}::timestamptz) t
`;

/** The ranges that these tags followed, pair by pair. */
export const findVersionRangesAt = (streamIds: readonly string[], tags: readonly string[], at: Date) => sql<
  VersionRange & { streamId: string; tag: string }
>`
  -- findVersionRangesAt
  select r.stream_id as "streamId", r.tag, r.semver, r.glob, r.best_by as "order", r.prerelease
  from unnest(${streamIds}::uuid[], ${tags}::text[]) as wanted (stream_id, tag)
  join tag_version_range_version r
    on r.stream_id = wanted.stream_id and r.tag = wanted.tag
    and r.valid_from <= ${at}::timestamptz and r.valid_to > ${at}::timestamptz
`;

/** The tags that each of these streams had behind `after`, by name; one more than `first` for each. */
export const listTagsAt = (
  streamIds: readonly string[],
  first: number,
  after: string | null,
  at: Date,
) => sql<TagRow>`
  -- listTagsAt
  select t.*
  from unnest(${streamIds}::uuid[]) as wanted (stream_id)
  cross join lateral (
    with recursive named as (
      (
        select tag from image_tag_version
        where stream_id = wanted.stream_id and tag > ${after ?? ''}
        order by tag
        limit 1
      )
      union all
      select following.tag
      from named
      cross join lateral (
        select v.tag from image_tag_version v
        where v.stream_id = wanted.stream_id and v.tag > named.tag
        order by v.tag
        limit 1
      ) following
    )
    select was.*
    from named
    cross join lateral image_tag_at(wanted.stream_id, named.tag, ${at}::timestamptz) was
    order by was.name
    limit ${first + 1}
  ) t
`;

/** The items that each of these tags had below revision `after`, newest first; one more than `first` for each. */
export const listItemsAt = (
  streamIds: readonly string[],
  tags: readonly string[],
  first: number,
  after: string | null,
  at: Date,
) => sql<TagItem & { streamId: string; tag: string }>`
  -- listItemsAt
  select wanted.stream_id as "streamId", wanted.tag, i.*
  from unnest(${streamIds}::uuid[], ${tags}::text[]) as wanted (stream_id, tag)
  cross join lateral (
    select revision, reference, digest, generation, created_at as "createdAt", actor, cause,
           (row_number() over (order by revision desc) - 1 + (
             select count(*) from tag_item_version newer
             where newer.stream_id = wanted.stream_id and newer.tag = wanted.tag
               and newer.revision >= ${after}::bigint
               and newer.valid_from <= ${at}::timestamptz and newer.valid_to > ${at}::timestamptz
           ))::int as position
    from tag_item_version
    where stream_id = wanted.stream_id and tag = wanted.tag
      and (${after}::bigint is null or revision < ${after}::bigint)
      and valid_from <= ${at}::timestamptz and valid_to > ${at}::timestamptz
    order by revision desc
    limit ${first + 1}
  ) i
`;

/** How many different images the histories of each of these streams held. */
export const countImagesAt = (streamIds: readonly string[], at: Date) => sql<{
  streamId: string;
  images: number;
}>`
  -- countImagesAt
  select stream_id as "streamId", count(distinct digest)::int as images
  from tag_item_version
  where stream_id = any(${streamIds}::uuid[]) and valid_from <= ${at}::timestamptz and valid_to > ${at}::timestamptz
  group by stream_id
`;

/** The different images of a stream that began like this, as `findStreamImages` finds those of now. */
export const findStreamImagesAt = (streamId: string, beginning: string, at: Date) => sql<{
  digest: string;
  reference: string;
  tags: readonly string[];
}>`
  -- findStreamImagesAt
  select digest, (array_agg(reference order by created_at desc, revision desc))[1] as reference,
         array_agg(distinct tag order by tag) as tags
  from tag_item_version
  where stream_id = ${streamId}::uuid and valid_from <= ${at}::timestamptz and valid_to > ${at}::timestamptz
    and (digest like ${beginning} || '%' or digest like 'sha256:' || ${beginning} || '%'
         or digest like 'sha512:' || ${beginning} || '%')
  group by digest
  order by digest
  limit 11
`;
