import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { texts, type Context } from '../program/command.js';
import { UsageError } from '../program/exit-codes.js';
import { contentOf, unreadable } from '../program/file-content.js';

/** The options that name the entries of a secret or config map, as `oc` has them. */
export const entryFlags = {
  fromLiteral: texts('--from-literal <key=value>', 'An entry of a secret or config map, as it is.'),
  fromFile: texts(
    '--from-file <[key=]path>',
    'An entry out of a file, or one for each file of a directory; - is standard input.',
  ),
  fromEnvFile: texts('--from-env-file <path>', 'An entry for each line KEY=value of a file.'),
};

/** What was typed about entries. */
export interface EntryOptions {
  readonly fromLiteral: readonly string[];
  readonly fromFile: readonly string[];
  readonly fromEnvFile: readonly string[];
}

/** All entries that were typed, by key; a key that is given twice is refused. Messages never quote a value. */
export async function entriesOf(options: EntryOptions, context: Context): Promise<Map<string, Buffer>> {
  const entries = new Map<string, Buffer>();
  const add = (key: string, bytes: Buffer) => {
    if (entries.has(key)) throw new UsageError(`The entry ${key} is given twice.`);
    entries.set(key, bytes);
  };
  for (const typed of options.fromLiteral) {
    const at = typed.indexOf('=');
    if (at < 1) throw new UsageError('--from-literal takes KEY=VALUE.');
    add(typed.slice(0, at), Buffer.from(unquoted(typed.slice(at + 1))));
  }
  for (const typed of options.fromFile)
    for (const { key, path } of await filesIn(typed)) add(key, await contentOf(path, context));
  for (const path of options.fromEnvFile)
    for (const [key, value] of pairsIn((await contentOf(path, context)).toString('utf8'), path))
      add(key, Buffer.from(value));
  return entries;
}

/** A value in quotes that the shell has left stands for what is in them, as `oc` has it. */
const unquoted = (value: string): string => /^(["'])(.*)\1$/s.exec(value)?.[2] ?? value;

async function filesIn(typed: string): Promise<{ key: string; path: string }[]> {
  const at = typed.indexOf('=');
  if (at === 0) throw new UsageError('--from-file takes [KEY=]PATH.');
  if (at > 0) return [{ key: typed.slice(0, at), path: typed.slice(at + 1) }];
  if (typed === '-') throw new UsageError('Standard input needs a key: --from-file KEY=-.');
  const found = await stat(typed).catch(unreadable(typed));
  if (!found.isDirectory()) return [{ key: basename(typed), path: typed }];
  const inside = await readdir(typed, { withFileTypes: true });
  return inside
    .filter((entry) => entry.isFile() && /^[-\w.]{1,253}$/.test(entry.name))
    .map(({ name }) => ({ key: name, path: join(typed, name) }))
    .sort((one, other) => (one.key < other.key ? -1 : 1));
}

function pairsIn(text: string, path: string): [key: string, value: string][] {
  return text.split(/\r?\n/).flatMap((line, index): [string, string][] => {
    if (/^\s*(#|$)/.test(line)) return [];
    const [, key, value] = /^\s*([-\w.]+)=(.*)$/.exec(line) ?? [];
    if (key === undefined) throw new UsageError(`${path}:${String(index + 1)}: this is no KEY=value.`);
    return [[key, value ?? '']];
  });
}
