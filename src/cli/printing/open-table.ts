import type { Table } from '../program/command.js';
import { oneLine } from './plain-text.js';

/** A table whose rows may come one after the other: columns three blanks apart, as `oc` prints them. */
export class OpenTable {
  readonly #wide: boolean;
  #widths: readonly number[] = [];
  #titles = '';

  constructor(wide: boolean) {
    this.#wide = wide;
  }

  /** The lines of these rows, below those of before: no narrower, and under titles of their own where these are others. */
  lines({ columns, rows }: Table): string {
    if (rows.length === 0) return '';
    const shown = columns.flatMap((column, index) => (column.wide === true && !this.#wide ? [] : [index]));
    const titles = shown.map((index) => columns[index]?.title ?? '');
    const isNew = titles.join('\n') !== this.#titles;
    if (isNew) [this.#titles, this.#widths] = [titles.join('\n'), []];
    const cells = rows.map((row) => shown.map((index) => oneLine(row[index] ?? '')));
    const lines = isNew ? [titles, ...cells] : cells;
    this.#widths = titles.map((_, index) =>
      lines.reduce((widest, row) => Math.max(widest, row[index]?.length ?? 0), this.#widths[index] ?? 0),
    );
    return lines.map((row) => `${this.#padded(row).trimEnd()}\n`).join('');
  }

  #padded(row: readonly string[]): string {
    return row.map((cell, index) => cell.padEnd((this.#widths[index] ?? 0) + 3)).join('');
  }
}
