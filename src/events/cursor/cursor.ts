import { timingSafeEqual } from 'node:crypto';
import { badInput, Failure } from '../../platform/errors.js';
import { Mac } from './mac.js';
import type { Mark } from './mark.js';
import { longestVarint, readVarints, writeVarints } from './varint.js';

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
const cursorExpired = (why: string) =>
  new Failure('CURSOR_EXPIRED', `${why} Read the state again, and follow from its eventCursor.`);

/** The failure for a cursor of which the events have been trimmed away. */
export const cursorTrimmed = () =>
  cursorExpired('The event cursor is older than the log of events reaches back.');

/** The failure for a cursor from before the database was restored. */
export const cursorOfOtherEpoch = () =>
  cursorExpired('The event cursor is from before the database was restored.');

/** The failure for a cursor of events that the log has not got (any more). */
export const cursorOfSetBackLog = () =>
  cursorExpired('The event cursor is ahead of the log of events, which was set back.');

/**
 * Writes marks as cursors that clients can neither read nor make: base64url of a version byte, the epoch's
 * first 8 bytes, the mark in varints, and 128 bits of HMAC-SHA256 over all of that.
 */
export class Seal {
  /** Of the log that the cursors belong to. */
  readonly epoch: string;
  readonly #mac: Mac;
  readonly #head: Buffer;

  constructor({ epoch, cursorKey }: LogIdentity) {
    this.epoch = epoch;
    this.#mac = new Mac(cursorKey);
    this.#head = Buffer.from([
      version,
      ...Buffer.from(epoch.replaceAll('-', ''), 'hex').subarray(0, epochBytes),
    ]);
  }

  /** The cursor for a mark. */
  close(mark: Mark): string {
    const numbers = numbersOf(mark);
    const room = this.#mac.room(this.#head.length + numbers.length * longestVarint + macBytes);
    room.set(this.#head);
    const end = writeVarints(numbers, room, this.#head.length);
    room.write(this.#mac.sign(end), end, macBytes, 'hex');
    return room.toString('base64url', 0, end + macBytes);
  }

  /** The mark that a cursor stands for, which came as this argument. Fails with BAD_USER_INPUT, or CURSOR_EXPIRED for another epoch. */
  open(cursor: string, argument = 'after'): Mark {
    const bytes = cursor.length > longest ? Buffer.alloc(0) : Buffer.from(cursor, 'base64url');
    const body = bytes.subarray(0, -macBytes);
    const mac = bytes.subarray(-macBytes);
    const isOurs =
      body.length > this.#head.length &&
      bytes.toString('base64url') === cursor &&
      timingSafeEqual(mac, this.#macOf(body)) &&
      body[0] === version;
    const numbers = isOurs ? readVarints(body.subarray(this.#head.length)) : null;
    const mark = numbers && markOfNumbers(numbers);
    if (!mark)
      throw badInput(
        "This is no event cursor; take it from eventCursor, from a mutation's payload or from an event.",
        argument,
      );
    if (!body.subarray(0, this.#head.length).equals(this.#head)) throw cursorOfOtherEpoch();
    return mark;
  }

  #macOf(body: Buffer): Buffer {
    this.#mac.room(body.length).set(body);
    return Buffer.from(this.#mac.sign(body.length), 'hex').subarray(0, macBytes);
  }
}

/** The position; with a snapshot also its last event, its end, and its running transactions by their distances. */
function numbersOf({ position, seen }: Mark): bigint[] {
  const numbers = [position.place, position.number];
  if (seen === null) return numbers;
  numbers.push(seen.last.place, seen.last.number, seen.end);
  let before = 0n;
  for (const transaction of seen.running) {
    numbers.push(transaction - before);
    before = transaction;
  }
  return numbers;
}

function markOfNumbers([
  place,
  number,
  lastPlace,
  lastNumber,
  end,
  ...steps
]: readonly bigint[]): Mark | null {
  if (place === undefined || number === undefined) return null;
  const position = { place, number };
  if (lastPlace === undefined) return { position, seen: null };
  if (lastNumber === undefined || end === undefined) return null;
  let before = 0n;
  const running = steps.map((step) => (before += step));
  return { position, seen: { last: { place: lastPlace, number: lastNumber }, end, running } };
}
