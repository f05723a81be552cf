import type { Result } from '../program/command.js';
import { jsonPath } from './json-path.js';
import { OpenTable } from './open-table.js';
import { escaped, oneLine, plainJson, plainText } from './plain-text.js';

/** What `-o` takes; and `jsonpath={…}` besides. */
export const formats = ['table', 'wide', 'json', 'yaml', 'name'] as const;

/** One of the formats. */
export type Format = (typeof formats)[number] | `jsonpath=${string}`;

/** Whether a word is one of them. */
export const isFormat = (value: unknown): value is Format =>
  formats.some((format) => format === value) || pathIn(value) !== undefined;

/** Whether a format is for people. */
export const isView = (format: Format): boolean => format === 'table' || format === 'wide';

/** The template of `-o jsonpath=…`; undefined for other formats. */
export const pathIn = (format: unknown): string | undefined =>
  typeof format === 'string' && format.startsWith('jsonpath=') ? format.slice('jsonpath='.length) : undefined;

/** Renders a result for standard output, complete with its last line feed; the same on a terminal and in a pipe. */
export async function render(result: Result, format: Format): Promise<string> {
  const path = pathIn(format);
  if (path !== undefined) return closed(plainText(jsonPath(path)(result.value)));
  switch (format) {
    case 'json':
      return `${plainJson(result.value, 2)}\n`;
    case 'yaml': {
      const { stringify } = await import('yaml');
      const text = stringify(result.value, { lineWidth: 0, aliasDuplicateObjects: false });
      if (plainText(text) === text) return text;
      return escaped(
        stringify(result.value, {
          lineWidth: 0,
          aliasDuplicateObjects: false,
          defaultStringType: 'QUOTE_DOUBLE',
        }),
      );
    }
    case 'name':
      return (result.names ?? []).map((name) => `${oneLine(name)}\n`).join('');
    default:
      if ('text' in result.view) return closed(plainText(result.view.text));
      return ('tables' in result.view ? result.view.tables : [result.view])
        .map((view) => new OpenTable(format === 'wide').lines(view))
        .filter((text) => text !== '')
        .join('\n');
  }
}

const closed = (text: string) => (text === '' || text.endsWith('\n') ? text : `${text}\n`);
