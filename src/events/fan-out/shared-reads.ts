import type { Batch } from '../batch.js';
import type { Position } from '../position.js';

/** Milliseconds for which a batch may be used again, and how many are kept. */
const [freshFor, most] = [5_000, 8];

/** Reads of the log's past, each done once for all who want the same at about the same time. */
export class SharedReads {
  readonly #reads = new Map<string, { readonly batch: Promise<Batch>; readonly at: number }>();

  /** What lies behind a position; a batch that more may be added to is used by those alone who wait for it already. */
  async read(after: Position, fetch: () => Promise<Batch>): Promise<Batch> {
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
      if (!isFull) forget();
    }, forget);
    for (const [oldest, { at }] of this.#reads) {
      if (this.#reads.size <= most && performance.now() - at < freshFor) break;
      this.#reads.delete(oldest);
    }
    return read.batch;
  }

  /** Forgets all: the log is another one. */
  clear(): void {
    this.#reads.clear();
  }
}
