import { sequenceOf, type Position } from '../cursor/position.js';

/** Events that one frame holds at most, unless one transaction has more. */
const mostTogether = 200;

/** Cuts what follows each other into what goes into one frame: single events, or whole transactions. */
export function portionsOf<Item extends { readonly transaction: bigint }>(
  entries: readonly Item[],
  isBatched: boolean,
): (readonly Item[])[] {
  if (!isBatched) return entries.map((entry) => [entry]);
  const portions: (readonly Item[])[] = [];
  for (let start = 0; start < entries.length;) {
    let end = Math.min(start + mostTogether, entries.length);
    while (end < entries.length && entries[end]?.transaction === entries[end - 1]?.transaction) end++;
    portions.push(entries.slice(start, end));
    start = end;
  }
  return portions;
}

/** From where to where a portion goes: equal for equal ones. */
export const keyOf = (portion: readonly { readonly position: Position }[]): string =>
  [portion[0], portion.at(-1)].map((entry) => (entry ? sequenceOf(entry.position) : '')).join(' ');
