import { createHash } from 'node:crypto';
import { badInput, Failure, notFound } from '../../../platform/errors.js';
import type { Queryable } from '../../../platform/postgres/index.js';
import type { BuildDesk } from '../desk.js';
import { findByToken } from '../leases/leases.sql.js';
import { hashOfLease } from '../leases/claim.js';
import { advance } from '../runs/advance.js';
import { checkArchive } from './check-archive.js';
import { checkZip, isZip } from './check-zip.js';
import { maximumUpload } from './limits.js';
import { rangesOf } from './ranges.js';
import { findAwaited, findReceived, readPart, settleUpload, writePart } from './uploads.sql.js';

/** A part of a source as it arrives. */
export interface UploadedPart {
  readonly token: string;
  /** From 0. */
  readonly number: number;
  readonly isLast: boolean;
  readonly bytes: Buffer;
}

/** What an upload has come to; null as long as there is more to come. */
export type Received = { readonly size: bigint; readonly digest: string } | null;

const missing = () => notFound('An upload under this address that is still waited for');

/**
 * Keeps a part of a source that is sent along. With the last one the whole is looked through, and its build goes on: an
 * archive that could do harm is refused, and its build waits for another until its time is up.
 */
export async function receivePart(desk: BuildDesk, part: UploadedPart): Promise<Received> {
  const { db } = desk;
  const awaited = await db.maybe(findAwaited(hashOfLease(part.token), part.number));
  if (!awaited) throw missing();
  const { buildId, configId, asFile, others } = awaited;
  if (others + BigInt(part.bytes.length) > maximumUpload)
    throw new Failure('SIZE_LIMIT', `A source has at most ${String(maximumUpload)} bytes.`);
  await db.execute(writePart(buildId, part.number, part.bytes));
  if (!part.isLast) return null;
  const source = await describe(db, buildId, part.number + 1);
  if (source.size === 0n) throw badInput('Nothing was sent.');
  if (asFile === null) await checkSource(db, buildId, part.number + 1, Number(source.size));
  await db.transaction(async (tx) => {
    if (!(await tx.maybe(settleUpload(buildId, source)))) throw missing();
    if (configId !== null) await advance(tx, desk, configId);
  });
  return source;
}

async function checkSource(db: Queryable, buildId: string, count: number, size: number): Promise<void> {
  const first = await db.one(readPart(buildId, 0));
  if (isZip(first.bytes)) await checkZip(size, await rangesOf(db, buildId, count));
  else await checkArchive(partsOf(db, buildId, count));
}

/** A source that was sent along, for the holder of its build's lease: part by part. NOT_FOUND for anybody else. */
export async function openUpload(db: Queryable, buildId: string, leaseToken: string) {
  const build = await db.maybe(findByToken(hashOfLease(leaseToken)));
  const received = build?.id === buildId ? await db.maybe(findReceived(buildId)) : null;
  if (!received) throw notFound('A source under this address');
  return { ...received, parts: partsOf(db, buildId, Infinity) };
}

async function* partsOf(
  db: Queryable,
  buildId: string,
  count: number,
): AsyncGenerator<Buffer, void, undefined> {
  for (let number = 0; number < count; number++) {
    const part = await db.maybe(readPart(buildId, number));
    if (!part && count === Infinity) return;
    if (!part) throw badInput(`Part ${String(number)} was not sent.`);
    yield part.bytes;
  }
}

async function describe(db: Queryable, buildId: string, count: number) {
  const hash = createHash('sha256');
  let size = 0n;
  for await (const bytes of partsOf(db, buildId, count)) {
    hash.update(bytes);
    size += BigInt(bytes.length);
  }
  return { size, digest: `sha256:${hash.digest('hex')}` };
}
