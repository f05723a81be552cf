import pg from 'pg';
import type { Statement } from './sql.js';

/** The texts of the columns of one row. */
export type Texts = readonly (string | null)[];

/** What is said to PostgreSQL, as far as a query says anything. */
interface Speaking {
  readonly stream: { cork(): void; uncork(): void };
  readonly parsedStatements: Readonly<Record<string, string | undefined>>;
  readonly submittedNamedStatements: Record<string, string>;
  parse(statement: { name: string; text: string }): void;
  bind(statement: {
    statement: string;
    values: readonly unknown[];
    valueMapper: (value: PlainValue) => string | null | undefined;
  }): void;
  execute(): void;
  sync(): void;
}

/**
 * A statement of which every column is text, and every value a plain one: it need not be described, nor its row be made an
 * object. Its promise resolves to its last row, undefined where there was none.
 */
export class TextQuery {
  readonly name: string;
  readonly text: string;
  readonly row: Promise<Texts | undefined>;
  /** `pg` puts its own in its place, which ends the time that an answer may take. */
  callback: (error: Error | null, row?: Texts) => void = () => undefined;
  readonly #values: readonly unknown[];
  #row: Texts | undefined;

  constructor({ name, text, values }: Statement<unknown>) {
    this.name = name;
    this.text = text;
    this.#values = values;
    this.row = new Promise((resolve, reject) => {
      this.callback = (error, row) => {
        if (error) reject(error);
        else resolve(row);
      };
    });
  }

  submit(connection: Speaking): Error | null {
    const { name, text } = this;
    const known = connection.parsedStatements[name] ?? connection.submittedNamedStatements[name];
    if (known !== undefined && known !== text) return new Error(`The name ${name} is another statement's.`);
    connection.stream.cork();
    if (known === undefined) {
      connection.parse({ name, text });
      connection.submittedNamedStatements[name] = text;
    }
    connection.bind({ statement: name, values: this.#values, valueMapper: written });
    connection.execute();
    connection.sync();
    connection.stream.uncork();
    return null;
  }

  handleDataRow({ fields }: { readonly fields: Texts }): void {
    this.#row = fields;
  }

  handleCommandComplete(): void {
    // What it says is known: there is one row.
  }

  handleError(error: Error): void {
    this.callback(error);
  }

  handleReadyForQuery(): void {
    this.callback(null, this.#row);
  }
}

// `pg` lets only its own kind share a connection; what that would prepare for rows of any type is what is spared here.
Object.setPrototypeOf(TextQuery.prototype, pg.Query.prototype as object);

/** What is bound as it is written: no list, no time, no bytes. */
type PlainValue = string | number | bigint | boolean | null | undefined;

/** Whether a value is bound as it is written. */
export const isPlain = (value: unknown): value is PlainValue => value === null || typeof value !== 'object';

const written = (value: PlainValue) => (typeof value === 'string' || value == null ? value : String(value));
