import type { RingLimits } from './ring.js';

/** How the log is read; times in milliseconds. */
export interface Tuning {
  /** Between two looks at the log when nobody says that there is something new. */
  readonly poll: number;
  /** Least time between two looks. */
  readonly spacing: number;
  /** Events that one look fetches at most. */
  readonly batch: number;
  /** Readers that may fetch older events at the same time. */
  readonly readers: number;
  /** The newest events, which are kept in memory. */
  readonly ring: RingLimits;
  /** Between two trimmings of the log. */
  readonly trim: number;
}

/** Good for a process with a handful of connections. */
export const defaultTuning: Tuning = {
  poll: 1_000,
  spacing: 1,
  batch: 1_000,
  readers: 4,
  ring: { events: 10_000, bytes: 32 * 1024 * 1024 },
  trim: 60_000,
};
