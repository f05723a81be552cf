import { readFile } from 'node:fs/promises';
import { UsageError } from '../program/exit-codes.js';
import { unreadable } from '../program/file-content.js';
import type { Parameters } from './template.js';

/** Reads `NAME=VALUE` words, and files with one a line; what is typed wins, the last one most. */
export async function readParameters(
  typed: readonly string[],
  files: readonly string[],
): Promise<Parameters> {
  const values = new Map<string, string>();
  for (const file of files) {
    const text = await readFile(file, 'utf8').catch(unreadable(file));
    for (const [index, line] of text.split(/\r?\n/).entries())
      if (/^\s*[^#\s]/.test(line))
        values.set(...parameterIn(line.trimStart(), `${file}:${String(index + 1)}: `));
  }
  for (const word of typed) values.set(...parameterIn(word, ''));
  return values;
}

function parameterIn(text: string, where: string): [name: string, value: string] {
  const equals = text.indexOf('=');
  if (equals > 0) return [text.slice(0, equals), text.slice(equals + 1)];
  throw new UsageError(`${where}“${text}” is no parameter: write NAME=VALUE.`);
}
