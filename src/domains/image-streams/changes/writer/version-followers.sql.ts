import { sql } from '../../../../platform/postgres/index.js';
import type { Candidate, VersionRange } from '../../rules/versions.js';

/** The tags of a stream that follow versions, with what they follow. */
export const listVersionRanges = (streamId: string) => sql<VersionRange & { tag: string }>`
  -- listVersionRanges
  select tag, semver, glob, best_by as "order", prerelease
  from tag_version_range
  where stream_id = ${streamId}::uuid
  order by tag
`;

/** The ranges that these tags follow, pair by pair. */
export const findVersionRanges = (streamIds: readonly string[], tags: readonly string[]) => sql<
  VersionRange & { streamId: string; tag: string }
>`
  -- findVersionRanges
  select r.stream_id as "streamId", r.tag, r.semver, r.glob, r.best_by as "order", r.prerelease
  from unnest(${streamIds}::uuid[], ${tags}::text[]) as wanted (stream_id, tag)
  join tag_version_range r on r.stream_id = wanted.stream_id and r.tag = wanted.tag
`;

/** Writes what a tag follows. */
export const upsertVersionRange = (streamId: string, tag: string, range: VersionRange) => sql`
  -- upsertVersionRange
  insert into tag_version_range (stream_id, tag, semver, glob, best_by, prerelease)
  values (${streamId}::uuid, ${tag}, ${range.semver}, ${range.glob}, ${range.order}, ${range.prerelease})
  on conflict (stream_id, tag) do update
  set semver = excluded.semver, glob = excluded.glob, best_by = excluded.best_by, prerelease = excluded.prerelease
`;

/** Lets a tag follow no versions any more. */
export const deleteVersionRange = (streamId: string, tag: string) => sql`
  -- deleteVersionRange
  delete from tag_version_range where stream_id = ${streamId}::uuid and tag = ${tag}
`;

/**
 * All that points at something in a stream. An index says not when it was built: then the last of its images
 * does, or else when Sluice first saw it.
 */
export const listCandidates = (streamId: string) => sql<Candidate>`
  -- listCandidates
  select i.tag as name, i.reference, i.digest,
         coalesce((image.config ->> 'created')::timestamptz,
                  (select max((child.config ->> 'created')::timestamptz)
                   from image_manifest entry join image child on child.digest = entry.digest
                   where entry.image_digest = i.digest),
                  image.first_seen_at, i.created_at) as "builtAt"
  from image_tag t
  join tag_item i on i.stream_id = t.stream_id and i.tag = t.name and i.revision = t.revision
  left join image on image.digest = i.digest
  where t.stream_id = ${streamId}::uuid
`;
