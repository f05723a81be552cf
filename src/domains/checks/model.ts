/** When a scheduled tag is checked for news, and how that went lately. */
export interface TagCheck {
  readonly streamId: string;
  readonly tag: string;
  /** Null: there is nothing more to check. */
  readonly nextCheckAt: Date | null;
  readonly lastCheckedAt: Date | null;
  /** Failures in a row. */
  readonly failures: number;
}

/** How often tags are checked, in seconds. */
export interface CheckPace {
  /** For tags that name no interval of their own. */
  readonly interval: number;
  /** What no tag's own interval goes below. */
  readonly floor: number;
}
