import type { CheckPace } from '../checks/index.js';
import type { ImportResult } from '../imports/index.js';

/** A check that this node has claimed. Whatever it brings counts only while `fence` is the check's number. */
export interface ClaimedCheck {
  readonly streamId: string;
  readonly namespace: string;
  readonly stream: string;
  readonly tag: string;
  readonly fence: bigint;
  /** Seconds between checks that the tag itself asks for; null: the server's own. */
  readonly interval: number | null;
  /** Whether the source is a digest, which is checked until it has been imported once. */
  readonly isDigest: boolean;
  /** Failures in a row so far. */
  readonly failures: number;
}

/** How the schedule is kept. */
export interface Pace extends CheckPace {
  /** How many checks all nodes together begin in a minute; Infinity: as many as there are. */
  readonly perMinute: number;
  /** Seconds for which a claim holds unless it is renewed; a dead node's checks are taken over after that. */
  readonly lease: number;
}

/** What a check came to, to be written. */
export interface CheckOutcome {
  readonly outcome: ImportResult['outcome'];
  readonly failures: number;
  /** Seconds until the next check; null: never again. */
  readonly pause: number | null;
  /** When an image that waits will be old enough: the next check comes then, if that is sooner. */
  readonly waitsUntil: Date | null;
}

/** The longest wait in seconds that failures, or a registry's Retry-After, can bring about. */
const longestPause = 24 * 3_600;

/** What an import's result means for the check: failures double the wait, and a registry may ask for a longer one. */
export function judgeCheck(
  { interval, isDigest, failures: before }: Pick<ClaimedCheck, 'interval' | 'isDigest' | 'failures'>,
  result: Pick<ImportResult, 'outcome' | 'waitsUntil' | 'retryAfterSeconds'>,
  pace: CheckPace,
): CheckOutcome {
  const { outcome, waitsUntil, retryAfterSeconds } = result;
  const every = Math.max(interval ?? pace.interval, pace.floor);
  if (outcome === 'FAILED') {
    const backedOff = every * 2 ** Math.min(before, 32);
    const asked = Math.min(retryAfterSeconds ?? 0, longestPause);
    const pause = Math.max(Math.min(backedOff, Math.max(longestPause, every)), asked);
    return { outcome, failures: before + 1, pause, waitsUntil: null };
  }
  const isOver = isDigest && (outcome === 'MOVED' || outcome === 'UNCHANGED');
  return { outcome, failures: 0, pause: isOver ? null : every, waitsUntil };
}
