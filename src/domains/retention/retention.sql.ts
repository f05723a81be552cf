import { sql } from '../../platform/postgres/index.js';
import type { HistoryFact } from './model.js';

/** A stream that is to be pruned. */
export interface StreamToPrune {
  readonly id: string;
  readonly namespace: string;
  readonly name: string;
}

/** A stream, and for how many seconds what is in it stays in any case. */
export interface JudgedStream extends StreamToPrune {
  readonly keepYoungerThan: number;
}

const agesOf = (streams: readonly JudgedStream[]) => streams.map(({ keepYoungerThan }) => keepYoungerThan);

/** Of which stream a row is. */
interface OfStream {
  readonly streamId: string;
}

/** A specification of a tag that names an image of the stream. */
export interface Reference extends TagName, OfStream {
  readonly kind: string;
  readonly name: string;
}

/** A tag by its names. */
interface TagName {
  readonly namespace: string;
  readonly stream: string;
  readonly tag: string;
}

/** The streams behind `after` by namespace and name, all of them or those wanted; one more than `first`. */
export const listStreamsToPrune = (
  namespace: string | null,
  stream: string | null,
  first: number,
  after: readonly string[] | null,
) => sql<StreamToPrune>`
  -- listStreamsToPrune
  select id, namespace, name
  from image_stream
  where (namespace, name) > (${after?.[0] ?? ''}, ${after?.[1] ?? ''})
    and (${namespace}::text is null or namespace = ${namespace})
    and (${stream}::text is null or name = ${stream})
  order by namespace, name
  limit ${first + 1}
`;

/** The stream, locked as its writers lock it. */
export const lockStreamToPrune = (id: string) => sql<{ id: string }>`
  -- lockStreamToPrune
  select id from image_stream where id = ${id}::uuid for update
`;

/** All items of the streams' histories, tag by tag from the newest to the oldest. */
export const listHistories = (streams: readonly JudgedStream[]) => sql<HistoryFact & OfStream>`
  -- listHistories
  select i.stream_id as "streamId", i.tag, i.revision, i.reference, i.digest, i.created_at as "createdAt",
         (row_number() over (partition by i.stream_id, i.tag order by i.revision desc) - 1)::int as position,
         i.created_at > now() - make_interval(secs => s.keep_younger_than) as "isYoung",
         t.hold is not null as "isHeld"
  from unnest(${streams.map(({ id }) => id)}::uuid[], ${agesOf(streams)}::int[]) as s (id, keep_younger_than)
  join tag_item i on i.stream_id = s.id
  join image_tag t on t.stream_id = i.stream_id and t.name = i.tag
  order by i.stream_id, i.tag, i.revision desc
`;

/** Locks these items; returns once nobody else keeps one any more. */
export const lockItems = (streamId: string, tags: readonly string[], revisions: readonly bigint[]) => sql`
  -- lockItems
  select 1 from tag_item
  where stream_id = ${streamId}::uuid
    and (tag, revision) in (select * from unnest(${tags}::text[], ${revisions.map(String)}::bigint[]))
  order by tag, revision
  for update
`;

/** Specifications that name images of these streams, or in their own tags images of registries, by digest. */
export const listReferences = (streams: readonly StreamToPrune[]) => sql<Reference>`
  -- listReferences
  with pruned as (
    select * from unnest(${streams.map(({ id }) => id)}::uuid[], ${streams.map(({ namespace }) => namespace)}::text[],
                         ${streams.map(({ name }) => name)}::text[]) as p (id, namespace, name)
  )
  select p.id as "streamId", s.namespace, s.name as stream, t.name as tag, t.source_kind as kind, t.source_name as name
  from pruned p
  join image_tag t on t.source_kind = 'IMAGE_STREAM_IMAGE' and split_part(t.source_name, '@', 1) = p.name
  join image_stream s on s.id = t.stream_id and coalesce(t.source_namespace, s.namespace) = p.namespace
  union
  select p.id, p.namespace, p.name, t.name, t.source_kind, t.source_name
  from pruned p
  join image_tag t on t.stream_id = p.id and t.source_kind in ('IMAGE_STREAM_IMAGE', 'DOCKER_IMAGE')
`;

/** Specifications whose reference to an image by digest cannot be read: ten of them. */
export const listUnreadableReferences = sql<TagName & { name: string }>`
  -- listUnreadableReferences
  select s.namespace, s.name as stream, t.name as tag, t.source_name as name
  from image_tag t
  join image_stream s on s.id = t.stream_id
  where t.source_kind = 'IMAGE_STREAM_IMAGE'
    and t.source_name !~ '^([a-z0-9._-]+@)?((sha256|sha512):)?[0-9A-Fa-f]{1,128}$'
  order by s.namespace, s.name, t.name
  limit 10
`;

/** Takes these items out of the stream's histories. */
export const deleteItems = (streamId: string, tags: readonly string[], revisions: readonly bigint[]) => sql`
  -- deleteItems
  delete from tag_item
  where stream_id = ${streamId}::uuid
    and (tag, revision) in (select * from unnest(${tags}::text[], ${revisions.map(String)}::bigint[]))
`;

/** The streams' tags that are neither in the specification nor have a history; none of a young stream. */
export const listEmptyTags = (streams: readonly JudgedStream[]) => sql<OfStream & { name: string }>`
  -- listEmptyTags
  select t.stream_id as "streamId", t.name
  from unnest(${streams.map(({ id }) => id)}::uuid[], ${agesOf(streams)}::int[]) as p (id, keep_younger_than)
  join image_stream s on s.id = p.id and s.created_at <= now() - make_interval(secs => p.keep_younger_than)
  join image_tag t on t.stream_id = s.id and t.spec_generation is null
  where not exists (select from tag_item i where i.stream_id = t.stream_id and i.tag = t.name)
  order by t.stream_id, t.name
`;

/** Removes these tags. */
export const deleteEmptyTags = (streamId: string, tags: readonly string[]) => sql`
  -- deleteEmptyTags
  delete from image_tag where stream_id = ${streamId}::uuid and name = any(${tags}::text[])
`;

/** Counts a change of the stream. */
export const countChange = (streamId: string) => sql`
  -- countChange
  update image_stream set resource_version = resource_version + 1 where id = ${streamId}::uuid
`;
