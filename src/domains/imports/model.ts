import type { ImportMode, ReferencePolicy, StreamCondition } from '../image-streams/index.js';

/** What to import: one tag, a whole repository, or with neither all that a stream has from external registries. */
export interface ImportRequest {
  readonly namespace: string;
  readonly stream: string;
  readonly tag: string | null;
  /** The external image; null means the source that the specification names. */
  readonly from: string | null;
  /** The repository to import as a whole; left out, the stream's own where neither tag nor from is given. */
  readonly repository?: string | null | undefined;
  /** The stream's own repository, and none of the tags of its specification: what the schedule imports as a whole. */
  readonly ownRepositoryAlone?: boolean;
  /** Globs that tags of a whole repository must fit one of, and none of. */
  readonly include?: readonly string[] | undefined;
  readonly exclude?: readonly string[] | undefined;
  readonly limit?: number | undefined;
  /** Allows creating the stream and the tag, and giving the tag or the stream another source. */
  readonly confirm: boolean;
  readonly scheduled?: boolean | undefined;
  /** Seconds. */
  readonly interval?: number | undefined;
  /** Seconds. */
  readonly minimumAge?: number | undefined;
  readonly insecure?: boolean | undefined;
  readonly referencePolicy?: ReferencePolicy | undefined;
  readonly importMode?: ImportMode | undefined;
}

/** What an import did to one tag. */
export interface ImportResult {
  readonly namespace: string;
  readonly stream: string;
  readonly tag: string;
  readonly outcome: 'MOVED' | 'UNCHANGED' | 'FAILED' | 'HELD' | 'WAITING';
  readonly digest: string | null;
  readonly reason: string | null;
  readonly message: string | null;
  /** For WAITING: when the image will be old enough. */
  readonly waitsUntil: Date | null;
  /** For FAILED: how long the registry wants to be left alone, if it said so. */
  readonly retryAfterSeconds: number | null;
}

/** What an import did. */
export interface ImportReport {
  readonly results: readonly ImportResult[];
  /** What became of the repository as a whole; null where none was imported. */
  readonly condition: StreamCondition | null;
  /** Tags that are there and were not imported: they are beyond the limit. */
  readonly additionalTags: readonly string[];
  /** Tags of a whole repository that the filters or the specification left out. */
  readonly excludedTags: readonly string[];
}
