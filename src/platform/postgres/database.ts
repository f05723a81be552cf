import pg from 'pg';
import type { Logger } from '../logger.js';
import { connectionString } from './connection-string.js';
import { isWorthRetrying, translate } from './errors.js';
import { GatheringSocket } from './gathering-socket.js';
import { keepFewPrepared } from './few-prepared.js';
import { Lanes } from './lanes.js';
import type { Queryable, Store, Transaction } from './queryable.js';
import { poolConfig } from './pool-config.js';
import { Rehearsal } from './rehearsal.js';
import type { Statement } from './sql.js';
import type { Texts } from './text-query.js';
import { runTransaction } from './transaction.js';
import { verbs } from './verbs.js';

/** A row whose columns are texts. */
type TextRow = Readonly<Record<string, string | null>>;

/** Which database, and how much of it. */
export interface DatabaseOptions {
  readonly url: string;
  readonly logger: Logger;
  /** Connections at most (default 10). */
  readonly connections?: number;
  /** Connections beside those, which short reads share (default 2). */
  readonly lanes?: number;
  /** Milliseconds within which a connection must be there, or one that others hold be free (default 2,000). */
  readonly connectMillis?: number;
  /** Told of each statement as it is sent; for counting in tests and metrics. */
  readonly onStatement?: (name: string) => void;
}

const defaultConnections = 10;

/** The one way to PostgreSQL: four verbs for statements, two for those whose columns are texts, and transactions. */
export class Database implements Store, AsyncDisposable {
  readonly #pool: pg.Pool;
  readonly #lanes: Lanes;
  readonly #verbs: Queryable;
  readonly #onStatement: ((name: string) => void) | undefined;
  readonly #made: DatabaseOptions;

  constructor(made: DatabaseOptions) {
    const {
      url,
      logger,
      connections = defaultConnections,
      lanes = 2,
      connectMillis = 2_000,
      onStatement,
    } = made;
    this.#made = made;
    this.#onStatement = onStatement;
    const options = poolConfig(connectionString(url), connections, connectMillis);
    this.#pool = new pg.Pool({ ...options, stream: () => new GatheringSocket() });
    this.#lanes = new Lanes(options, lanes);
    this.#verbs = verbs(this.#pool, onStatement);
    this.#pool.on('connect', (client) => {
      keepFewPrepared(client);
      // Lost while in use: whoever uses it hears of it by the next statement, and without this the process would end.
      client.on('error', () => undefined);
    });
    this.#pool.on('error', (error) => {
      // The pool says that it has ended before its connections have: a server that stops behind it cuts them off.
      if (this.#pool.ending) return;
      logger.warn({ err: error }, 'An idle database connection was lost; the pool opens another on demand.');
    });
  }

  one = <Row>(statement: Statement<Row>) => this.#verbs.one(statement);
  maybe = <Row>(statement: Statement<Row>) => this.#verbs.maybe(statement);
  many = <Row>(statement: Statement<Row>) => this.#verbs.many(statement);
  execute = (statement: Statement<unknown>) => this.#verbs.execute(statement);

  /** The texts of each row of a statement whose columns are texts; in their order. */
  async textRows(statement: Statement<TextRow>): Promise<readonly Texts[]> {
    const rows = await this.many(statement);
    const texts = rows.map((row) => Object.values(row));
    // `pg` remembers what it asked last, which must not keep them.
    rows.length = 0;
    return texts;
  }

  /** The same of a statement that is known to be short: it shares a connection with others, see `Lanes`. */
  shortTextRows(statement: Statement<TextRow>): Promise<readonly Texts[]> {
    const sent = this.#lanes.send(statement);
    if (!sent) return this.textRows(statement);
    this.#onStatement?.(statement.name);
    return sent;
  }

  /** Runs `work` in a transaction; a deadlock or serialization failure runs it again, three times at most. */
  async transaction<Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await runTransaction(await this.#connect(), work, attempt > 1, this.#onStatement);
      } catch (error) {
        if (attempt === 3 || !isWorthRetrying(error)) throw error;
      }
    }
  }

  /** This database for a dry run: whatever is changed through it is seen through it, and undone at the end. */
  rehearse(): Rehearsal {
    return new Rehearsal(this, () => this.#connect(), this.#onStatement);
  }

  #connect(): Promise<pg.PoolClient> {
    return this.#pool.connect().catch((error: unknown) => {
      throw translate(error);
    });
  }

  /**
   * The same database by one connection of its own, and one for short reads, for what must go on while all others are taken; the
   * caller ends it. What goes on may wait longer for the connection than a request would, unless said.
   */
  apart(connectMillis = Math.max(this.#made.connectMillis ?? 0, 10_000)): Database {
    return new Database({ ...this.#made, connections: 1, lanes: 1, connectMillis });
  }

  /** How many connections of those that requests share are in use, and how many requests wait for one. */
  get load(): { readonly used: number; readonly waiting: number; readonly most: number } {
    const { totalCount, idleCount, waitingCount } = this.#pool;
    return {
      used: totalCount - idleCount,
      waiting: waitingCount,
      most: this.#made.connections ?? defaultConnections,
    };
  }

  /** Resolves when the database answers; fails with UNAVAILABLE or TIMEOUT otherwise. */
  async isUp(): Promise<void> {
    await this.many({ name: 'isUp', text: 'select 1', values: [] });
  }

  /** A connection of its own outside the pool, for LISTEN; the caller ends it. */
  async listener(): Promise<pg.Client> {
    const options = this.#pool.options;
    const client = new pg.Client({ ...options, application_name: 'sluice-listener' });
    // It may be lost before whoever asked for it can listen: the process would end. They hear of it by `end`, or the next statement.
    client.on('error', () => undefined);
    await client.connect();
    return client;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#lanes[Symbol.asyncDispose]();
    await this.#pool.end();
  }
}
