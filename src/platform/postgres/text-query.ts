import pg from 'pg';
import type { Statement } from './sql.js';

/** The texts of the columns of one row. */
export type Texts = readonly (string | null)[];

/** Told of what a statement came to: its rows. */
type Done = (error: Error | null | undefined, rows?: readonly Texts[]) => void;

/** What is said to PostgreSQL, as far as `prepare` says anything. */
interface Speaking {
  readonly parsedStatements: Readonly<Record<string, string | undefined>>;
  readonly submittedNamedStatements: Record<string, string>;
  parse(statement: { name: string; text: string }): void;
  bind(statement: {
    statement: string;
    values: readonly unknown[];
    valueMapper: (value: PlainValue) => string | null;
  }): void;
  execute(portal: object): void;
  sync(): void;
}

/**
 * A statement of which every column is text, and every value a plain one: its columns need not be described, nor its rows be
 * made objects. For all else it is a query of `pg`, which lets no others share a connection.
 */
export class TextQuery extends pg.Query {
  declare name: string;
  declare text: string;
  declare values: readonly unknown[];
  /** `pg` puts its own in its place where the answer may take so long only. */
  declare callback: Done;
  #rows: Texts[] = [];

  constructor({ name, text, values }: Statement<unknown>, done: Done) {
    super(text, [], done as never);
    this.name = name;
    this.values = values;
  }

  /** What `pg` does here, but for the description. */
  prepare(connection: Speaking): void {
    const { name, text, values } = this;
    const isKnown = connection.parsedStatements[name] ?? connection.submittedNamedStatements[name];
    if (isKnown === undefined) {
      connection.parse({ name, text });
      connection.submittedNamedStatements[name] = text;
    }
    connection.bind({ statement: name, values, valueMapper: written });
    connection.execute({});
    connection.sync();
  }

  handleDataRow({ fields }: { readonly fields: Texts }): void {
    this.#rows.push(fields);
  }

  handleCommandComplete(): void {
    // What it says is known: how many rows there are.
  }

  handleReadyForQuery(): void {
    const rows = this.#rows;
    // `pg` remembers what it asked last, which must not keep them.
    this.#rows = [];
    this.callback(null, rows);
  }
}

/** What is bound as it is written: no time, no bytes. */
type PlainValue = string | number | bigint | boolean | null | undefined | readonly string[];

/** Whether a value is bound as it is written. */
export const isPlain = (value: unknown): value is PlainValue =>
  typeof value !== 'object' ||
  value === null ||
  (Array.isArray(value) && value.every((each) => typeof each === 'string'));

function written(value: PlainValue): string | null {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return null;
  return Array.isArray(value) ? listOf(value as readonly string[]) : String(value);
}

const listOf = (texts: readonly string[]) =>
  `{${texts.map((text) => `"${text.replaceAll(/["\\]/g, '\\$&')}"`).join(',')}}`;
