import type { Seal } from '../cursor/cursor.js';
import { sequenceOf, type Position } from '../cursor/position.js';
import { withCursor, type Actor, type Cause, type LoggedEvent } from '../event.js';
import type { EventRow } from '../events.sql.js';

/**
 * The event of a row; its cursor is made when it is asked for. A class, for the getters of an object literal are made anew
 * for each, and V8 keeps them until it collects all of the heap.
 */
export class StoredEvent implements LoggedEvent {
  readonly id: string;
  readonly type: string;
  readonly version: number;
  readonly namespace: string;
  readonly subject: string;
  readonly payload: object;
  readonly actor: Actor;
  readonly cause: Cause;
  readonly occurredAt: Date;
  readonly #position: Position;
  readonly #seal: Seal;
  #cursor: string | undefined;

  constructor(row: EventRow, seal: Seal) {
    this.id = row.id;
    this.type = row.type;
    this.version = row.version;
    this.namespace = row.namespace;
    this.subject = row.subject;
    this.payload = row.payload;
    this.actor = row.actor;
    this.cause = row.cause;
    this.occurredAt = row.occurredAt;
    this.#position = { place: row.place, number: row.number };
    this.#seal = seal;
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
