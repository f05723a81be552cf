import type { ImageConfig, ImageLayer, ImageManifest, Platform } from '../images/index.js';

/** An image as a registry describes it; what is undefined was not said. */
export interface MappedImage {
  readonly digest: string;
  readonly mediaType: string;
  readonly reference: string;
  readonly manifest: Buffer | undefined;
  readonly layers: readonly ImageLayer[] | undefined;
  readonly manifests: readonly ImageManifest[] | undefined;
  /** A digest left out is the one that the manifest names. */
  readonly config: (Omit<ImageConfig, 'digest'> & { readonly digest: string | undefined }) | undefined;
  readonly platform: Platform | undefined;
}

/** A push that a registry tells of. */
export interface MappingRequest {
  readonly namespace: string;
  readonly stream: string | undefined;
  readonly dockerImageRepository: string | undefined;
  readonly tag: string;
  readonly image: MappedImage;
}
