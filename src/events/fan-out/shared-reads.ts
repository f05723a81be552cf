import type { Batch } from '../tail/batch.js';
import type { Position } from '../cursor/position.js';

/** Milliseconds for which a batch may be used again, and how many are kept. */
const [freshFor, most] = [5_000, 8];

/** Reads of the log's past, each done once for all who want the same at about the same time. */
export class SharedReads {
  readonly #reads = new Map<string, { readonly batch: Promise<Batch>; readonly at: number }>();

  /**
   * What lies behind a position. A batch is kept for others who may come by, unless more may be added to it; where
   * `isAlone`, nobody else will, and it is not kept.
   */
  async read(after: Position, isAlone: boolean, fetch: () => Promise<Batch>): Promise<Batch> {
    const key = `${String(after.place)} ${String(after.number)}`;
    const known = this.#reads.get(key);
    if (known && performance.now() - known.at < freshFor) return known.batch;
    const read = { batch: fetch(), at: performance.now() };
    this.#reads.delete(key);
    this.#reads.set(key, read);
    const forget = () => {
      if (this.#reads.get(key) === read) this.#reads.delete(key);
    };
    read.batch.then(({ isFull }) => {
      if (isAlone || !isFull) forget();
    }, forget);
    this.sweep(true);
    return read.batch;
  }

  /** Forgets what is too old to be used again; all, where nobody is left who might come by. */
  sweep(isWanted: boolean): void {
    const now = performance.now();
    for (const [oldest, { at }] of this.#reads) {
      if (isWanted && this.#reads.size <= most && now - at < freshFor) return;
      this.#reads.delete(oldest);
    }
  }
}
