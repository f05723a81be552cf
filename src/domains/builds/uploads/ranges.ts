import type { Queryable } from '../../../platform/postgres/index.js';
import type { ReadRange } from './check-zip.js';
import { listParts, readPart } from './uploads.sql.js';

/** Reads a source that was sent in parts from anywhere in it; holds the part that was read last, and no more. */
export async function rangesOf(db: Queryable, buildId: string, count: number): Promise<ReadRange> {
  let start = 0;
  const places = (await db.many(listParts(buildId, count))).map(({ number, length }) => {
    const place = { number, start, end: start + length };
    start = place.end;
    return place;
  });
  let held: { readonly number: number; readonly bytes: Buffer } | null = null;
  const bytesOf = async (number: number): Promise<Buffer> => {
    if (held?.number !== number) held = { number, bytes: (await db.one(readPart(buildId, number))).bytes };
    return held.bytes;
  };
  return async function* (from, to) {
    for (const place of places) {
      if (place.end <= from || place.start >= to) continue;
      const bytes = await bytesOf(place.number);
      yield bytes.subarray(Math.max(0, from - place.start), Math.min(bytes.length, to - place.start));
    }
  };
}
