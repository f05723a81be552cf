import type { Actor, Cause } from '../../events/index.js';

/** Text by text; labels and annotations. */
export type TextMap = Readonly<Record<string, string>>;

/** A stream: its specification (but for the tags) and what counts its changes. */
export interface ImageStream {
  readonly id: string;
  readonly namespace: string;
  readonly name: string;
  readonly createdAt: Date;
  readonly generation: bigint;
  readonly resourceVersion: bigint;
  readonly labels: TextMap;
  readonly annotations: TextMap;
  readonly dockerImageRepository: string | null;
  readonly localLookup: boolean;
  /** The time as of which this is the stream; left out: now. */
  readonly asOf?: Date;
}

/** What a tag comes from: an image of a registry, another tag, an image of a stream. */
export type TagSourceKind = 'DOCKER_IMAGE' | 'IMAGE_STREAM_TAG' | 'IMAGE_STREAM_IMAGE';
/** By which reference an image is pulled: that of its source, or of the integrated registry. */
export type ReferencePolicy = 'SOURCE' | 'LOCAL';
/** What of an index is imported: the image of one platform, or all. */
export type ImportMode = 'LEGACY' | 'PRESERVE_ORIGINAL';

/** Where a tag comes from; `namespace` null means the stream's own. */
export interface TagSource {
  readonly kind: TagSourceKind;
  readonly namespace: string | null;
  readonly name: string;
}

/** What a tag is meant to be, `spec.tags[]`. Users write it, imports never do. */
export interface TagSpec {
  readonly source: TagSource | null;
  readonly generation: bigint;
  /** The tag of the same stream that this one follows, if it follows one. */
  readonly tracks: string | null;
  readonly reference: boolean;
  readonly scheduled: boolean;
  /** Seconds between checks; null: the server's own. */
  readonly interval: number | null;
  /** Seconds of age before an image is followed; null: any. */
  readonly minimumAge: number | null;
  readonly insecure: boolean;
  readonly referencePolicy: ReferencePolicy;
  readonly importMode: ImportMode;
  readonly annotations: TextMap;
}

/** What a tag points at: a reference, and the image's digest where one is known. */
export interface Pointer {
  readonly reference: string;
  readonly digest: string | null;
}

/** The newest item of a tag's history. */
export interface CurrentItem extends Pointer {
  readonly revision: bigint;
  readonly generation: bigint;
  readonly createdAt: Date;
  readonly actor: Actor;
  readonly cause: Cause;
}

/** One item of a tag's history with its place in the stack; 0 is now. */
export interface TagItem extends CurrentItem {
  readonly position: number;
}

/** What the registry answered at the last successful import, and the image that this made. */
export interface Observation {
  readonly answer: string;
  readonly image: string;
}

/** Why nothing but an explicit change moves a tag. `since` is ISO 8601. */
export interface TagHold {
  readonly since: string;
  readonly actor: Actor;
  readonly reason: string;
}

/** A tag of a stream; `spec` null when it is in the status only. */
export interface ImageTag {
  readonly streamId: string;
  readonly namespace: string;
  readonly stream: string;
  readonly name: string;
  readonly spec: TagSpec | null;
  readonly current: CurrentItem | null;
  readonly observed: Observation | null;
  readonly hold: TagHold | null;
  /** The time as of which this is the tag; left out: now. */
  readonly asOf?: Date;
}

/** What became of the last import of a tag. */
export interface TagCondition {
  readonly streamId: string;
  readonly tag: string;
  readonly type: string;
  readonly status: 'TRUE' | 'FALSE' | 'UNKNOWN';
  readonly reason: string | null;
  readonly message: string | null;
  readonly generation: bigint;
  readonly lastTransitionAt: Date;
  readonly lastCheckedAt: Date;
}

/** What became of the last import of a stream's repository as a whole. */
export type StreamCondition = Omit<TagCondition, 'tag'>;

/** An image as long as any tag's history of the stream holds it; never stored as such. */
export interface StreamImage {
  readonly stream: ImageStream;
  readonly digest: string;
  readonly reference: string;
  readonly tags: readonly string[];
}

/** What a reference to a stream's tag or image stands for now. */
export interface Resolution {
  readonly reference: string;
  readonly tag: ImageTag | null;
  readonly digest: string | null;
  readonly pullSpec: string | null;
}
