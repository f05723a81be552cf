import { badInput } from '../../../platform/errors.js';
import type { Queryable } from '../../../platform/postgres/index.js';
import { lineStart } from './lines.js';
import { findSince, findTail, readChunks, type ReadChunk } from './logs.sql.js';

/** Which part of a log; at most one of the first four. */
export interface LogRange {
  /** Bytes that are known already. */
  readonly after: bigint | null;
  /** Lines from the end. */
  readonly tail: number | null;
  readonly since: Date | null;
  /** Lines from the beginning that are left out. */
  readonly line: bigint | null;
  /** Bytes at most. */
  readonly limit: number;
}

/** A part of a log. */
export interface LogPart {
  readonly attempt: number;
  readonly offset: bigint;
  /** Where it ends: give it back as `after`. */
  readonly end: bigint;
  readonly chunks: readonly ReadChunk[];
}

const mostBytes = 1024 * 1024;
/** Pieces read at a time; they are 192 KiB at most. */
const together = 8;

/** Refuses ranges that make no sense. */
export function checkRange({ after, tail, since, line, limit }: LogRange): void {
  if ([after, tail, since, line].filter((one) => one !== null).length > 1)
    throw badInput('Give one of after, tail, since and line.', 'after');
  if (line !== null && (line < 0n || line > 2n ** 53n)) throw badInput('line is from 0 on.', 'line');
  if (tail !== null && (tail < 0 || tail > 10_000_000)) throw badInput('tail is from 0 on.', 'tail');
  if (after !== null && after < 0n) throw badInput('after is from 0 on.', 'after');
  if (limit < 1 || limit > mostBytes)
    throw badInput(`limitBytes is from 1 to ${String(mostBytes)}.`, 'limitBytes');
}

/** Reads a part of a log, up to the first gap: what is still on its way is waited for. Holds no more than `limit`. */
export async function readLog(
  db: Queryable,
  { id, attempt }: { readonly id: string; readonly attempt: number },
  range: LogRange,
): Promise<LogPart> {
  const offset = await beginning(db, id, attempt, range);
  const chunks: ReadChunk[] = [];
  let end = offset;
  let left = range.limit;
  for (;;) {
    const rows = await db.many(readChunks(id, attempt, end, together));
    for (const { start, bytes, writtenAt } of rows) {
      if (start > end || left === 0) return { attempt, offset, end, chunks };
      const fresh = bytes.subarray(Number(end - start)).subarray(0, left);
      if (fresh.length === 0) continue;
      chunks.push({ start: end, bytes: fresh, writtenAt });
      end += BigInt(fresh.length);
      left -= fresh.length;
    }
    if (rows.length < together || left === 0) return { attempt, offset, end, chunks };
  }
}

async function beginning(db: Queryable, id: string, attempt: number, range: LogRange): Promise<bigint> {
  const { after, tail, since, line } = range;
  if (line !== null) return lineStart(db, id, attempt, line);
  if (tail !== null) return tailStart(db, id, attempt, tail);
  if (since !== null) {
    const { start } = await db.one(findSince(id, attempt, since));
    return start ?? 2n ** 62n;
  }
  return after ?? 0n;
}

/** Where the last `lines` lines begin. */
async function tailStart(db: Queryable, id: string, attempt: number, lines: number): Promise<bigint> {
  const found = await db.maybe(findTail(id, attempt, lines));
  if (!found) return 0n;
  const surplus = Number(found.newlines) - lines;
  if (surplus <= 0) return found.start;
  const [chunk] = await db.many(readChunks(id, attempt, found.start, 1));
  if (!chunk) return found.start;
  const fresh = chunk.bytes.subarray(Number(found.start - chunk.start));
  let at = -1;
  for (let skipped = 0; skipped < surplus; skipped++) {
    const next = fresh.indexOf(10, at + 1);
    if (next < 0) break;
    at = next;
  }
  return found.start + BigInt(at + 1);
}
