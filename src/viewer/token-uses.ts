import type { Queryable } from '../platform/postgres/index.js';
import { noteUses } from './tokens.sql.js';

/** How often uses are written down, in milliseconds: no request waits for that, nor writes by itself. */
const writeEvery = 30_000;
/** Of so many tokens it is written sooner. */
const mostUses = 5_000;

/** When tokens were last used, gathered and written down now and then. */
export class TokenUses implements AsyncDisposable {
  readonly #db: Queryable;
  #uses = new Map<string, number>();
  #timer: NodeJS.Timeout | undefined;

  constructor(db: Queryable) {
    this.#db = db;
  }

  note(tokenId: string): void {
    this.#uses.set(tokenId, Date.now());
    if (this.#uses.size >= mostUses) void this.#write();
    else this.#timer ??= setTimeout(() => void this.#write(), writeEvery).unref();
  }

  /** What cannot be written is not worth a failure. */
  async #write(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const uses = this.#uses;
    this.#uses = new Map();
    if (uses.size === 0) return;
    const times = [...uses.values()].map((time) => new Date(time));
    await this.#db.execute(noteUses([...uses.keys()], times)).catch(() => undefined);
  }

  [Symbol.asyncDispose] = (): Promise<void> => this.#write();
}
