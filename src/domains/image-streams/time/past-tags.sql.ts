import { sql } from '../../../platform/postgres/index.js';
import type { TagItem } from '../model.js';
import type { VersionRange } from '../rules/versions.js';
import type { TagRow } from '../tag-row.js';

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
