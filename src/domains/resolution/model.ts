import type { ImagePullPolicy, ImageTag } from '../image-streams/index.js';

/** What becomes of a reference to a tag that is not there. */
export type MissingTagAction = 'USE_REPOSITORY' | 'KEEP' | 'REFUSE';

/** Why an image was resolved as it was, or was not. */
export type ImageResolutionReason =
  | 'TRIGGERED'
  | 'STREAM_LOOKUP'
  | 'OBJECT_LOOKUP'
  | 'REPOSITORY'
  | 'OWN_REGISTRY'
  | 'NOT_LOCAL'
  | 'NO_LOOKUP'
  | 'MISSING'
  | 'OWNED'
  | 'PAUSED';

/** What becomes of one container's image; `image` null: it stays as it is. */
export interface ImageChoice {
  readonly image: string | null;
  readonly tag: ImageTag | null;
  readonly digest: string | null;
  readonly reason: ImageResolutionReason;
  readonly message: string;
}

/** One container's image, before and after. */
export interface ResolvedImage extends Omit<ImageChoice, 'image'> {
  readonly object: string;
  readonly path: string;
  readonly line: number;
  readonly container: string | null;
  readonly before: string | null;
  readonly after: string | null;
  readonly imagePullPolicy: ImagePullPolicy | null;
}

/** A manifest with its images replaced by exact ones. */
export interface ManifestResolution {
  readonly manifest: string;
  readonly images: readonly ResolvedImage[];
}
