import type { Queryable } from '../../../platform/postgres/index.js';
import { countLines, findLine, readChunks } from './logs.sql.js';

/** The byte at which line `line` begins, counted from 0; the end of the log where it has not so many. */
export async function lineStart(db: Queryable, id: string, attempt: number, line: bigint): Promise<bigint> {
  if (line === 0n) return 0n;
  const found = await db.maybe(findLine(id, attempt, line));
  if (!found) return (await db.one(countLines(id, attempt, null))).end;
  const [chunk] = await db.many(readChunks(id, attempt, found.start, 1));
  let at = -1;
  for (let left = line - found.before; chunk && left > 0n; left -= 1n) at = chunk.bytes.indexOf(10, at + 1);
  return found.start + BigInt(at + 1);
}

/** How many lines end before a byte of the log. */
export async function linesBefore(
  db: Queryable,
  id: string,
  attempt: number,
  offset: bigint,
): Promise<bigint> {
  if (offset === 0n) return 0n;
  const { newlines, end } = await db.one(countLines(id, attempt, offset));
  const [chunk] = end < offset ? await db.many(readChunks(id, attempt, end, 1)) : [];
  let more = 0n;
  const known = chunk?.bytes.subarray(0, Number(offset - chunk.start));
  for (let at = known?.indexOf(10) ?? -1; known && at >= 0; at = known.indexOf(10, at + 1)) more += 1n;
  return newlines + more;
}

/** How many lines a log has, the one that is being written included. */
export async function linesOf(db: Queryable, id: string, attempt: number): Promise<bigint> {
  const { newlines, isOpen } = await db.one(countLines(id, attempt, null));
  return isOpen ? newlines + 1n : newlines;
}
