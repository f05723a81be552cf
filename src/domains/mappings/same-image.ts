import { isDeepStrictEqual } from 'node:util';
import type { ImageDescription } from '../../oci/index.js';
import { Failure } from '../../platform/errors.js';
import type { Image, ImageLayer, ImageManifest } from '../images/index.js';

/** An image as it is kept, with its layers and manifests. */
export interface KnownImage extends Image {
  readonly layers: readonly ImageLayer[];
  readonly manifests: readonly ImageManifest[];
}

/** Refuses a description that contradicts what is known of the image; what it leaves out contradicts nothing. */
export function requireSame(known: KnownImage, told: ImageDescription): void {
  const differs = (['mediaType', 'layers', 'manifests', 'config', 'platform'] as const).find(
    (field) => isSaid(told[field]) && !isDeepStrictEqual(plain(known[field]), plain(told[field])),
  );
  if (differs === undefined) return;
  throw new Failure(
    'CONFLICT',
    `Image ${told.digest} is known already, with other ${differs}: an image never changes. Leave ${differs} out, or push the new image under its own digest.`,
    { path: ['input', 'image', differs] },
  );
}

const isSaid = (value: unknown) => value !== null && !(Array.isArray(value) && value.length === 0);

/** A value as JSON would bring it back: no prototypes, no order of keys, no bigint. */
const plain = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, each: unknown) => {
      if (typeof each === 'bigint') return String(each);
      return key === 'imageDigest' ? undefined : each;
    }),
  );
