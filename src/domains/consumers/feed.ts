import type { Actor, EventLog } from '../../events/index.js';
import { Failure } from '../../platform/errors.js';
import type { Queryable } from '../../platform/postgres/index.js';
import type { Access } from '../../viewer/index.js';
import { expired, type Consumer } from './model.js';
import { countWaiting, keepEvents, type FoundEvent } from './queue.sql.js';
import { sightOf } from './sight.js';
import { wantedBy } from './wanted.js';

/** What is needed to bring consumers what they want. */
export interface Feeding {
  readonly db: Queryable;
  readonly events: Pick<EventLog, 'read'>;
  /** What the owner of a consumer may do now. */
  readonly accessOf: (owner: Actor) => Access;
}

/** How the feeding of a consumer went: it holds what it can, there may be more, or it cannot go on. */
export type Fed =
  | { readonly kind: 'FED'; readonly kept: number }
  | { readonly kind: 'STOPPED'; readonly reason: string; readonly message: string };

/** Events that wait for a consumer at most; the rest stays in the log until there is room. */
export const mostWaiting = 1_000;
/** Events that one feeding looks at, at most. */
const mostLookedAt = 20_000;
const sliceSize = 500;

/**
 * Brings a consumer the next events that it wants, as far as there is room for them. Many nodes may do so at once: one
 * of them moves the cursor, and what the others found is dropped.
 */
export async function feed(consumer: Consumer, { db, events, accessOf }: Feeding): Promise<Fed> {
  const access = accessOf(consumer.owner);
  const refused = await whyStopped(consumer, access);
  if (refused) return refused;
  const [waiting] = await db.many(countWaiting([consumer.id]));
  const room = mostWaiting - (waiting?.count ?? 0);
  if (room <= 0) return { kind: 'FED', kept: 0 };
  const isWanted = wantedBy(consumer, await sightOf(access));
  const found: FoundEvent[] = [];
  let to = consumer.cursor;
  try {
    for (let looked = 0; looked < mostLookedAt && found.length < room;) {
      const slice = await events.read(to, Math.min(sliceSize, room - found.length));
      if (slice.isAtEnd) break;
      for (const event of slice.events) {
        if (isWanted(event)) found.push({ event, before: to });
        to = event.cursor;
      }
      looked += Math.max(slice.events.length, 1);
      to = slice.cursor;
    }
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'CURSOR_EXPIRED') throw error;
    return { kind: 'STOPPED', reason: expired, message: expiredMessage(consumer, error.message) };
  }
  if (to === consumer.cursor) return { kind: 'FED', kept: 0 };
  const kept = await db.maybe(keepEvents(consumer.id, { from: consumer.cursor, to, found }));
  return { kind: 'FED', kept: kept ? found.length : 0 };
}

/** A consumer acts with the rights of its owner, who must still be able to see what it is for. */
async function whyStopped({ namespace, owner }: Consumer, access: Access): Promise<Fed | null> {
  const where = namespace === null ? {} : { namespace };
  const whyNot = await access.whyNot('watch', 'namespaces', where);
  if (whyNot === null) return null;
  return {
    kind: 'STOPPED',
    reason: 'FORBIDDEN',
    message: `Its owner ${owner.name} has lost the right to see these events: ${whyNot} Grant it again and resume, or let somebody else make it anew.`,
  };
}

const expiredMessage = ({ kind }: Consumer, why: string) =>
  `${why.split('. ', 1)[0] ?? why}. ${
    kind === 'CONSUMER'
      ? 'Seek to the beginning for what the log still has, or to the end; read the state for what lies between.'
      : 'Resume to go on with the oldest event that the log still has; what lies between was not delivered.'
  }`;
