import type { Keyring } from './sign-in/credentials.js';
import type { ImageDescription } from './content/image.js';
import type { ImageReference } from './references/reference.js';

/** How an index is imported: as the one child that fits (`LEGACY`), or whole (`PRESERVE_ORIGINAL`). */
export type ImportMode = 'LEGACY' | 'PRESERVE_ORIGINAL';

/** Where to ask, and how. */
export interface RepositoryRequest {
  /** Defaults are filled in by the client. */
  readonly reference: ImageReference;
  /** Allows a certificate that does not verify and, failing that, plain http. */
  readonly insecure: boolean;
  /** Whose credentials come before those of the client, and are shown for this request only. */
  readonly keyring?: Keyring;
  readonly signal?: AbortSignal;
}

/** Which image is wanted, and what is known of it. */
export interface ImageRequest extends RepositoryRequest {
  readonly mode: ImportMode;
  /** The image that the last import gave; the same again costs one HEAD. */
  readonly knownDigest?: string;
  /** The index that the last import picked its image from, for the same `platform`. */
  readonly knownListDigest?: string;
  /** What is said to be the configuration of the image: read from the registry unless the manifest's digest proves it. */
  readonly config?: Buffer;
  /** Whom `LEGACY` prefers among the children of an index; else linux/amd64, else the first. */
  readonly platform?: { readonly os: string; readonly architecture: string };
}

/** What an import found. */
export type FetchedImage = {
  readonly digest: string;
  /** The index that `digest` was picked from in `LEGACY` mode; null when there was none. */
  readonly listDigest: string | null;
  /** The exact pull reference, e.g. `docker.io/library/redis@sha256:…`. */
  readonly reference: string;
} & (
  | { readonly unchanged: true }
  | {
      readonly unchanged: false;
      readonly image: ImageDescription;
      /** What an index that was imported whole leads to, in its order, each once. */
      readonly children: readonly ImageDescription[];
    }
);
