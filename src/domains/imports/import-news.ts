import type { Cause } from '../../events/index.js';
import type { Transaction } from '../../platform/postgres/index.js';
import type { ImportFailure } from './ask.js';
import type { ImportDesk } from './desk.js';
import { importEnded } from './events.js';
import type { ImportRequest, ImportResult } from './model.js';

/**
 * Says once what an import came to. Of imports that somebody asked for, each is told; those that nobody waits for would
 * drown the log in news that there is none, and are told where a tag moved, or a condition says something else than before.
 */
export class ImportNews {
  readonly #desk: ImportDesk;
  readonly #request: ImportRequest;
  readonly #repository: string | null;
  #isNews: boolean;
  #isTold = false;

  constructor(desk: ImportDesk, request: ImportRequest, repository: string | null) {
    this.#desk = desk;
    this.#request = request;
    this.#repository = repository;
    this.#isNews = desk.admit === undefined;
  }

  /** Notes whether something is new about a tag, or the repository. */
  note(isNews: boolean): void {
    this.#isNews ||= isNews;
  }

  /** Says it with the rest of the transaction, if there is anything to say that has not been said. */
  async tell(tx: Transaction, results: readonly ImportResult[], failure: ImportFailure | null = null) {
    if (this.#isTold || !this.#isNews) return;
    this.#isTold = true;
    const { namespace, stream } = this.#request;
    const ended = { namespace, stream, repository: this.#repository, results, failure };
    await this.#desk.outbox.publish(tx, importEnded(ended, this.#desk.by.actor, this.#cause()));
  }

  /** The same, where nothing else is left to be written. */
  async tellAlone(results: readonly ImportResult[]): Promise<void> {
    if (this.#isTold || !this.#isNews) return;
    await this.#desk.db.transaction((tx) => this.tell(tx, results));
  }

  #cause(): Cause {
    const { admit, by, occasion } = this.#desk;
    const what = this.#repository ?? this.#request.from ?? this.#request.tag ?? 'all tags';
    return {
      kind: occasion?.kind ?? (admit ? 'SCHEDULE' : 'REQUEST'),
      message: `imported ${what}${occasion ? `, ${occasion.message}` : ''}`,
      requestId: by.requestId,
      eventId: null,
    };
  }
}
