import type { RingLimits } from './ring.js';

/** How the log is read; times in milliseconds. */
export interface Tuning {
  /** Between two looks at the log when nobody says that there is something new. */
  readonly poll: number;
  /** Least time between two looks. */
  readonly spacing: number;
  /** Time between two looks where events come quickly. */
  readonly steady: number;
  /** The same while this process has much else to do. */
  readonly busy: number;
  /** Events that one look fetches at most. */
  readonly batch: number;
  /** Readers that may fetch older events at the same time. */
  readonly readers: number;
  /** Pages of these that are kept at most for readers who take nothing for now, and as many that are read ahead. */
  readonly held: number;
  /** The newest events, which are kept in memory. */
  readonly ring: RingLimits;
  /** Between two trimmings of the log. */
  readonly trim: number;
}

/** Good for a process with a handful of connections. */
export const defaultTuning: Tuning = {
  poll: 1_000,
  spacing: 1,
  steady: 8,
  busy: 100,
  batch: 500,
  readers: 4,
  held: 8,
  ring: { events: 10_000, bytes: 32 * 1024 * 1024 },
  trim: 60_000,
};
