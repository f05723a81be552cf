import type { ImageDescription, ImageLayer, ImageManifest } from '../../oci/index.js';
import { sql } from '../../platform/postgres/index.js';
import type { ScopeColumns } from '../../viewer/index.js';
import type { Image } from './model.js';

/** The images with these digests, in no order. */
export const findImages = (digests: readonly string[]) => sql<Image>`
  -- findImages
  select digest, media_type as "mediaType", first_seen_at as "firstSeenAt", size, platform, config
  from image
  where digest = any(${digests}::text[])
`;

/**
 * Which of these images a scope of streams holds: those in the history of a tag of one, and what is in an index that
 * is in such a history.
 */
export const findHeldImages = (digests: readonly string[], scope: ScopeColumns) => sql<{ digest: string }>`
  -- findHeldImages
  with recursive holder (digest, held) as (
    select digest, digest from unnest(${digests}::text[]) as wanted (digest)
    union
    select holder.digest, m.image_digest
    from holder
    join image_manifest m on m.digest = holder.held
  )
  select distinct holder.digest
  from holder
  join tag_item i on i.digest = holder.held
  join image_stream s on s.id = i.stream_id
  where exists (
    select from unnest(${scope.namespaces}::text[], ${scope.patterns}::text[]) as held (namespace, pattern)
    where held.namespace = s.namespace and s.name like held.pattern
  )
`;

/** The layers of these images, from the base up. */
export const findLayers = (digests: readonly string[]) => sql<ImageLayer & { imageDigest: string }>`
  -- findLayers
  select image_digest as "imageDigest", digest, size, media_type as "mediaType"
  from image_layer
  where image_digest = any(${digests}::text[])
  order by image_digest, position
`;

/** The entries of these indexes, in their order. */
export const findManifests = (digests: readonly string[]) => sql<ImageManifest & { imageDigest: string }>`
  -- findManifests
  select image_digest as "imageDigest", digest, media_type as "mediaType", size, platform
  from image_manifest
  where image_digest = any(${digests}::text[])
  order by image_digest, position
`;

/** Locks these images, in the digests' order, against being deleted. */
export const keepImages = (digests: readonly string[]) => sql<{ digest: string }>`
  -- keepImages
  select digest from image where digest = any(${digests}::text[]) order by digest for key share
`;

/** Keeps an image; one that is known stays as it is, for a digest never means anything else. */
export const insertImage = (image: ImageDescription) => sql`
  -- insertImage
  with fresh as (
    insert into image (digest, media_type, manifest, size, platform, config)
    values (${image.digest}, ${image.mediaType}, ${image.manifest}, ${image.size},
            ${image.platform && JSON.stringify(image.platform)}::jsonb,
            ${image.config && JSON.stringify(image.config)}::jsonb)
    on conflict (digest) do nothing
    returning digest
  ), layers as (
    insert into image_layer (image_digest, position, digest, size, media_type)
    select fresh.digest, layer.position - 1, layer.digest, layer.size, layer.media_type
    from fresh, unnest(${image.layers.map((layer) => layer.digest)}::text[],
                       ${image.layers.map((layer) => layer.size)}::bigint[],
                       ${image.layers.map((layer) => layer.mediaType)}::text[])
                with ordinality as layer (digest, size, media_type, position)
  )
  insert into image_manifest (image_digest, position, digest, media_type, size, platform)
  select fresh.digest, entry.position - 1, entry.digest, entry.media_type, entry.size, entry.platform::jsonb
  from fresh, unnest(${image.manifests.map((entry) => entry.digest)}::text[],
                     ${image.manifests.map((entry) => entry.mediaType)}::text[],
                     ${image.manifests.map((entry) => entry.size)}::bigint[],
                     ${image.manifests.map((entry) => entry.platform && JSON.stringify(entry.platform))}::text[])
              with ordinality as entry (digest, media_type, size, platform, position)
`;
