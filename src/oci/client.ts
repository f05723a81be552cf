import type { Logger } from '../platform/logger.js';
import type { Keyring } from './credentials.js';
import type { ImageDescription } from './image.js';
import type { ImageReference } from './reference.js';

/** How an index is imported: as the one child that fits (`LEGACY`), or whole (`PRESERVE_ORIGINAL`). */
export type ImportMode = 'LEGACY' | 'PRESERVE_ORIGINAL';

/** What a client of registries is made from. */
export interface RegistryClientOptions {
  /** Private addresses that may be reached, each an IP or a CIDR; all public ones may. */
  readonly allowedAddresses: readonly string[];
  readonly keyring: Keyring;
  readonly logger?: Logger;
  /** How long one request may take from first to last byte; 30,000 when left out. */
  readonly deadlineMillis?: number;
}

/** Where to ask, and how. */
export interface RepositoryRequest {
  /** Defaults are filled in by the client. */
  readonly reference: ImageReference;
  /** Allows a certificate that does not verify and, failing that, plain http. */
  readonly insecure: boolean;
  readonly signal?: AbortSignal;
}

/** Which image is wanted, and what is known of it. */
export interface ImageRequest extends RepositoryRequest {
  readonly mode: ImportMode;
  /** The image that the last import gave; the same again costs one HEAD. */
  readonly knownDigest?: string;
  /** The index that the last import picked its image from, for the same `platform`. */
  readonly knownListDigest?: string;
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
      /** The children of an index that was imported whole, in its order, each once. */
      readonly children: readonly ImageDescription[];
    }
);

/**
 * Asks registries for images. Whatever goes wrong is an `ImportError`; nothing is believed that its digest
 * does not prove, and no address is reached that the guard does not allow.
 */
export class RegistryClient {
  readonly #options: RegistryClientOptions;

  constructor(options: RegistryClientOptions) {
    this.#options = options;
  }

  /** The digest that a reference stands for now. */
  headDigest(request: RepositoryRequest): Promise<string> {
    return Promise.reject(
      new Error(`not yet ${String(this.#options.deadlineMillis)} ${request.reference.name}`),
    );
  }

  /** The image that a reference stands for now, or word that it is the known one. */
  fetchImage(request: ImageRequest): Promise<FetchedImage> {
    return Promise.reject(new Error(`not yet ${request.mode}`));
  }

  /** The tags of a repository, in the registry's order, each once. */
  listTags(request: RepositoryRequest): Promise<string[]> {
    return Promise.reject(new Error(`not yet ${request.reference.name}`));
  }

  /** Ends idle connections; requests under way fail. */
  async close(): Promise<void> {
    await Promise.resolve();
  }
}
