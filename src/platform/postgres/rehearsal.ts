import type pg from 'pg';
import { translate } from './errors.js';
import type { Queryable, Store, Transaction } from './queryable.js';
import type { Statement } from './sql.js';
import { Unawaited } from './unawaited.js';
import { verbs } from './verbs.js';

/**
 * A database for a dry run. Its first transaction opens one real transaction, in which all that follows takes
 * place, one after the other; at the end that is rolled back. Before, reads go to the database itself, so that
 * nothing is held open while other things (a registry) are asked.
 */
export class Rehearsal implements Store, AsyncDisposable {
  readonly #database: Queryable;
  readonly #connect: () => Promise<pg.PoolClient>;
  readonly #onStatement: ((name: string) => void) | undefined;
  #client: pg.PoolClient | undefined;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(
    database: Queryable,
    connect: () => Promise<pg.PoolClient>,
    onStatement: ((name: string) => void) | undefined,
  ) {
    this.#database = database;
    this.#connect = connect;
    this.#onStatement = onStatement;
  }

  one = <Row>(statement: Statement<Row>) => this.#on.one(statement);
  maybe = <Row>(statement: Statement<Row>) => this.#on.maybe(statement);
  many = <Row>(statement: Statement<Row>) => this.#on.many(statement);
  execute = (statement: Statement<unknown>) => this.#on.execute(statement);

  get #on(): Queryable {
    return this.#client ? verbs(this.#client, this.#onStatement) : this.#database;
  }

  /** Like a database's, but nothing lasts: what runs after a commit never runs. */
  transaction<Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result> {
    const result = this.#turn.then(() => this.#inSavepoint(work));
    this.#turn = result.catch(() => undefined);
    return result;
  }

  async #inSavepoint<Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result> {
    if (!this.#client) {
      const client = await this.#connect();
      this.#client = client;
      // Statements that would make others wait, which nothing that is undone needs, look at the setting.
      await client.query('begin');
      await client.query("set local sluice.rehearsal = 'true'");
    }
    const client = this.#client;
    await client.query('savepoint step');
    const lastActions: (() => Promise<void>)[] = [];
    const lastStatements: (() => Statement<unknown>)[] = [];
    const on = verbs(client, this.#onStatement);
    const unawaited = new Unawaited(on);
    try {
      const result = await work({
        ...on,
        isCareful: true,
        send: unawaited.send,
        beforeCommit: (action) => lastActions.push(action),
        withCommit: (statement) => lastStatements.push(statement),
        afterCommit: () => undefined,
      });
      for (const action of lastActions) await action();
      for (const statement of lastStatements) await on.execute(statement());
      await Promise.all(unawaited.sent);
      await client.query('release savepoint step');
      return result;
    } catch (error) {
      await client.query('rollback to savepoint step');
      throw translate(unawaited.causeOf(error));
    }
  }

  /** Undoes everything. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.#turn;
    const client = this.#client;
    this.#client = undefined;
    const lost = await client?.query('rollback').then(
      () => false,
      () => true,
    );
    client?.release(lost === true);
  }
}
