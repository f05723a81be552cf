import { precedes, type Position } from '../cursor/position.js';
import type { EventLine } from './event-line.js';
import type { RingLimits } from './ring.js';

/** Bytes that are taken to begin with; twice as many whenever they do not do. */
const few = 262_144;

/**
 * The lines of events, as bytes outside of the heap: there are thousands of them, each is seldom read again, and the collector of
 * garbage would move each twice and look at all of them again and again. The oldest come first, and make room for new ones:
 * behind the end of the bytes, it goes on at their beginning.
 */
export class KeptLines {
  readonly #limits: RingLimits;
  readonly #places: BigUint64Array;
  readonly #numbers: BigInt64Array;
  readonly #starts: Uint32Array;
  readonly #lengths: Uint32Array;
  #bytes: Buffer;
  /** Where the oldest stands in the lists above, which are rings as well. */
  #first = 0;
  #count = 0;
  /** Where the next line goes. */
  #free = 0;

  constructor(limits: RingLimits) {
    this.#limits = limits;
    this.#places = new BigUint64Array(limits.events);
    this.#numbers = new BigInt64Array(limits.events);
    this.#starts = new Uint32Array(limits.events);
    this.#lengths = new Uint32Array(limits.events);
    this.#bytes = Buffer.allocUnsafeSlow(Math.min(few, limits.bytes));
  }

  get count(): number {
    return this.#count;
  }

  /** Keeps the line of the event at this position, unless there is no room: then `drop` makes some. Whether it is kept. */
  keep(line: EventLine, { place, number }: Position): boolean {
    const length = Buffer.byteLength(line);
    const start = this.#count < this.#limits.events ? this.#roomFor(length) : null;
    if (start === null) return false;
    const slot = this.#slot(this.#count++);
    [this.#places[slot], this.#numbers[slot]] = [place, number];
    [this.#starts[slot], this.#lengths[slot]] = [start, length];
    this.#bytes.write(line, start);
    this.#free = start + length;
    return true;
  }

  /** Forgets the oldest, and says where it was; null where there is none. */
  drop(): Position | null {
    if (this.#count === 0) return null;
    const dropped = this.#positionOf(0);
    this.#first = this.#slot(1);
    this.#count--;
    return dropped;
  }

  clear(): void {
    this.#first = this.#count = this.#free = 0;
  }

  /** The line at an index, counted from the oldest. */
  at(index: number): EventLine {
    const slot = this.#slot(index);
    const start = this.#starts[slot] ?? 0;
    return this.#bytes.toString('utf8', start, start + (this.#lengths[slot] ?? 0));
  }

  /** The index of the first line behind a position. */
  behind(position: Position): number {
    let [low, high] = [0, this.#count];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (precedes(position, this.#positionOf(middle))) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** Where so many bytes in a row are free; null where they are not, however many more are taken. */
  #roomFor(length: number): number | null {
    const oldest = this.#count > 0 ? (this.#starts[this.#first] ?? 0) : null;
    if (oldest === null) this.#free = 0;
    const isRoundTheEnd = oldest !== null && this.#free <= oldest;
    const end = isRoundTheEnd ? oldest : this.#bytes.length;
    if (this.#free + length <= end) return this.#free;
    if (!isRoundTheEnd && oldest !== null && length <= oldest) return 0;
    if (this.#bytes.length === this.#limits.bytes) return null;
    this.#grow();
    return this.#roomFor(length);
  }

  #grow(): void {
    const [old, more] = [this.#bytes, Math.min(2 * this.#bytes.length, this.#limits.bytes)];
    this.#bytes = Buffer.allocUnsafeSlow(more);
    this.#free = 0;
    for (let index = 0; index < this.#count; index++) {
      const slot = this.#slot(index);
      const [start, length] = [this.#starts[slot] ?? 0, this.#lengths[slot] ?? 0];
      this.#starts[slot] = this.#free;
      this.#free += old.copy(this.#bytes, this.#free, start, start + length);
    }
  }

  #positionOf(index: number): Position {
    const slot = this.#slot(index);
    return { place: this.#places[slot] ?? 0n, number: this.#numbers[slot] ?? 0n };
  }

  #slot(index: number): number {
    return (this.#first + index) % this.#limits.events;
  }
}
