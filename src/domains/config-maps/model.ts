import { badInput } from '../../platform/errors.js';

/** Entries that need not be hidden; each as base64, for they are kept as JSON. */
export interface ConfigMap {
  readonly id: string;
  readonly namespace: string;
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
  readonly entries: Readonly<Record<string, string>>;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

const entryName = /^[-\w.]{1,253}$/;
const mostBytes = 1024 * 1024;

/** The entries as they are kept, by name; each name counts once, and all have a mebibyte at most. */
export function readEntries(
  given: readonly { readonly key: string; readonly bytes: Buffer }[],
  ...path: string[]
): Record<string, string> {
  const seen = new Set<string>();
  for (const { key } of given) {
    if (!entryName.test(key) || key === '.' || key === '..')
      throw badInput('An entry has a name of at most 253 letters, digits, "-", "_" and ".".', ...path);
    if (seen.has(key)) throw badInput(`The entry ${key} is given twice.`, ...path);
    seen.add(key);
  }
  if (given.reduce((sum, { key, bytes }) => sum + key.length + bytes.length, 0) > mostBytes)
    throw badInput('A config map holds at most one mebibyte.', ...path);
  return Object.fromEntries(
    [...given]
      .sort((one, other) => (one.key < other.key ? -1 : 1))
      .map(({ key, bytes }) => [key, bytes.toString('base64')]),
  );
}
