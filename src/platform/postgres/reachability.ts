import { SharedRead } from '../shared-read.js';
import type { Database } from './database.js';

/**
 * Whether the database answers, asked by a connection apart: that all others are taken makes requests wait, and is no reason
 * to send them to other nodes, which are as busy. However many ask, one question at a time is under way.
 */
export class Reachability {
  readonly #look: SharedRead<boolean>;

  constructor(apart: Database) {
    this.#look = new SharedRead(() =>
      apart.isUp().then(
        () => true,
        () => false,
      ),
    );
  }

  /** Whether it does just now; never fails. */
  look(): Promise<boolean> {
    return this.#look.ask();
  }
}
