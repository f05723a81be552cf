import { sql } from '../../platform/postgres/index.js';
import type { FreedImage } from './model.js';

/** Items that are taken for gone: by stream, tag and revision. */
export interface Gone {
  readonly streamIds: readonly string[];
  readonly tags: readonly string[];
  readonly revisions: readonly bigint[];
}

/**
 * Of these images, those older than so many seconds that no history holds, but for items taken for gone, no index,
 * but for those taken for freed, no promotion that awaits its approval, and neither a build nor a rollout that is in use.
 */
export const findFreed = (
  digests: readonly string[],
  gone: Gone,
  freed: readonly string[],
  keepYoungerThan: number,
) => sql<FreedImage>`
  -- findFreed
  select image.digest, image.size
  from image
  where image.digest = any(${digests}::text[])
    and image.first_seen_at <= now() - make_interval(secs => ${keepYoungerThan})
    and not exists (
      select from tag_item i
      where i.digest = image.digest
        and (i.stream_id, i.tag, i.revision) not in (
          select * from unnest(${gone.streamIds}::uuid[], ${gone.tags}::text[], ${gone.revisions.map(String)}::bigint[])
        )
    )
    and not exists (
      select from image_manifest m
      where m.digest = image.digest and m.image_digest <> all(${freed}::text[])
    )
    and not exists (
      select from promotion p
      where p.digest = image.digest and p.state = 'PENDING' and p.expires_at > now()
    )
    and not exists (
      select from rollout_in_use r
      where r.images @> jsonb_build_array(jsonb_build_object('digest', image.digest))
    )
    and not exists (
      select from build b where b.inputs @> jsonb_build_array(jsonb_build_object('digest', image.digest))
    )
  order by image.digest
`;

/**
 * Images older than so many seconds that no history and no index holds, nor a build or a rollout that is in use: those would
 * keep the ones behind them from being looked at. At most `most`.
 */
export const listOrphans = (keepYoungerThan: number, most: number) => sql<{ digest: string }>`
  -- listOrphans
  select image.digest
  from image
  where image.first_seen_at <= now() - make_interval(secs => ${keepYoungerThan})
    and not exists (select from tag_item i where i.digest = image.digest)
    and not exists (select from image_manifest m where m.digest = image.digest)
    and not exists (
      select from rollout_in_use r where r.images @> jsonb_build_array(jsonb_build_object('digest', image.digest))
    )
    and not exists (
      select from build b where b.inputs @> jsonb_build_array(jsonb_build_object('digest', image.digest))
    )
  order by image.digest
  limit ${most}
`;

/** What these indexes hold. */
export const listChildren = (digests: readonly string[]) => sql<{ digest: string }>`
  -- listChildren
  select distinct digest from image_manifest where image_digest = any(${digests}::text[]) order by digest
`;

/** Locks these images; returns once nobody else keeps one any more. */
export const lockImages = (digests: readonly string[]) => sql`
  -- lockImages
  select 1 from image where digest = any(${digests}::text[]) order by digest for update
`;

/** Deletes these images, with their layers and entries. */
export const deleteImages = (digests: readonly string[]) => sql`
  -- deleteImages
  delete from image where digest = any(${digests}::text[])
`;

/** Lets imports fetch these images again, which they take for known where a tag remembers them. */
export const forgetObservations = (digests: readonly string[]) => sql`
  -- forgetObservations
  update image_tag set observed_digest = null, observed_image = null
  where observed_image = any(${digests}::text[])
`;
