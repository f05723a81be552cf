import { DatabaseError } from 'pg';
import type { Queryable } from './queryable.js';
import type { Statement } from './sql.js';

/** Statements of one transaction that nobody waits for before its end. */
export class Unawaited {
  readonly #on: Queryable;
  readonly #sent: Promise<unknown>[] = [];
  #failure: unknown;

  constructor(on: Queryable) {
    this.#on = on;
  }

  /** All that was sent, in its order. */
  get sent(): readonly Promise<unknown>[] {
    return this.#sent;
  }

  send = <Row>(statement: Statement<Row>): Promise<Row[]> => {
    const rows = this.#on.many(statement);
    rows.catch((error: unknown) => {
      if (!isAftermath(error)) this.#failure ??= error;
    });
    this.#sent.push(rows);
    return rows;
  };

  /** Why the transaction failed, where the error says only that it has failed before. */
  causeOf(error: unknown): unknown {
    return isAftermath(error) ? (this.#failure ?? error) : error;
  }
}

/** Whether PostgreSQL refused a statement for no other reason than that one before it had failed. */
const isAftermath = (error: unknown): boolean => error instanceof DatabaseError && error.code === '25P02';
