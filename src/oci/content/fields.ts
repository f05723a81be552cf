import { importFailed } from '../import-error.js';
import { isDigest } from './digest.js';
import { isObject, type JsonObject } from './json.js';

// PostgreSQL stores neither NUL nor half of a surrogate pair.
const unstorable = /\0|\p{Surrogate}/u;

/** An object at `where`; an absent one reads as empty. */
export function objectAt(value: unknown, where: string): JsonObject {
  if (value === undefined || value === null) return {};
  if (isObject(value)) return value;
  throw wrong(where, 'an object');
}

/** A list at `where` with at most `most` members; an absent one reads as empty. */
export function listAt(value: unknown, where: string, most: number): readonly unknown[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw wrong(where, 'a list');
  if (value.length > most)
    throw importFailed(`${where} has ${String(value.length)} entries; at most ${String(most)} are accepted.`);
  return value as readonly unknown[];
}

/** A text at `where` that the database can hold; null when it is absent or empty. */
export function textAt(value: unknown, where: string): string | null {
  if (value === undefined || value === null || value === '') return null;
  if (typeof value !== 'string') throw wrong(where, 'a text');
  if (unstorable.test(value))
    throw importFailed(`${where} holds a NUL or half a character, which cannot be stored.`);
  return value;
}

/** Texts at `where`: a list, one text alone, or nothing. */
export const textsAt = (value: unknown, where: string): string[] =>
  (typeof value === 'string' ? [value] : listAt(value, where, 10_000)).map(
    (item) => textAt(item, where) ?? '',
  );

/** The keys of an object at `where`. */
export const keysAt = (value: unknown, where: string): string[] =>
  Object.keys(objectAt(value, where)).map((key) => textAt(key, where) ?? '');

/** The texts of an object at `where`, on an object without a prototype. */
export function textMapAt(value: unknown, where: string): Record<string, string> {
  const map = Object.create(null) as Record<string, string>;
  for (const [key, text] of Object.entries(objectAt(value, where)))
    map[textAt(key, where) ?? ''] = textAt(text, `${where}.${key.slice(0, 80)}`) ?? '';
  return map;
}

/** A digest that can be checked. */
export function digestAt(value: unknown, where: string): string {
  if (typeof value === 'string' && isDigest(value)) return value;
  throw wrong(where, 'a sha256 or sha512 digest in lower case');
}

/** A number of bytes, exact: what a JSON number cannot hold exactly is refused. */
export function sizeAt(value: unknown, where: string): bigint {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return BigInt(value);
  throw wrong(where, 'a number of bytes: whole, not negative, at most 2^53-1');
}

/** The sum of sizes. Throws `ImportFailed` where it exceeds what the database holds. */
export function sumOf(sizes: readonly bigint[], what: string): bigint {
  const sum = sizes.reduce((total, size) => total + size, 0n);
  if (sum < 2n ** 63n) return sum;
  throw importFailed(`The sizes in ${what} add up to more than 2^63-1 bytes.`);
}

const wrong = (where: string, expected: string) => importFailed(`${where} must be ${expected}.`);
