/** Where a rule is laid down; DEFAULT: nowhere, Sluice has it built in. */
export type PolicyOrigin = 'NAMESPACE' | 'STREAM' | 'DEFAULT';

/** How much of a history pruning keeps in any case; null lays down nothing. */
export interface Retention {
  /** Newest items of each tag. */
  readonly keepTagRevisions: number | null;
  /** Seconds. */
  readonly keepYoungerThan: number | null;
}

/** How many there may be, and how large; null: any. */
export interface Limits {
  readonly maximumStreams: number | null;
  /** Of each stream. */
  readonly maximumTags: number | null;
  /** Of each stream: different images in all its histories. */
  readonly maximumImages: number | null;
  /** Bytes of an image that is pushed. */
  readonly maximumImageSize: bigint | null;
}

/** What a namespace lays down for all its streams. */
export interface NamespacePolicy {
  readonly namespace: string;
  readonly immutableTags: readonly string[];
  readonly limits: Limits;
  readonly retention: Retention;
  /** Counts the changes; 0 where nothing was ever laid down. */
  readonly version: bigint;
}

/** A pattern that keeps tags where they point, and who laid it down. */
export interface ImmutableTagRule {
  readonly pattern: string;
  readonly origin: 'NAMESPACE' | 'STREAM';
}

/** What binds a stream: its own rules and its namespace's. */
export interface StreamPolicy {
  readonly streamId: string;
  readonly immutableTags: readonly ImmutableTagRule[];
  readonly limits: Limits;
  readonly retention: EffectiveRetention;
  /** Counts the changes of the stream's own rules; 0 where there are none. */
  readonly version: bigint;
}

/** What pruning keeps in any case, and who says so. */
export interface EffectiveRetention {
  readonly keepTagRevisions: number;
  readonly keepTagRevisionsFrom: PolicyOrigin;
  /** Seconds. */
  readonly keepYoungerThan: number;
  readonly keepYoungerThanFrom: PolicyOrigin;
}

/** Patterns that keep tags where they are no more: those of one stream, or with null of all in the namespace. */
export interface Loosening {
  readonly namespace: string;
  readonly stream: string | null;
  readonly patterns: readonly string[];
}
