/** How a repository is imported as a whole. */
export interface RepositorySettings {
  readonly scheduled: boolean;
  /** Seconds; null: the server's own. */
  readonly interval: number | null;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Null: what the server allows. */
  readonly limit: number | null;
}

/** The same as it is kept of a stream, with when it is done. */
export interface RepositoryImport extends RepositorySettings {
  readonly streamId: string;
  /** Null where it is not scheduled. */
  readonly nextCheckAt: Date | null;
  readonly lastCheckedAt: Date | null;
  readonly checkFailures: number;
}
