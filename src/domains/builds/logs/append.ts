import { badInput } from '../../../platform/errors.js';
import type { Queryable } from '../../../platform/postgres/index.js';
import { leaseLost } from '../leases/claim.js';
import type { LeaseKey } from '../leases/leases.sql.js';
import { appendChunks, largestChunk } from './logs.sql.js';

/** A piece of a log as a runner sends it. */
export interface GivenChunk {
  readonly offset: bigint;
  readonly bytes: Buffer;
  readonly writtenAt: Date | null;
}

const most = 64;

/**
 * Adds pieces to a log, in whatever order and however often they come; says how far it reaches, and whether it is full.
 * CONFLICT when the lease is not the newest any more. A transaction that does more may be given as `db`.
 */
export async function append(
  db: Queryable,
  key: LeaseKey,
  chunks: readonly GivenChunk[],
  limit: bigint,
): Promise<{ readonly written: bigint; readonly isTruncated: boolean }> {
  if (chunks.length === 0 || chunks.length > most)
    throw badInput(`Send 1 to ${String(most)} chunks at once.`, 'input', 'chunks');
  for (const [index, { bytes, offset }] of chunks.entries()) {
    const path = ['input', 'chunks', String(index)];
    if (bytes.length === 0 || bytes.length > largestChunk)
      throw badInput(`A chunk has 1 to ${String(largestChunk)} bytes.`, ...path, 'bytes');
    if (offset < 0n || offset > 2n ** 53n) throw badInput('An offset is from 0 to 2^53.', ...path, 'offset');
  }
  const now = new Date();
  const unique = new Map(
    [...chunks]
      .sort((one, other) => one.bytes.length - other.bytes.length)
      .map(({ offset, bytes, writtenAt }) => [
        offset,
        { start: offset, bytes, newlines: newlinesIn(bytes), writtenAt: writtenAt ?? now },
      ]),
  );
  const written = await db.maybe(appendChunks(key, [...unique.values()], limit));
  if (!written) throw leaseLost();
  return { written: written.written, isTruncated: written.truncated };
}

function newlinesIn(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) count += 1;
  return count;
}
