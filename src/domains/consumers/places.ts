import type { EventLog } from '../../events/index.js';

/** A place in the log to go on from. */
export type Place =
  | { readonly kind: 'AFTER'; readonly cursor: string }
  | { readonly kind: 'BEGINNING' }
  | { readonly kind: 'END' };

/** The cursor of a place; fails with BAD_USER_INPUT or CURSOR_EXPIRED on one from which nobody can go on. */
export async function placeOf(
  place: Place,
  events: Pick<EventLog, 'read' | 'cursor' | 'beginning'>,
): Promise<string> {
  if (place.kind === 'BEGINNING') return events.beginning();
  if (place.kind === 'END') return events.cursor();
  await events.read(place.cursor, 1);
  return place.cursor;
}
