import type { ImportMode, ReferencePolicy } from '../image-streams/index.js';

/** What to import: one tag, or all tags of a stream that come from external registries. */
export interface ImportRequest {
  readonly namespace: string;
  readonly stream: string;
  readonly tag: string | null;
  /** The external image; null means the source that the specification names. */
  readonly from: string | null;
  /** Allows creating the stream and the tag, and giving the tag another source. */
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
  readonly outcome: 'MOVED' | 'UNCHANGED' | 'FAILED' | 'HELD';
  readonly digest: string | null;
  readonly reason: string | null;
  readonly message: string | null;
}
