/** What to prune, and how much to keep in any case. */
export interface PruneRequest {
  /** Null: all namespaces, and then images that nothing holds any more as well. */
  readonly namespace: string | null;
  /** Null: all streams of the namespace. */
  readonly stream: string | null;
  /** Null: what each stream's policy says. */
  readonly keepTagRevisions: number | null;
  /** Seconds; null: likewise. */
  readonly keepYoungerThan: number | null;
  /** Go on although a specification names something that cannot be read. */
  readonly ignoreInvalidReferences: boolean;
  /** Whether to tell of what stays as well. */
  readonly tellKept: boolean;
  /** Streams at a time. */
  readonly first: number;
  /** Behind this namespace and stream. */
  readonly after: readonly string[] | null;
}

/** Why an item stays, or goes: EXPIRED. */
export type PruneReason = 'CURRENT' | 'HELD' | 'RECENT' | 'YOUNG' | 'REFERENCED' | 'EXPIRED';

/** An item of a history as pruning looks at it. */
export interface HistoryFact {
  readonly tag: string;
  readonly revision: bigint;
  readonly reference: string;
  readonly digest: string | null;
  readonly createdAt: Date;
  /** 0 is the newest. */
  readonly position: number;
  readonly isYoung: boolean;
  readonly isHeld: boolean;
}

/** What names an image of the stream by digest or the beginning of one, or uses it. */
export interface ImageReference {
  /** E.g. `shop/web:prod`, or `deployment/web in shop`. */
  readonly by: string;
  /** `sha256:…`, or hexadecimal digits. */
  readonly id: string;
}

/** What is decided of one item. */
export interface PruneDecision {
  readonly namespace: string;
  readonly stream: string;
  readonly tag: string;
  readonly revision: bigint;
  readonly reference: string;
  readonly digest: string | null;
  readonly createdAt: Date;
  readonly keep: boolean;
  readonly reason: PruneReason;
  readonly referencedBy: string | null;
}

/** An image that nothing holds any more. */
export interface FreedImage {
  readonly digest: string;
  readonly size: bigint;
}

/** What pruning did, or in a dry run would do. */
export interface PruneResult {
  readonly decisions: readonly PruneDecision[];
  /** How many items were looked at. */
  readonly items: number;
  /** Empty tags that were removed, e.g. `shop/web:old`. */
  readonly removedTags: readonly string[];
  readonly images: readonly FreedImage[];
  /** Where to go on; null at the end. */
  readonly next: readonly string[] | null;
}
