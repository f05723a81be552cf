import type { Transaction } from '../../platform/postgres/index.js';
import type { NewEvent } from '../event.js';

/** Where domains say what has happened. */
export interface Publisher {
  /** Says it with the transaction's own changes; resolves to the event's id: `id`, or a new one. */
  publish(tx: Transaction, event: NewEvent, id?: string): Promise<string>;
}

/** Passes on what one request says has happened, and remembers it: the answer to "what did, or would, this do?" */
export class Recorder implements Publisher {
  readonly #onward: Publisher;
  #told: NewEvent[] = [];

  constructor(onward: Publisher) {
    this.#onward = onward;
  }

  publish(tx: Transaction, event: NewEvent, id?: string): Promise<string> {
    // Not before the work is done: a transaction that is tried again says everything again.
    tx.beforeCommit(() => {
      this.#told.push(event);
      return Promise.resolve();
    });
    return this.#onward.publish(tx, event, id);
  }

  /** What has been told since the last call. */
  take(): NewEvent[] {
    const told = this.#told;
    this.#told = [];
    return told;
  }
}
