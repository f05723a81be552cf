import pg from 'pg';
import type { Logger } from '../logger.js';
import { connectionString } from './connection-string.js';
import { isWorthRetrying, translate } from './errors.js';
import { GatheringSocket } from './gathering-socket.js';
import { keepFewPrepared } from './few-prepared.js';
import { Lanes } from './lanes.js';
import type { Queryable, Store, Transaction } from './queryable.js';
import { Rehearsal } from './rehearsal.js';
import type { Statement } from './sql.js';
import type { Texts } from './text-query.js';
import { Unawaited } from './unawaited.js';
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

const types = new pg.TypeOverrides();
types.setTypeParser(pg.types.builtins.INT8, BigInt);

/**
 * Every limit that keeps one bad moment from becoming a standstill; milliseconds. PostgreSQL ends a statement well before
 * we take its line for dead.
 */
const timeouts = {
  idleTimeoutMillis: 30_000,
  statement_timeout: 8_000,
  query_timeout: 10_000,
  lock_timeout: 5_000,
  idle_in_transaction_session_timeout: 10_000,
} as const;

/**
 * Asked by the extended protocol, like all others: so it goes out with the statements beside it. Not prepared: a session may
 * forget what was, and what goes out beside a `begin` that fails would last by itself.
 */
const begin = { text: 'begin', queryMode: 'extended' } as pg.QueryConfig;
/** It may wait behind statements of which each takes as long as it may: whoever asks has to know how it ended. */
const end = { name: 'commit', text: 'commit', query_timeout: 20_000 } as pg.QueryConfig;

/**
 * Sends the last statements and the commit in one go. One that fails, or that was sent before without waiting for it, makes a
 * rollback of the commit, and is thrown.
 */
async function commit(
  client: pg.PoolClient,
  on: Queryable,
  statements: readonly (() => Statement<unknown>)[],
  before: readonly Promise<unknown>[],
): Promise<void> {
  const sent = statements.map((statement) => on.execute(statement()));
  const committed = client.query(end);
  for (const outcome of await Promise.allSettled([...before, ...sent, committed]))
    if (outcome.status === 'rejected') throw outcome.reason;
  if ((await committed).command !== 'COMMIT') throw new Error('The transaction had failed, and was undone.');
}

/** The one way to PostgreSQL: four verbs for statements, and transactions. */
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
    const options: pg.PoolConfig & { pipeline: true } = {
      connectionString: connectionString(url),
      max: connections,
      types,
      // What is sent without awaiting what was sent before goes out at once: see `#attempt`.
      pipeline: true,
      // Compiling a plan takes longer than whatever is asked here, and is begun where estimates are bad.
      options: '-c jit=off',
      keepAlive: true,
      // Else a connection that is only listened on would be taken for alive for two hours after its peer has gone.
      keepAliveInitialDelayMillis: 10_000,
      application_name: 'sluice',
      connectionTimeoutMillis: connectMillis,
      ...timeouts,
    };
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

  /** The texts of the only row of a statement whose columns are texts; in their order. */
  async texts(statement: Statement<TextRow>): Promise<Texts> {
    return Object.values(await this.one(statement));
  }

  /** The texts of each row likewise. */
  async textRows(statement: Statement<TextRow>): Promise<readonly Texts[]> {
    const rows = await this.many(statement);
    const texts = rows.map((row) => Object.values(row));
    // `pg` remembers what it asked last, which must not keep them.
    rows.length = 0;
    return texts;
  }

  /** The same of one that is known to be short: it shares a connection with others, see `Lanes`. */
  shortTexts(statement: Statement<TextRow>): Promise<Texts> {
    const sent = this.#lanes.send(statement);
    if (!sent) return this.texts(statement);
    this.#onStatement?.(statement.name);
    return sent;
  }

  /** The texts of each row likewise. */
  shortTextRows(statement: Statement<TextRow>): Promise<readonly Texts[]> {
    const sent = this.#lanes.sendForAll(statement);
    if (!sent) return this.textRows(statement);
    this.#onStatement?.(statement.name);
    return sent;
  }

  /** Runs `work` in a transaction; a deadlock or serialization failure runs it again, three times at most. */
  async transaction<Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#attempt(work, attempt > 1);
      } catch (error) {
        if (attempt === 3 || !isWorthRetrying(error)) throw error;
      }
    }
  }

  async #attempt<Result>(work: (tx: Transaction) => Promise<Result>, isCareful: boolean): Promise<Result> {
    const client = await this.#connect();
    const lastActions: (() => Promise<void>)[] = [];
    const actions: (() => void)[] = [];
    const lastStatements: (() => Statement<unknown>)[] = [];
    const on = verbs(client, this.#onStatement);
    const unawaited = new Unawaited(on);
    let broken: boolean | Error = false;
    // Sent along with the first statement of the work.
    const begun = client.query(begin);
    begun.catch((lost: unknown) => {
      broken = lost instanceof Error ? lost : true;
    });
    try {
      const result = await work({
        ...on,
        isCareful,
        send: unawaited.send,
        beforeCommit: (action) => lastActions.push(action),
        withCommit: (statement) => lastStatements.push(statement),
        afterCommit: (action) => actions.push(action),
      });
      for (const action of lastActions) await action();
      await begun;
      await commit(client, on, lastStatements, unawaited.sent);
      for (const action of actions) action();
      return result;
    } catch (error) {
      await client.query('rollback').catch((lost: unknown) => {
        broken = lost instanceof Error ? lost : true;
      });
      throw translate(unawaited.causeOf(error));
    } finally {
      client.release(broken);
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
