import type { Result } from '../program/command.js';
import { OpenTable } from './open-table.js';
import { isView, type Format } from './output.js';
import { oneLine, plainText } from './plain-text.js';

/** Shows one result after the other: rows of one table, names, or each value as a `line`. */
export function shower(
  format: Format,
  write: (text: string) => Promise<void>,
  line: (value: unknown) => string,
): (result: Result) => Promise<void> {
  const table = new OpenTable(format === 'wide');
  return async ({ value, names = [], view }) => {
    if (format === 'name') return write(names.map((name) => `${oneLine(name)}\n`).join(''));
    if (isView(format) && 'columns' in view) return write(table.lines(view));
    for (const each of Array.isArray(value) ? (value as unknown[]) : [value])
      await write(`${plainText(line(each))}\n`);
  };
}
