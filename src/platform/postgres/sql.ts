import { sha256Hex } from '../sha256.js';

/** One statement with its values; `Row` is the shape of each row that it yields. */
export interface Statement<Row> {
  /** Under which each connection prepares the text once; begins with the statement's own name. */
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
  /** Never set: carries the row's type. */
  readonly row?: Row;
}

const prepared = new WeakMap<TemplateStringsArray, { name: string; text: string }>();

/**
 * Makes a statement of a template; each hole becomes a parameter, never text. The template opens with the
 * statement's name as a comment, so that the database's log speaks the code's language:
 * sql<Row>`-- findStream …`.
 */
export function sql<Row = never>(
  strings: TemplateStringsArray,
  ...values: readonly unknown[]
): Statement<Row> {
  let known = prepared.get(strings);
  if (!known) {
    const text = strings.reduce((head, tail, hole) => `${head}$${String(hole)}${tail}`).trim();
    const title = /^--\s*(\w+)/.exec(text)?.[1] ?? 'statement';
    known = { text, name: `${title}_${sha256Hex(text).slice(0, 12)}` };
    prepared.set(strings, known);
  }
  return { ...known, values };
}
