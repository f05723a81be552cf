import { precedes, type Position } from '../cursor/position.js';
import type { FanOut, Page } from './fan-out.js';
import { isSame } from './topic.js';

/**
 * The page behind the one that a reader is being given, read from the database meanwhile: never more than that one, and for
 * no more readers of a process than `Held` lets.
 */
export class ReadAhead implements Disposable {
  readonly #fanOut: FanOut;
  #next: { readonly after: Position; readonly page: Promise<Page | null> } | null = null;

  constructor(fanOut: FanOut) {
    this.#fanOut = fanOut;
  }

  /**
   * Reads what lies behind a position, unless that is in memory, not there yet, or one too many. Settles once the database
   * has been asked: a page that is rendered at once would keep the question back until it is done.
   */
  async begin(after: Position): Promise<void> {
    const { position, ahead } = this.#fanOut;
    if (this.#next || this.#fanOut.reaches(after) || !precedes(after, position) || !ahead.keep()) return;
    // What failed ahead of time is read again in its turn: by then, it may not.
    this.#next = { after, page: this.#fanOut.read(after).catch(() => null) };
    await new Promise((resolve) => setImmediate(resolve));
  }

  /** The page behind a position: the one that was read ahead, if it is that. */
  async take(after: Position): Promise<Page> {
    const next = this.#next;
    this.drop();
    const page = next && isSame(next.after, after) ? await next.page : null;
    return page ?? this.#fanOut.read(after);
  }

  /** Gives up what was read ahead. */
  drop(): void {
    void this.#next?.page.then(() => {
      this.#fanOut.ahead.letGo();
    });
    this.#next = null;
  }

  [Symbol.dispose](): void {
    this.drop();
  }
}
