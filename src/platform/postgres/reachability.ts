import { SharedRead } from '../shared-read.js';
import type { Database } from './database.js';

/** Milliseconds to connect: a balancer asks again soon. */
const patience = 2_000;

/**
 * Whether the database answers, asked by a connection of its own: that all others are taken makes requests wait, and is no reason
 * to send them to other nodes, which are as busy. However many ask, one question at a time is under way.
 */
export class Reachability implements AsyncDisposable {
  readonly #db: Database;
  readonly #look: SharedRead<boolean>;

  constructor(db: Database) {
    this.#db = db.apart(patience);
    this.#look = new SharedRead(() =>
      this.#db.isUp().then(
        () => true,
        () => false,
      ),
    );
  }

  /** Whether it does just now; never fails. */
  look(): Promise<boolean> {
    return this.#look.ask();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#db[Symbol.asyncDispose]();
  }
}
