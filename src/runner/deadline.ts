import type { RunnerWorkFragment } from '../client/index.js';

/** The longest that a timer can wait; milliseconds. */
const longest = 2 ** 31 - 1;

/**
 * Aborts when a build must have ended. Counted from when the work was handed over, and not read off a clock: that of the machine
 * which builds may say another time than the gateway's, and may be set while it runs.
 */
export const deadlineOf = ({ millisecondsLeft }: Pick<RunnerWorkFragment, 'millisecondsLeft'>): AbortSignal =>
  AbortSignal.timeout(Math.min(Math.max(Number(millisecondsLeft), 0), longest));
