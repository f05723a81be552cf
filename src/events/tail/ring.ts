import type { LoggedEvent } from '../event.js';
import { precedes, type Position } from '../cursor/position.js';
import type { EventLine } from './event-line.js';
import { KeptLines } from './kept-lines.js';

/** An event with what readers need beside it. */
export interface Entry {
  readonly position: Position;
  readonly transaction: bigint;
  /** All of it. */
  readonly line: EventLine;
  readonly event: LoggedEvent;
}

/** The most that a ring holds; bytes are those of the lines. */
export interface RingLimits {
  readonly events: number;
  readonly bytes: number;
}

/**
 * The newest events, without a gap, shared by all readers of a process: those that came last as they are, for nearly all are
 * read at once; those before as lines, to be read anew by who is late.
 */
export class Ring {
  readonly #read: (line: EventLine) => Entry;
  readonly #lines: KeptLines;
  /** What came last, and behind which position. */
  #latest: readonly Entry[] = [];
  #latestFrom: Position;
  #start: Position;
  #end: Position;

  /** `read` makes an entry of its line. */
  constructor(start: Position, limits: RingLimits, read: (line: EventLine) => Entry) {
    this.#read = read;
    this.#lines = new KeptLines(limits);
    this.#start = this.#end = this.#latestFrom = start;
  }

  /** Everything behind here is in the ring. */
  get start(): Position {
    return this.#start;
  }

  /** The last event read: never further, for ids of transactions without events may be given out again after a crash. */
  get end(): Position {
    return this.#end;
  }

  /**
   * Adds the events that follow, and none from before the place that it has begun anew at: it reaches back to what it drops, and
   * would lack what lies between. Drops the oldest over the limits.
   */
  append(all: readonly Entry[]): void {
    const entries = this.#follows(all[0]) ? all : all.filter((entry) => this.#follows(entry));
    const last = entries.at(-1);
    if (!last) return;
    for (const { line, position } of entries)
      while (!this.#lines.keep(line, position)) {
        const dropped = this.#lines.drop();
        this.#start = dropped ?? position;
        if (!dropped) break;
      }
    // Not those that there was no room for: nobody is given them any more.
    this.#latest = entries.slice(Math.max(0, entries.length - this.#lines.count));
    this.#latestFrom = this.#end;
    this.#end = last.position;
  }

  #follows(entry: Entry | undefined): boolean {
    return entry === undefined || precedes(this.#end, entry.position);
  }

  /** Forgets all, and begins anew from `start`. */
  restart(start: Position): void {
    this.#lines.clear();
    this.#latest = [];
    this.#start = this.#end = this.#latestFrom = start;
  }

  /** Whether every event behind this position, as far as the log has been read, is here. */
  reaches(position: Position): boolean {
    return !precedes(position, this.#start);
  }

  /** The events behind a position, about `limit`: whole transactions. */
  after(position: Position, limit: number): readonly Entry[] {
    const entries: Entry[] = [];
    for (const entry of this.#behind(position)) {
      if (entries.length >= limit && entry.transaction !== entries.at(-1)?.transaction) break;
      entries.push(entry);
    }
    return entries;
  }

  *#behind(position: Position): Iterable<Entry> {
    if (precedes(position, this.#latestFrom))
      for (let index = this.#lines.behind(position); index < this.#lines.count; index++)
        yield this.#read(this.#lines.at(index));
    else yield* this.#latest.filter((entry) => precedes(position, entry.position));
  }
}
