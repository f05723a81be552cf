import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { Logger } from '../../platform/logger.js';
import type { Database } from '../../platform/postgres/index.js';
import { backoff, Pause } from '../pause.js';
import { Company, type Lookout } from './company.js';
import { Load } from './load.js';
import { Pace } from './pace.js';

type Connection = Awaited<ReturnType<Database['listener']>>;

/** What a bell needs. */
export interface BellOptions {
  readonly db: Database;
  readonly logger: Logger;
  /** Called when another process rings. */
  readonly onRing: () => void;
  /** Called when the connection was lost and is there again: rings may have been missed. */
  readonly onReturn: () => void;
  /** How other processes are looked out for, if not as usual. */
  readonly lookout?: Lookout;
}

/** Notifications are sent one by one where there is seldom something to say, else for several commits at a time. */
const paced = { least: 3, steady: 8, busy: 32, ahead: 8 };

const usual: Lookout = { every: 20_000, patience: 45_000, answer: 10_000 };

/** Said behind the name by who begins to listen: whoever hears it answers. */
const greeting = ' hello';

/**
 * Wakes the other processes when this one has committed events, and is woken by them: one connection, LISTEN and
 * NOTIFY. Never inside a transaction, where NOTIFY would make commits wait for each other; at most one notification
 * is on its way at a time, and what happens meanwhile goes with the next. While nobody else is there to hear, none is
 * sent: who begins to listen says so to all, is answered, and so hears of what was committed before it was known of.
 */
export class Bell implements AsyncDisposable {
  readonly #options: BellOptions;
  /** Goes with each notification, so that a bell does not hear itself. */
  readonly #name = randomUUID();
  readonly #retry = new Pause();
  readonly #pace = new Pace(paced);
  readonly #load = new Load();
  readonly #company: Company;
  #connection: Connection | undefined;
  #listening = Promise.resolve();
  #isWanted = false;
  #isSending = false;
  #isClosed = false;
  #beats: NodeJS.Timeout | undefined;

  private constructor(options: BellOptions) {
    this.#options = options;
    this.#company = new Company(options.lookout ?? usual);
  }

  /** Settles once it listens. */
  static async hang(options: BellOptions): Promise<Bell> {
    const bell = new Bell(options);
    const lost = await bell.#connect();
    bell.#listening = bell.#stay(lost);
    bell.#beats = setInterval(() => bell.#answer(), (options.lookout ?? usual).every).unref();
    return bell;
  }

  /** Tells the other processes, if there are any, soon; without a connection, as soon as there is one. */
  ring(): void {
    if (!this.#company.isAlone(performance.now())) this.#answer();
  }

  #answer(): void {
    this.#isWanted = true;
    if (!this.#isSending) void this.#send();
  }

  async #send(): Promise<void> {
    this.#isSending = true;
    while (this.#isWanted && this.#connection) {
      this.#isWanted = false;
      try {
        await this.#notify(this.#connection);
        await new Pause().wait(this.#pace.step(performance.now(), this.#load.read()));
      } catch {
        this.#isWanted = true;
        await this.#hangUp();
      }
    }
    this.#isSending = false;
  }

  /** Settles once it listens, with a function that settles when the connection is lost. */
  async #connect(): Promise<() => Promise<void>> {
    const connection = await this.#options.db.listener();
    const end = once(connection, 'end').catch(() => undefined);
    connection.on('notification', ({ payload }) => this.#hear(payload));
    this.#connection = connection;
    try {
      await connection.query('listen sluice_events');
      await this.#notify(connection, greeting);
      this.#company.call(performance.now());
    } catch (error) {
      await this.#hangUp();
      throw error;
    }
    if (this.#isClosed) await this.#hangUp();
    return async () => {
      await end;
      await this.#hangUp();
    };
  }

  #hear(payload = ''): void {
    if (payload.startsWith(this.#name)) return;
    const now = performance.now();
    // It does not know yet of what was committed while nobody was told.
    if (payload.endsWith(greeting) || this.#company.isAlone(now)) this.#answer();
    this.#company.hear(now);
    this.#options.onRing();
  }

  /** Stays connected until closed. */
  async #stay(lost: () => Promise<void>): Promise<void> {
    await lost();
    for (let failures = 0; ; failures++) {
      if (this.#isClosed) return;
      if (failures === 0)
        this.#options.logger.warn('The connection that listens for events was lost; reconnecting.');
      await this.#retry.wait(backoff(failures));
      const next = await this.#connect().catch(() => undefined);
      if (!next) continue;
      failures = -1;
      this.#options.onReturn();
      if (this.#isWanted) this.#answer();
      await next();
    }
  }

  async #notify(connection: Connection, words = ''): Promise<void> {
    const text = "select pg_notify('sluice_events', $1)";
    await connection.query({ name: 'notify', text, values: [this.#name + words] });
  }

  async #hangUp(): Promise<void> {
    const connection = this.#connection;
    this.#connection = undefined;
    if (connection) await Promise.race([connection.end().catch(() => undefined), new Pause().wait(1_000)]);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#isClosed = true;
    clearInterval(this.#beats);
    this.#retry.wake();
    if (this.#isWanted && this.#connection) await this.#notify(this.#connection).catch(() => undefined);
    await this.#hangUp();
    await this.#listening;
  }
}
