import type { LoggedEvent } from '../event.js';
import { precedes, type Position } from '../cursor/position.js';

/** An event with what readers need beside it; `size` is about the bytes it takes. */
export interface Entry {
  readonly position: Position;
  readonly transaction: bigint;
  readonly size: number;
  readonly event: LoggedEvent;
}

/** The most that a ring holds. */
export interface RingLimits {
  readonly events: number;
  readonly bytes: number;
}

/** The newest events, without a gap, shared by all readers of a process. */
export class Ring {
  readonly #limits: RingLimits;
  #entries: Entry[] = [];
  #bytes = 0;
  #start: Position;
  #end: Position;

  constructor(start: Position, limits: RingLimits) {
    this.#limits = limits;
    this.#start = this.#end = start;
  }

  /** Everything behind here is in the ring. */
  get start(): Position {
    return this.#start;
  }

  /** The last event read: never further, for ids of transactions without events may be given out again after a crash. */
  get end(): Position {
    return this.#end;
  }

  /** Adds the events that follow; drops the oldest over the limits. */
  append(entries: readonly Entry[]): void {
    this.#entries.push(...entries);
    for (const { size } of entries) this.#bytes += size;
    this.#end = entries.at(-1)?.position ?? this.#end;
    this.#drop();
  }

  /** Forgets all, and begins anew from `start`. */
  restart(start: Position): void {
    this.#entries = [];
    this.#bytes = 0;
    this.#start = this.#end = start;
  }

  /** Whether every event behind this position, as far as the log has been read, is here. */
  reaches(position: Position): boolean {
    return !precedes(position, this.#start);
  }

  /** The events behind a position, about `limit`: whole transactions. */
  after(position: Position, limit: number): Entry[] {
    let low = 0;
    let high = this.#entries.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const entry = this.#entries[middle];
      if (entry && precedes(position, entry.position)) high = middle;
      else low = middle + 1;
    }
    let end = low + limit;
    const cut = this.#entries[end - 1]?.transaction;
    while (cut !== undefined && this.#entries[end]?.transaction === cut) end++;
    return this.#entries.slice(low, end);
  }

  #drop(): void {
    let surplus = Math.max(0, this.#entries.length - this.#limits.events);
    for (const { size } of this.#entries.slice(0, surplus)) this.#bytes -= size;
    for (; this.#bytes > this.#limits.bytes; surplus++) this.#bytes -= this.#entries[surplus]?.size ?? 0;
    this.#start = this.#entries[surplus - 1]?.position ?? this.#start;
    this.#entries.splice(0, surplus);
  }
}
