import { createHmac, timingSafeEqual } from 'node:crypto';
import { badInput, Failure } from '../platform/errors.js';
import type { Place } from './place.js';
import { readVarints, writeVarints } from './varint.js';

const version = 1;
const epochBytes = 8;
const macBytes = 16;
/** Enough for a snapshot with over a thousand running transactions. */
const longest = 8_192;

/** What makes the cursors of one log its own. */
export interface LogIdentity {
  /** A UUID; another one says that the database is a restored copy. */
  readonly epoch: string;
  readonly cursorKey: Buffer;
}

/** The failure for a cursor that was good once, and from which nobody can go on any more. */
export const cursorExpired = (why: string) =>
  new Failure('CURSOR_EXPIRED', `${why} Read the state again, and follow from its eventCursor.`);

/** The failure for a cursor of which the events have been trimmed away. */
export const cursorTrimmed = () =>
  cursorExpired('The event cursor is older than the log of events reaches back.');

/** The failure for a cursor from before the database was restored. */
export const cursorOfOtherEpoch = () =>
  cursorExpired('The event cursor is from before the database was restored.');

/**
 * Writes places as cursors that clients can neither read nor make: base64url of a version byte, the epoch's
 * first 8 bytes, the place in varints, and 128 bits of HMAC-SHA256 over all of that.
 */
export class Seal {
  /** Of the log that the cursors belong to. */
  readonly epoch: string;
  readonly #key: Buffer;
  readonly #head: Buffer;

  constructor({ epoch, cursorKey }: LogIdentity) {
    this.epoch = epoch;
    this.#key = cursorKey;
    this.#head = Buffer.from([
      version,
      ...Buffer.from(epoch.replaceAll('-', ''), 'hex').subarray(0, epochBytes),
    ]);
  }

  /** The cursor for a place. */
  close(place: Place): string {
    const body = Buffer.concat([this.#head, writeVarints(numbersOf(place))]);
    return Buffer.concat([body, this.#mac(body)]).toString('base64url');
  }

  /** The place that a cursor stands for. Fails with BAD_USER_INPUT, or CURSOR_EXPIRED for another epoch. */
  open(cursor: string): Place {
    const bytes = cursor.length > longest ? Buffer.alloc(0) : Buffer.from(cursor, 'base64url');
    const body = bytes.subarray(0, -macBytes);
    const mac = bytes.subarray(-macBytes);
    const isOurs =
      body.length > this.#head.length &&
      bytes.toString('base64url') === cursor &&
      timingSafeEqual(mac, this.#mac(body)) &&
      body[0] === version;
    const numbers = isOurs ? readVarints(body.subarray(this.#head.length)) : null;
    const place = numbers && placeOfNumbers(numbers);
    if (!place)
      throw badInput(
        "This is no event cursor; take it from eventCursor, from a mutation's payload or from an event.",
        'after',
      );
    if (!body.subarray(0, this.#head.length).equals(this.#head)) throw cursorOfOtherEpoch();
    return place;
  }

  #mac(body: Buffer): Buffer {
    return createHmac('sha256', this.#key).update(body).digest().subarray(0, macBytes);
  }
}

/** Transaction, id; with a snapshot also its end and running transactions, each as the way from the one before. */
function numbersOf({ position, seen }: Place): bigint[] {
  const numbers = [position.transaction, position.id];
  if (seen === null) return numbers;
  let before = position.transaction;
  numbers.push(seen.end - before);
  for (const transaction of seen.running) {
    numbers.push(transaction - before);
    before = transaction;
  }
  return numbers;
}

function placeOfNumbers([transaction, id, end, ...steps]: readonly bigint[]): Place | null {
  if (transaction === undefined || id === undefined) return null;
  let before = transaction;
  const running = steps.map((step) => (before += step));
  return {
    position: { transaction, id },
    seen: end === undefined ? null : { end: transaction + end, running },
  };
}
