import type { Position } from '../cursor/position.js';
import type { Batch } from '../tail/batch.js';
import { isSame } from './topic.js';

/** Milliseconds for which a batch may be used again, and how many are kept. */
const [freshFor, most] = [5_000, 8];

interface Read {
  readonly after: Position;
  readonly batch: Promise<Batch>;
  readonly at: number;
}

/** Reads of the log's past, each done once for all who want the same at about the same time. */
export class SharedReads {
  /** Oldest first. */
  #reads: Read[] = [];

  /**
   * What lies behind a position. A batch is kept for others who may come by, unless more may be added to it; where
   * `isAlone`, nobody else will, and it is not kept.
   */
  async read(after: Position, isAlone: boolean, fetch: () => Promise<Batch>): Promise<Batch> {
    const known = this.#reads.find((one) => isSame(one.after, after));
    if (known && performance.now() - known.at < freshFor) return known.batch;
    const read: Read = { after, batch: fetch(), at: performance.now() };
    this.#forget(known);
    this.#reads.push(read);
    read.batch.then(
      ({ isFull }) => {
        if (isAlone || !isFull) this.#forget(read);
      },
      () => {
        this.#forget(read);
      },
    );
    this.sweep(true);
    return read.batch;
  }

  /** Forgets what is too old to be used again; all, where nobody is left who might come by. */
  sweep(isWanted: boolean): void {
    const oldest = performance.now() - freshFor;
    this.#reads = isWanted ? this.#reads.slice(-most).filter(({ at }) => at > oldest) : [];
  }

  #forget(read: Read | undefined): void {
    this.#reads = this.#reads.filter((one) => one !== read);
  }
}
