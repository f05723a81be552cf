import type { Seal } from '../cursor/cursor.js';
import { sequenceOf, type Position } from '../cursor/position.js';
import { withCursor, type Actor, type Cause, type LoggedEvent } from '../event.js';
import { type EventCells, type EventLine } from './event-line.js';
import { Known } from './known.js';
import { LastLine } from './last-line.js';

const [last, names] = [new LastLine(), new Known<string>()];

/**
 * The event of a line; its cursor is made when it is asked for, and what it says is read then, but for what it is looked up by.
 * A class, for the getters of an object literal are made anew for each, and V8 keeps them until it collects all of the heap.
 * A spread of it lacks what is read: see `withCursor`.
 */
export class StoredEvent implements LoggedEvent {
  readonly type: string;
  readonly namespace: string;
  readonly subject: string;
  readonly #line: EventLine;
  readonly #position: Position;
  readonly #seal: Seal;
  #cursor: string | undefined;

  constructor(line: EventLine, cells: EventCells, seal: Seal, position: Position) {
    this.type = names.of(cells[3]);
    this.namespace = names.of(cells[4]);
    this.subject = JSON.parse(cells[5]) as string;
    this.#line = line;
    this.#position = position;
    this.#seal = seal;
  }

  /** A text of its own, not a part of the line: whoever keeps it would keep all that was read with that. */
  get id(): string {
    return JSON.parse(`"${last.cells(this.#line)[6]}"`) as string;
  }

  get version(): number {
    return Number(last.cells(this.#line)[7]);
  }

  get payload(): object {
    return last.payload(this.#line);
  }

  get actor(): Actor {
    return last.actor(this.#line);
  }

  get cause(): Cause {
    return last.cause(this.#line);
  }

  get occurredAt(): Date {
    return new Date(last.cells(this.#line)[8].slice(1, -1));
  }

  get sequence(): string {
    return sequenceOf(this.#position);
  }

  get cursor(): string {
    return (this.#cursor ??= this.behind());
  }

  /** Its cursor, for one who does not keep the event until that is asked for. */
  get behind(): () => string {
    const [seal, position] = [this.#seal, this.#position];
    return () => seal.close({ position, seen: null });
  }

  /** All of it, with sequence and cursor: whoever keeps an event as JSON finds what a reader of the log does. */
  toJSON(): LoggedEvent {
    return withCursor(this, this.cursor);
  }
}
