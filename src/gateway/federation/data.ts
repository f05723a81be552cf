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

/**
 * Brings what was fetched into what is there already. What is there stays: a later answer fills gaps, and cannot
 * change what an earlier one has said; but where that knew an interface only, the name of the type itself is news.
 */
export function merge(target: Data, source: Data, conditions: TypeConditions): void {
  for (const key of Object.keys(source)) {
    const given = source[key];
    const kept = target[key];
    if (kept === undefined || kept === null) target[key] = given;
    else if (typeof kept === 'object') mergeValue(kept, given, conditions);
    else if (key === '__typename' && typeof given === 'string' && typeof kept === 'string')
      target[key] = conditions.satisfies(given, [kept]) ? given : kept;
  }
}

function mergeValue(kept: unknown, given: unknown, conditions: TypeConditions): void {
  if (Array.isArray(kept) && Array.isArray(given) && kept.length === given.length)
    kept.forEach((item: unknown, index) => {
      mergeValue(item, given[index], conditions);
    });
  else if (isData(kept) && isData(given)) merge(kept, given, conditions);
}
