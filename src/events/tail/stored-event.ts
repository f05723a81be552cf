import type { Seal } from '../cursor/cursor.js';
import { sequenceOf, type Position } from '../cursor/position.js';
import { withCursor, type Actor, type Cause, type LoggedEvent } from '../event.js';
import type { KeptRow } from '../events.sql.js';
import { LastRead } from './last-read.js';

/** Of all events: whoever asks for one part of an event asks for another one next. */
const [payloads, actors, causes] = [new LastRead(), new LastRead<Actor>(), new LastRead<Cause>()];

/**
 * The event of a row; its cursor is made when it is asked for, and what it says is read then. A class, for the getters of an
 * object literal are made anew for each, and V8 keeps them until it collects all of the heap. A spread of it lacks what is read:
 * see `withCursor`.
 */
export class StoredEvent implements LoggedEvent {
  readonly id: string;
  readonly type: string;
  readonly version: number;
  readonly namespace: string;
  readonly subject: string;
  readonly #payload: string | object;
  readonly #actor: string | Actor;
  readonly #cause: string | Cause;
  readonly #occurredAt: string | Date;
  readonly #position: Position;
  readonly #seal: Seal;
  #cursor: string | undefined;

  constructor(row: KeptRow, seal: Seal, position: Position = { place: row.place, number: row.number }) {
    this.id = row.id;
    this.type = row.type;
    this.version = row.version;
    this.namespace = row.namespace;
    this.subject = row.subject;
    this.#payload = row.payload;
    this.#actor = row.actor;
    this.#cause = row.cause;
    this.#occurredAt = row.occurredAt;
    this.#position = position;
    this.#seal = seal;
  }

  get payload(): object {
    return payloads.of(this.#payload);
  }

  get actor(): Actor {
    return actors.of(this.#actor);
  }

  get cause(): Cause {
    return causes.of(this.#cause);
  }

  get occurredAt(): Date {
    return typeof this.#occurredAt === 'string' ? new Date(this.#occurredAt) : this.#occurredAt;
  }

  get sequence(): string {
    return sequenceOf(this.#position);
  }

  get cursor(): string {
    return (this.#cursor ??= this.#seal.close({ position: this.#position, seen: null }));
  }

  /** All of it, with sequence and cursor: whoever keeps an event as JSON finds what a reader of the log does. */
  toJSON(): LoggedEvent {
    return withCursor(this, this.cursor);
  }
}
