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
  /** Whether the tag is checked again and again; false for one that is checked for another reason alone. */
  readonly isScheduled: boolean;
  /** Whether the specification asked for an import that nobody has made. */
  readonly isPending: boolean;
  /** The registry hook that asked for the check, if one did. */
  readonly hint: string | null;
}

/** Which checks a node takes. */
export interface Takes {
  /** Those of tags on schedule, and those that registries hint at. */
  readonly scheduled: boolean;
  /** Those of tags that wait to be imported as their specification asks. */
  readonly pending: boolean;
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

/** How often a tag that is not scheduled is tried once a hint, or its specification, has asked for it. */
const mostTries = 5;

/** The longest wait in seconds that failures, or a registry's Retry-After, can bring about. */
const longestPause = 24 * 3_600;

/** What an import's result means for the check: failures double the wait, and a registry may ask for a longer one. */
export function judgeCheck(
  check: Pick<ClaimedCheck, 'interval' | 'isDigest' | 'failures' | 'isScheduled'>,
  result: Pick<ImportResult, 'outcome' | 'waitsUntil' | 'retryAfterSeconds'>,
  pace: CheckPace,
): CheckOutcome {
  const { interval, isDigest, failures: before, isScheduled } = check;
  const { outcome, waitsUntil, retryAfterSeconds } = result;
  const every = Math.max(interval ?? pace.interval, pace.floor);
  if (!isScheduled && outcome === 'WAITING' && waitsUntil)
    return { outcome, failures: 0, pause: longestPause, waitsUntil };
  if (!isScheduled && (outcome !== 'FAILED' || before + 1 >= mostTries))
    return { outcome, failures: 0, pause: null, waitsUntil: null };
  if (outcome === 'FAILED') {
    const backedOff = every * 2 ** Math.min(before, 32);
    const asked = Math.min(retryAfterSeconds ?? 0, longestPause);
    const pause = Math.max(Math.min(backedOff, Math.max(longestPause, every)), asked);
    return { outcome, failures: before + 1, pause, waitsUntil: null };
  }
  const isOver = isDigest && (outcome === 'MOVED' || outcome === 'UNCHANGED');
  return { outcome, failures: 0, pause: isOver ? null : every, waitsUntil };
}
