import type { LoggedEvent } from '../event.js';
import type { EventBatch } from './topic.js';

/** Events without a gap, whose cursor is sealed for those alone who ask for it. A class for the reason of `StoredEvent`. */
export class ToldBatch implements EventBatch {
  readonly events: readonly LoggedEvent[];
  readonly gap = null;
  readonly #seal: () => string;

  constructor(events: readonly LoggedEvent[], seal: () => string) {
    this.events = events;
    this.#seal = seal;
  }

  get cursor(): string {
    return this.#seal();
  }
}
