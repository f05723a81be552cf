import type { EventLog } from '../../src/events/index.js';
import { Failure } from '../../src/platform/errors.js';
import type { Written } from './history.js';

/** The log's own order, as a reader in this process sees it. */
export class Reader {
  readonly all: Written[] = [];
  cursor: string;
  isOver = false;

  constructor(log: EventLog, after: string) {
    this.cursor = after;
    void this.#follow(log);
  }

  async #follow(log: EventLog): Promise<void> {
    while (!this.isOver)
      try {
        for await (const { id, subject, cause, cursor } of await log.follow({ after: this.cursor })) {
          this.cursor = cursor;
          this.isOver = subject === 'end';
          if (this.isOver) break;
          this.all.push({ id, subject, n: Number(cause.message), together: cause.requestId ?? '' });
        }
      } catch (error) {
        if (!(error instanceof Failure) || !['UNAVAILABLE', 'TIMEOUT'].includes(error.code)) throw error;
      }
  }
}
