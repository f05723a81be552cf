import type { Transaction } from '../platform/postgres/index.js';
import type { NewEvent } from './event.js';
import { newEventId } from './event-id.js';
import type { Ledger } from './audit/ledger.js';
import { insertEvents } from './events.sql.js';

/** Wakes whoever reads the log; called after each commit that has published. */
export type Wake = () => void;

/** An event that has its id already, and waits for the commit. */
export interface PublishedEvent extends NewEvent {
  readonly id: string;
}

/** Where domains say what has happened. */
export class Outbox {
  readonly #wake: Wake;
  readonly #ledger: Ledger;
  readonly #published = new WeakMap<Transaction, PublishedEvent[]>();

  constructor(wake: Wake, ledger: Ledger) {
    this.#wake = wake;
    this.#ledger = ledger;
  }

  /**
   * Writes the event into the log with the transaction's own changes; returns its id. All events of a transaction are
   * written at once, along with its commit: that is what makes their order that of the commits. The audit keeps them
   * likewise, and before: whoever waits for a chain there holds no place in the log. Whoever has written the event's id
   * somewhere before gives it: one of `newEventId`.
   */
  publish(tx: Transaction, event: NewEvent, id: string = newEventId()): Promise<string> {
    this.#eventsOf(tx).push({ ...event, id });
    return Promise.resolve(id);
  }

  #eventsOf(tx: Transaction): PublishedEvent[] {
    const known = this.#published.get(tx);
    if (known) return known;
    const events: PublishedEvent[] = [];
    this.#published.set(tx, events);
    tx.beforeCommit(() => this.#ledger.write(tx, events));
    tx.withCommit(() => insertEvents(events));
    tx.afterCommit(this.#wake);
    return events;
  }
}
