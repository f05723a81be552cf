import type { Logger } from '../../platform/logger.js';
import type { Database } from '../../platform/postgres/index.js';
import { takeBatch, type Batch } from './batch.js';
import { Seal } from '../cursor/cursor.js';
import { openEpoch } from '../cursor/epoch.js';
import { readSettled, trimmedOf } from '../events.sql.js';
import { backoff, Pause } from '../pause.js';
import { precedes, type Position } from '../cursor/position.js';
import { entryOfLine } from './entries.js';
import { Load } from './load.js';
import { Pace } from './pace.js';
import { Ring } from './ring.js';
import type { Tuning } from './tuning.js';

/** What a tail needs. */
export interface TailOptions {
  readonly db: Database;
  readonly logger: Logger;
  readonly tuning: Tuning;
  /** Where the next events come from, if not from the database. */
  readonly take?: ((seal: Seal, after: Position) => Promise<Batch>) | undefined;
}

/** How a look at the log went. */
interface Look {
  readonly found: number;
  /** There may be more at once. */
  readonly isFull: boolean;
  /** Committed events are kept back by an older transaction that is still open. */
  readonly isPending: boolean;
}

/**
 * Reads what is new in the log into a ring, once for all readers of a process, and tells them. By a connection of its own:
 * requests that take all others keep nobody from hearing what happens.
 */
export class Tail implements AsyncDisposable {
  /** The newest events; begins anew when the epoch changes, or events were trimmed before they could be read. */
  readonly ring: Ring;
  readonly #options: TailOptions;
  readonly #db: Database;
  /** Until there may be something new. */
  readonly #idle = new Pause();
  /** Lasts, whatever may be new meanwhile. */
  readonly #breath = new Pause();
  readonly #listeners = new Set<() => void>();
  /** Of all but telling: what there is to tell keeps from telling only as long as it takes. */
  readonly #load = new Load();
  #seal: Seal;
  #reading = Promise.resolve();
  #rightsVersion: bigint | null = null;
  #isWoken = false;
  #isDoubted = false;
  #closed: Promise<void> | undefined;
  #pendingSince: number | undefined;

  private constructor(options: TailOptions, db: Database, seal: Seal, start: Position) {
    this.#options = options;
    this.#db = db;
    this.#seal = seal;
    this.ring = new Ring(start, options.tuning.ring, (line) => entryOfLine(line, this.#seal));
  }

  /** Begins at the log's present end. */
  static async start(options: TailOptions): Promise<Tail> {
    const db = options.db.apart();
    try {
      const seal = new Seal(await openEpoch(db));
      const start = await db.one(readSettled());
      const tail = new Tail(options, db, seal, start);
      tail.#reading = tail.#read();
      return tail;
    } catch (error) {
      await db[Symbol.asyncDispose]();
      throw error;
    }
  }

  /** Of the present epoch: another object when that has changed. */
  get seal(): Seal {
    return this.#seal;
  }

  get isClosed(): boolean {
    return this.#closed !== undefined;
  }

  /** Of who may do what, when the newest events were read; null before the first look. */
  get rightsVersion(): bigint | null {
    return this.#rightsVersion;
  }

  /** For how many milliseconds committed events have been kept back by an older open transaction. */
  get delay(): number {
    return this.#pendingSince === undefined ? 0 : performance.now() - this.#pendingSince;
  }

  /** Looks at the log at once: there may be something new. */
  wake(): void {
    this.#isWoken = true;
    this.#idle.wake();
  }

  /** Looks whether the database is still the same one: it was away. */
  doubt(): void {
    this.#isDoubted = true;
    this.#breath.wake();
    this.wake();
  }

  /** Calls back at the next news, once: events, another epoch, or the end. Returns how to take that back. */
  onNews(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async #read(): Promise<void> {
    const { poll, spacing, steady, busy } = this.#options.tuning;
    // A look costs as much as some events do, and so does telling of each alone: where they come quickly, it is for several.
    const pace = new Pace({ least: spacing, steady, busy, ahead: 8 });
    for (let [failures, inVain] = [0, 0]; !this.isClosed;) {
      this.#isWoken = false;
      let rest = poll;
      try {
        const { found, isFull, isPending } = await this.#look();
        if (failures > 0) this.#options.logger.info('Reading the log of events goes on.');
        failures = 0;
        if (isFull) continue;
        inVain = isPending && found === 0 ? Math.min(inVain + 1, 10) : 0;
        if (isPending) rest = Math.min(2 ** (inVain + 1), 250);
      } catch (error) {
        if (failures === 0)
          this.#options.logger.warn({ err: error }, 'The log of events cannot be read; trying again.');
        this.#isDoubted = true;
        await this.#breath.wait(backoff(failures++));
        continue;
      }
      const least = pace.step(performance.now(), this.#load.read());
      await this.#rest(Math.max(least, Math.min(spacing * 2 ** inVain, 50)), rest);
    }
  }

  /** Waits `least` milliseconds at any rate, and as many as `most` more until woken. */
  async #rest(least: number, most: number): Promise<void> {
    await this.#breath.wait(least);
    if (!this.#isWoken) await this.#idle.wait(most);
  }

  async #look(): Promise<Look> {
    const { tuning, take } = this.#options;
    if (this.#isDoubted) await this.#identify();
    const batch = await (take?.(this.#seal, this.ring.end) ??
      takeBatch((page) => this.#db.shortTextRows(page), this.#seal, this.ring.end, tuning.batch));
    const { entries, reach, isFull, isPending, rightsVersion } = batch;
    this.#isDoubted = reach.epoch !== this.#seal.epoch;
    if (this.#isDoubted) return { found: 0, isFull: false, isPending: true };
    this.#pendingSince = isPending ? (this.#pendingSince ?? performance.now()) : undefined;
    const trimmed = trimmedOf(reach);
    const isOvertaken = precedes(this.ring.end, trimmed);
    if (isOvertaken) this.ring.restart(trimmed);
    this.ring.append(entries);
    const hasFound = entries.length > 0;
    const haveRightsChanged = rightsVersion !== this.#rightsVersion;
    this.#rightsVersion = rightsVersion;
    if (hasFound || isOvertaken || haveRightsChanged) this.#tell();
    return { found: entries.length, isFull, isPending };
  }

  async #identify(): Promise<void> {
    const identity = await openEpoch(this.#db);
    if (identity.epoch === this.#seal.epoch) return;
    this.#options.logger.warn('The database is a restored copy; cursors from before that are refused.');
    const start = await this.#db.one(readSettled());
    this.#seal = new Seal(identity);
    this.ring.restart(start);
    this.#tell();
  }

  #tell(): void {
    const listeners = [...this.#listeners];
    this.#listeners.clear();
    this.#load.leaveOut(() => {
      for (const listener of listeners) listener();
    });
  }

  [Symbol.asyncDispose](): Promise<void> {
    return (this.#closed ??= this.#close());
  }

  async #close(): Promise<void> {
    this.doubt();
    await this.#reading;
    await this.#db[Symbol.asyncDispose]();
    this.#tell();
  }
}
