import type { Queryable } from '../../platform/postgres/index.js';
import { createLoaders } from './loaders.js';

/** The loaders of one request, which what reads and what changes builds in it have in common. */
export class FreshLoaders {
  readonly #db: Queryable;
  #now: ReturnType<typeof createLoaders>;

  constructor(db: Queryable) {
    this.#db = db;
    this.#now = createLoaders(db);
  }

  /** Those that hold nothing of before the last change. */
  get now(): ReturnType<typeof createLoaders> {
    return this.#now;
  }

  /** After a change nothing that was read before it may be served again. */
  async after<Result>(change: Promise<Result>): Promise<Result> {
    const result = await change;
    this.#now = createLoaders(this.#db);
    return result;
  }
}
