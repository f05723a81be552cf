import type { Transaction } from '../../platform/postgres/index.js';
import type { NewEvent } from '../event.js';
import { newEventId } from '../event-id.js';
import type { Ends, Ledger } from '../audit/ledger.js';
import { appendEvents } from './append.sql.js';
import { correlated } from './correlation.js';

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
   * Writes the event into the log and into the audit with the transaction's own changes; returns its id. All events of a
   * transaction are written at once, in one go with its commit: that is what makes their order that of the commits, and
   * it costs no round trip. Whoever has written the event's id somewhere before gives it: one of `newEventId`.
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
    let ends: Ends = new Map();
    tx.beforeCommit(async () => {
      events.splice(0, Infinity, ...(await correlated(tx, events)));
      ends = await this.#ledger.take(
        tx,
        events.map(({ namespace }) => namespace),
      );
    });
    tx.withCommit(() => {
      const entered = this.#ledger.enter(events, ends);
      tx.afterCommit(() => {
        this.#ledger.keep(entered.ends);
      });
      return appendEvents(entered.events, entered.moves);
    });
    tx.afterCommit(this.#wake);
    return events;
  }
}
