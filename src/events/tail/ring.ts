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
  /** The oldest come first; those that were dropped leave their places empty, until that is half of them. */
  #entries: (Entry | undefined)[] = [];
  #dropped = 0;
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
    for (const entry of entries) {
      this.#entries.push(entry);
      this.#bytes += entry.size;
    }
    this.#end = entries.at(-1)?.position ?? this.#end;
    while (this.#isOver()) this.#drop();
    if (this.#dropped <= this.#entries.length / 2) return;
    this.#entries.splice(0, this.#dropped);
    this.#dropped = 0;
  }

  /** Forgets all, and begins anew from `start`. */
  restart(start: Position): void {
    this.#entries = [];
    this.#dropped = this.#bytes = 0;
    this.#start = this.#end = start;
  }

  /** Whether every event behind this position, as far as the log has been read, is here. */
  reaches(position: Position): boolean {
    return !precedes(position, this.#start);
  }

  /** The events behind a position, about `limit`: whole transactions. */
  after(position: Position, limit: number): Entry[] {
    let low = this.#dropped;
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
    return this.#entries.slice(low, end) as Entry[];
  }

  #isOver(): boolean {
    const { events, bytes } = this.#limits;
    return this.#entries.length - this.#dropped > events || this.#bytes > bytes;
  }

  #drop(): void {
    const entry = this.#entries[this.#dropped];
    this.#bytes -= entry?.size ?? this.#bytes;
    this.#start = entry?.position ?? this.#start;
    this.#entries[this.#dropped++] = undefined;
  }
}
