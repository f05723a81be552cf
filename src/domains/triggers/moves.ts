import type { Queryable } from '../../platform/postgres/index.js';
import { hasNews, shown, tagOf, type Trigger } from './model.js';
import { findMoves } from './causes.sql.js';

/** By trigger, the event that brought its tag where it points now. */
export async function eventsOfMoves(
  on: Queryable,
  triggers: readonly Trigger[],
): Promise<ReadonlyMap<string, string>> {
  const moved = triggers.flatMap((trigger) => {
    const tag = tagOf(trigger);
    return tag && trigger.revision !== null && hasNews(trigger)
      ? [{ id: trigger.id, subject: shown(tag), revision: trigger.revision }]
      : [];
  });
  if (moved.length === 0) return new Map();
  const wanted = [...new Map(moved.map((move) => [move.subject, move])).values()];
  const found = new Map((await on.many(findMoves(wanted))).map(({ subject, eventId }) => [subject, eventId]));
  return new Map(
    moved.flatMap(({ id, subject }) => {
      const eventId = found.get(subject);
      return eventId === undefined ? [] : [[id, eventId] as const];
    }),
  );
}
