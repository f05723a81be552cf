import type { Queryable } from '../../../platform/postgres/index.js';
import { hasEnded, type Build } from '../model.js';
import { findBuilds } from '../runs/find.sql.js';
import type { LogBell } from './bell.js';
import { readLog, type LogPart, type LogRange } from './read.js';

/** A part of a log as its followers get it. */
export interface LogNews extends LogPart {
  readonly build: Build;
  readonly isComplete: boolean;
}

/** What following takes. */
export interface LogFollowing {
  readonly db: Queryable;
  readonly bell: LogBell;
  readonly signal: AbortSignal | undefined;
}

/** For how long a follower waits for news of a build before it looks by itself. */
const patience = 500;

/**
 * Follows the log of a build to its end, part by part, each when it is asked for: a slow reader holds up nobody and no
 * memory. When another runner takes the build over, the log of the new attempt is followed from its beginning.
 */
export async function* followLog(
  { db, bell, signal }: LogFollowing,
  { id }: Pick<Build, 'id'>,
  range: LogRange,
): AsyncGenerator<LogNews, void, undefined> {
  let attempt = 0;
  let next = range;
  while (signal?.aborted !== true) {
    const rung = new AbortController();
    const waiting = bell.wait(id, patience, anyOf(signal, rung.signal));
    try {
      const [build] = await db.many(findBuilds([id]));
      if (!build) return;
      if (attempt !== 0 && build.attempt !== attempt)
        next = { ...range, after: 0n, tail: null, since: null, line: null };
      attempt = build.attempt;
      const part = await readLog(db, build, next);
      const isAtEnd = part.chunks.length === 0;
      const isComplete = isAtEnd && hasEnded(build.phase);
      if (!isAtEnd || isComplete) yield { ...part, build, isComplete };
      if (isComplete) return;
      if (part.chunks.length > 0 || next.tail !== null)
        next = { ...range, after: part.end, tail: null, since: null, line: null };
      if (isAtEnd) await waiting;
    } finally {
      rung.abort();
    }
  }
}

const anyOf = (one: AbortSignal | undefined, other: AbortSignal) =>
  one ? AbortSignal.any([one, other]) : other;
