/** What an image runs on. */
export interface Platform {
  readonly os: string;
  readonly architecture: string;
  readonly variant: string | null;
  readonly osVersion: string | null;
}

/** What an image says of itself, as `type ImageConfig` of the contract has it. */
export interface ImageConfig {
  readonly digest: string;
  /** ISO 8601; null where the build left it out or it is no date. */
  readonly created: string | null;
  readonly author: string | null;
  readonly dockerVersion: string | null;
  readonly parent: string | null;
  readonly user: string | null;
  readonly workingDir: string | null;
  readonly entrypoint: readonly string[];
  readonly cmd: readonly string[];
  /** Each as `NAME=value`. */
  readonly env: readonly string[];
  /** Each as `port/protocol`. */
  readonly exposedPorts: readonly string[];
  readonly volumes: readonly string[];
  /** Without a prototype, so that any key is only a key. */
  readonly labels: Readonly<Record<string, string>>;
  readonly stopSignal: string | null;
}

/** A layer as the manifest lists it. */
export interface ImageLayer {
  readonly digest: string;
  /** Bytes, compressed as in the registry. */
  readonly size: bigint;
  readonly mediaType: string;
}

/** One entry of an index. */
export interface ImageManifest {
  readonly digest: string;
  readonly mediaType: string;
  /** Bytes of the manifest itself. */
  readonly size: bigint;
  readonly platform: Platform | null;
}

/** An image or an index, with all that Sluice keeps of it. */
export interface ImageDescription {
  readonly digest: string;
  readonly mediaType: string;
  /** The bytes as received: the digest is theirs. */
  readonly manifest: Buffer;
  /** Of an image: its config and each distinct layer once. Of an index: the sum of its entries. */
  readonly size: bigint;
  /** Null for an index, and for an artifact that does not say. */
  readonly platform: Platform | null;
  /** Null for an index, and for an artifact that has none. */
  readonly config: ImageConfig | null;
  /** From the base up; empty for an index. */
  readonly layers: readonly ImageLayer[];
  /** The entries of an index in its order; empty for an image. */
  readonly manifests: readonly ImageManifest[];
}
