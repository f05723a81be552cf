import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { badInput } from './errors.js';
import { keyBytes, Keychain } from './keychain.js';
import { Secret } from './secret.js';

/** Where encryption keys come from: the text itself, or a file that holds it. */
export interface KeySource {
  readonly text: Secret | null;
  readonly file: string | null;
}

/** The keys, or null where none are given. BAD_USER_INPUT, without a word of the keys, when they cannot be used. */
export async function readKeychain({ text, file }: KeySource): Promise<Keychain | null> {
  if (text !== null) return parseKeychain(text, 'SLUICE_ENCRYPTION_KEYS');
  if (file === null) return null;
  const content = await readFile(file, 'utf8').catch((cause: unknown) => {
    const reason = cause instanceof Error ? cause.message : 'unknown';
    throw badInput(`The encryption keys ${file} cannot be read: ${reason}.`);
  });
  return parseKeychain(new Secret(content), file);
}

/** Reads `id:base64` entries with commas or blanks between; `source` names them in errors. */
export function parseKeychain(text: Secret, source: string): Keychain {
  const keys = new Map<string, Buffer>();
  for (const [index, entry] of text
    .reveal()
    .trim()
    .split(/[\s,]+/)
    .entries()) {
    const [, id, encoded = ''] = /^([\w.-]{1,63}):([\w+/-]+={0,2})$/.exec(entry) ?? [];
    const key = Buffer.from(encoded, 'base64');
    if (id === undefined || key.length !== keyBytes)
      throw badInput(
        `${source}: entry ${String(index + 1)} is not ID:KEY with a KEY of 32 bytes in base64. Make one: echo "k1:$(openssl rand -base64 32)"`,
      );
    if (keys.has(id)) throw badInput(`${source}: there are two keys with the id ${id}.`);
    keys.set(id, key);
  }
  return new Keychain(keys);
}

/** A new key, as `parseKeychain` reads it. */
export const newKey = (id: string): Secret => new Secret(`${id}:${randomBytes(keyBytes).toString('base64')}`);
