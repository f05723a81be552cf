import { sql } from '../../platform/postgres/index.js';

/** A namespace's policy as it is stored. */
export interface NamespacePolicyRow {
  readonly namespace: string;
  readonly immutableTags: readonly string[];
  readonly maximumStreams: number | null;
  readonly maximumTags: number | null;
  readonly maximumImages: number | null;
  readonly maximumImageSize: bigint | null;
  readonly keepTagRevisions: number | null;
  readonly keepYoungerThan: number | null;
  readonly version: bigint;
}

/** A stream's policy as it is stored, beside its namespace's. */
export interface StreamPolicyRow {
  readonly streamId: string;
  readonly namespaceTags: readonly string[];
  readonly streamTags: readonly string[];
  readonly maximumTags: number | null;
  readonly maximumImages: number | null;
  readonly maximumImageSize: bigint | null;
  readonly maximumStreams: number | null;
  readonly namespaceRevisions: number | null;
  readonly namespaceAge: number | null;
  readonly streamRevisions: number | null;
  readonly streamAge: number | null;
  readonly version: bigint;
}

/** What these namespaces lay down; no row for one that is not there. */
export const findNamespacePolicies = (namespaces: readonly string[]) => sql<NamespacePolicyRow>`
  -- findNamespacePolicies
  select n.name as namespace, coalesce(p.immutable_tags, '{}') as "immutableTags",
         p.maximum_streams as "maximumStreams", p.maximum_tags as "maximumTags",
         p.maximum_images as "maximumImages", p.maximum_image_size as "maximumImageSize", p.keep_tag_revisions as "keepTagRevisions",
         p.keep_younger_than as "keepYoungerThan", coalesce(p.resource_version, 0) as version
  from namespace n
  left join namespace_policy p on p.namespace = n.name
  where n.name = any(${namespaces}::text[])
`;

/** What binds these streams; no row for one that is not there. */
export const findStreamPolicies = (streamIds: readonly string[]) => {
  const [streamId] = streamIds;
  return streamId !== undefined && streamIds.length === 1
    ? findStreamPolicy(streamId)
    : sql<StreamPolicyRow>`
  -- findStreamPolicies
  select * from stream_policy_state where "streamId" = any(${streamIds}::uuid[])
`;
};

/** The usual case: planned once, and not each time anew for the number of streams. */
const findStreamPolicy = (streamId: string) => sql<StreamPolicyRow>`
  -- findStreamPolicies
  select * from stream_policy_state where "streamId" = ${streamId}::uuid
`;

/** The patterns that bound these streams at these times, pair by pair and in their order. */
export const findImmutableTagsAt = (streamIds: readonly string[], times: readonly Date[]) => sql<
  Pick<StreamPolicyRow, 'namespaceTags' | 'streamTags'>
>`
  -- findImmutableTagsAt
  select coalesce(n.immutable_tags, '{}') as "namespaceTags", coalesce(p.immutable_tags, '{}') as "streamTags"
  from unnest(${streamIds}::uuid[], ${times}::timestamptz[]) with ordinality as wanted (stream_id, at, place)
  left join image_stream_version s on s.stream_id = wanted.stream_id and s.valid_from <= wanted.at and s.valid_to > wanted.at
  left join namespace_immutable_tags_version n
    on n.namespace = s.namespace and n.valid_from <= wanted.at and n.valid_to > wanted.at
  left join stream_immutable_tags_version p
    on p.stream_id = wanted.stream_id and p.valid_from <= wanted.at and p.valid_to > wanted.at
  order by wanted.place
`;

/** The namespace, locked: no stream is created in it, and no policy changed, until the transaction ends. */
export const lockNamespace = (namespace: string) => sql<{ name: string }>`
  -- lockNamespace
  select name from namespace where name = ${namespace} for update
`;

/** Waits until nobody is changing a stream of the namespace any more, and lets nobody begin. */
export const lockStreamsOf = (namespace: string) => sql`
  -- lockStreamsOf
  select id from image_stream where namespace = ${namespace} order by id for update
`;

/** The stream of this name, locked as its writers lock it. */
export const lockStreamByName = (namespace: string, stream: string) => sql<{ id: string }>`
  -- lockStreamByName
  select id from image_stream where namespace = ${namespace} and name = ${stream} for update
`;

/** Writes a namespace's policy, and counts the change. */
export const writeNamespacePolicy = (policy: Omit<NamespacePolicyRow, 'version'>) => sql`
  -- writeNamespacePolicy
  insert into namespace_policy as p (namespace, immutable_tags, maximum_streams, maximum_tags, maximum_images,
                                     maximum_image_size, keep_tag_revisions, keep_younger_than, resource_version)
  values (${policy.namespace}, ${policy.immutableTags}::text[], ${policy.maximumStreams}, ${policy.maximumTags},
          ${policy.maximumImages}, ${policy.maximumImageSize}, ${policy.keepTagRevisions}, ${policy.keepYoungerThan}, 1)
  on conflict (namespace) do update
  set immutable_tags = excluded.immutable_tags, maximum_streams = excluded.maximum_streams,
      maximum_tags = excluded.maximum_tags, maximum_images = excluded.maximum_images,
      maximum_image_size = excluded.maximum_image_size, keep_tag_revisions = excluded.keep_tag_revisions, keep_younger_than = excluded.keep_younger_than,
      resource_version = p.resource_version + 1
`;

/** Writes a stream's own policy, and counts the change. */
export const writeStreamPolicy = (
  streamId: string,
  immutableTags: readonly string[],
  keepTagRevisions: number | null,
  keepYoungerThan: number | null,
) => sql`
  -- writeStreamPolicy
  insert into stream_policy as p (stream_id, immutable_tags, keep_tag_revisions, keep_younger_than, resource_version)
  values (${streamId}::uuid, ${immutableTags}::text[], ${keepTagRevisions}, ${keepYoungerThan}, 1)
  on conflict (stream_id) do update
  set immutable_tags = excluded.immutable_tags, keep_tag_revisions = excluded.keep_tag_revisions,
      keep_younger_than = excluded.keep_younger_than, resource_version = p.resource_version + 1
`;

/** How many streams the namespace may have; locked, so that those who create them count one after the other. */
export const lockStreamLimit = (namespace: string) => sql<{ maximumStreams: number }>`
  -- lockStreamLimit
  select maximum_streams as "maximumStreams" from namespace_policy
  where namespace = ${namespace} and maximum_streams is not null
  for update
`;

/** How many streams the namespace has. */
export const countStreams = (namespace: string) => sql<{ streams: number }>`
  -- countStreams
  select count(*)::int as streams from image_stream where namespace = ${namespace}
`;

/** How many tags the stream has, in its specification or with a history. */
export const countTags = (streamId: string) => sql<{ tags: number }>`
  -- countTags
  select count(*)::int as tags from image_tag where stream_id = ${streamId}::uuid
`;

/**
 * How many images a stream has, how many beside the item of this revision, which may be none, and whether those are with this
 * one already.
 */
export const countImagesBeside = (
  streamId: string,
  digest: string,
  { tag, revision }: { readonly tag: string; readonly revision: bigint | null },
) => sql<{
  images: number;
  beside: number;
  isKnown: boolean;
}>`
  -- countImagesBeside
  select count(distinct digest)::int as images,
         (count(distinct digest) filter (where "isBeside"))::int as beside,
         coalesce(bool_or(digest = ${digest}) filter (where "isBeside"), false) as "isKnown"
  from (
    select digest, (tag, revision) is distinct from (${tag}, ${revision}::bigint) as "isBeside"
    from tag_item where stream_id = ${streamId}::uuid
  ) item
`;

/** The size of an image; of an index, that of the largest image that it leads to and that is known. */
export const sizeOfLargest = (digest: string) => sql<{ size: bigint }>`
  -- sizeOfLargest
  select coalesce(max(size), 0) as size from image
  where digest = ${digest} or digest in (select digest from image_manifest where image_digest = ${digest})
`;
