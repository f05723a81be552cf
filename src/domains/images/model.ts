import type { ImageConfig, Platform } from '../../oci/index.js';

export type { ImageConfig, ImageLayer, ImageManifest, Platform } from '../../oci/index.js';

/** An image or index, without layers and entries, which are read when asked for. */
export interface Image {
  readonly digest: string;
  readonly mediaType: string;
  readonly firstSeenAt: Date;
  readonly size: bigint;
  readonly platform: Platform | null;
  readonly config: ImageConfig | null;
}
