import { badInput } from '../../platform/errors.js';
import { Secret } from '../../platform/secret.js';
import type { KeptData } from './secret-data.js';

/** Entries as people hand them in, by name. */
export interface GivenEntries {
  readonly kind: 'BASIC_AUTH' | 'SSH_AUTH' | 'OPAQUE';
  readonly entries: readonly { readonly key: string; readonly bytes: Buffer }[];
}

const entryName = /^[-\w.]{1,253}$/;

/** Brings entries into the form that is kept: a JSON object of base64. */
export function entriesText({ kind, entries }: GivenEntries, path: readonly string[]): KeptData {
  const kept = new Map<string, string>();
  for (const { key, bytes } of entries) {
    if (!entryName.test(key) || key === '.' || key === '..')
      throw badInput('An entry has a name of at most 253 letters, digits, "-", "_" and ".".', ...path);
    if (kept.has(key)) throw badInput(`The entry ${key} is given twice.`, ...path);
    kept.set(key, bytes.toString('base64'));
  }
  const keys = [...kept.keys()].sort();
  if (kind === 'BASIC_AUTH' && !kept.has('password') && !kept.has('username'))
    throw badInput('Give a username, a password, or both.', ...path);
  const text = JSON.stringify(Object.fromEntries(keys.map((key) => [key, kept.get(key)])));
  return { type: kind, text: new Secret(text), registries: [], keys };
}

/** What was kept, by name. */
export const entriesIn = (text: Secret): ReadonlyMap<string, Buffer> =>
  new Map(
    Object.entries(JSON.parse(text.reveal()) as Record<string, string>).map(([key, value]) => [
      key,
      Buffer.from(value, 'base64'),
    ]),
  );
