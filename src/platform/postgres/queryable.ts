import type { Statement } from './sql.js';

/** Anything statements can be run on: the pool, or one transaction. */
export interface Queryable {
  /** The only row. */
  one<Row>(statement: Statement<Row>): Promise<Row>;
  /** The only row, or null. */
  maybe<Row>(statement: Statement<Row>): Promise<Row | null>;
  many<Row>(statement: Statement<Row>): Promise<Row[]>;
  /** How many rows it touched. */
  execute(statement: Statement<unknown>): Promise<number>;
}

/** Statements that take effect together or not at all. */
export interface Transaction extends Queryable {
  /**
   * Whether it had better hold what it builds on than fail because another has changed that meanwhile: it has failed so
   * before, or cannot be tried again.
   */
  readonly isCareful: boolean;
  /**
   * Sends the statement, and lets what comes next be sent without waiting for it: statements take place in the order in which
   * they were sent, and this costs no round trip. Should it fail, the transaction is undone, and its failure thrown. Resolves
   * to its rows, for those who want them after all.
   */
  send<Row>(statement: Statement<Row>): Promise<Row[]>;
  /** Runs once when the work is done, right before the commit; what it throws undoes the transaction. */
  beforeCommit(action: () => Promise<void>): void;
  /**
   * Sends the statement in one go with the commit, after all else; so it costs no round trip of its own. Should it fail,
   * the transaction is undone. Made when it is sent, once.
   */
  withCommit(statement: () => Statement<unknown>): void;
  /** Runs once after the commit, and not at all without one. */
  afterCommit(action: () => void): void;
}

/** A database as domains see it: statements, and transactions of several. */
export interface Store extends Queryable {
  transaction<Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result>;
}
