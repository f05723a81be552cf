/** One event as a subscriber got it. */
export interface Delivered {
  readonly id: string;
  readonly subject: string;
  /** Counts the events of a subject, without a gap. */
  readonly n: number;
  /** The same for all events of one transaction. */
  readonly together: string;
  /** Which message it came with; several events of one batch have the same. */
  readonly message: number;
}

/** All that one subscriber was told, from where it began to where it ended, over however many connections. */
export interface History {
  readonly name: string;
  readonly isBatched: boolean;
  /** What it asked for; null: everything. */
  readonly subjects: readonly string[] | null;
  readonly delivered: readonly Delivered[];
  /** Where it came back: how many events it had had, and whether its cursor was an event's or a bookmark's. */
  readonly resumed: readonly { readonly at: number; readonly from: 'event' | 'bookmark' }[];
  /** Bookmarks that it got: how many events it had had. */
  readonly bookmarks: readonly number[];
}

/** One event as it was committed. */
export interface Written {
  readonly id: string;
  readonly subject: string;
  readonly n: number;
  readonly together: string;
}
