import type { Queryable } from '../../../platform/postgres/index.js';
import { countLines, findLine, readChunks } from './logs.sql.js';

/** The byte at which line `line` begins, counted from 0; the end of the log where it has not so many. */
export async function lineStart(db: Queryable, id: string, attempt: number, line: bigint): Promise<bigint> {
  if (line === 0n) return 0n;
  const found = await db.maybe(findLine(id, attempt, line));
  if (!found) return (await db.one(countLines(id, attempt, null))).end;
  const bytes = await bytesFrom(db, id, attempt, found.start);
  let at = -1;
  for (let left = line - found.before; left > 0n; left -= 1n) at = bytes.indexOf(10, at + 1);
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
  if (end >= offset) return newlines;
  const known = (await bytesFrom(db, id, attempt, end)).subarray(0, Number(offset - end));
  let more = 0n;
  for (let at = known.indexOf(10); at >= 0; at = known.indexOf(10, at + 1)) more += 1n;
  return newlines + more;
}

/** How many lines a log has, the one that is being written included. */
export async function linesOf(db: Queryable, id: string, attempt: number): Promise<bigint> {
  const { newlines, isOpen } = await db.one(countLines(id, attempt, null));
  return isOpen ? newlines + 1n : newlines;
}

/** What the piece that reaches over a place has from there on; nothing where there is a gap. */
async function bytesFrom(db: Queryable, id: string, attempt: number, place: bigint): Promise<Buffer> {
  const [chunk] = await db.many(readChunks(id, attempt, place, 1));
  return chunk && chunk.start <= place ? chunk.bytes.subarray(Number(place - chunk.start)) : Buffer.alloc(0);
}
