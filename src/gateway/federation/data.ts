import type { TypeConditions } from './type-conditions.js';

/** An object of an answer, as JSON. */
export type Data = Record<string, unknown>;

/** A place in the answer, from the inside out; made a list only where it is told. */
export interface Place {
  readonly prev: Place | undefined;
  readonly key: string | number;
}

/** The keys of a place from the outside in. */
export function keysOf(place: Place | undefined): (string | number)[] {
  const keys: (string | number)[] = [];
  for (let at = place; at; at = at.prev) keys.push(at.key);
  return keys.reverse();
}

/** Whether a value is an object of an answer. */
export const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What an object has under a key: clients choose keys, and `constructor` is no answer. */
export const own = (object: Data, key: string): unknown =>
  Object.hasOwn(object, key) ? object[key] : undefined;

/**
 * Brings what was fetched into what is there already. What is there stays: a later answer fills gaps, and cannot
 * change what an earlier one has said; but where that knew an interface only, the name of the type itself is news.
 */
export function merge(target: Data, source: Data, conditions: TypeConditions): void {
  for (const key of Object.keys(source)) {
    const given = source[key];
    const kept = own(target, key);
    if (kept === undefined || kept === null) put(target, key, given);
    else if (typeof kept === 'object') mergeValue(kept, given, conditions);
    else if (key === '__typename' && typeof given === 'string' && typeof kept === 'string')
      target[key] = conditions.satisfies(given, [kept]) ? given : kept;
  }
}

/** A key that a client has called `__proto__` is one like any other, and not what all objects have in common. */
function put(target: Data, key: string, value: unknown): void {
  if (key !== '__proto__') target[key] = value;
  else Object.defineProperty(target, key, { value, enumerable: true, writable: true, configurable: true });
}

function mergeValue(kept: unknown, given: unknown, conditions: TypeConditions): void {
  if (Array.isArray(kept) && Array.isArray(given) && kept.length === given.length)
    kept.forEach((item: unknown, index) => {
      mergeValue(item, given[index], conditions);
    });
  else if (isData(kept) && isData(given)) merge(kept, given, conditions);
}
