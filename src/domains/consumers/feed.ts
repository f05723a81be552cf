import type { Actor, EventLog } from '../../events/index.js';
import { Failure } from '../../platform/errors.js';
import type { Queryable } from '../../platform/postgres/index.js';
import { changesRights, type Access } from '../../viewer/index.js';
import { expired, type Consumer } from './model.js';
import { countWaiting } from './queue/waiting.sql.js';
import { keepEvents, type FoundEvent } from './queue/keep.sql.js';
import { sightOf } from './sight.js';
import { wantedBy } from './wanted.js';

/** What is needed to bring consumers what they want. */
export interface Feeding {
  readonly db: Queryable;
  readonly events: Pick<EventLog, 'read'>;
  /** What the owner of a consumer may do now. */
  readonly accessOf: (owner: Actor) => Access;
}

/** Why a consumer cannot go on. */
export interface Stopped {
  readonly consumer: Pick<Consumer, 'id' | 'kind' | 'namespace' | 'name'>;
  readonly reason: string;
  readonly message: string;
}

/** What was found for a consumer between its cursor and another one. */
export interface Found {
  readonly consumer: Consumer;
  readonly to: string;
  readonly found: readonly FoundEvent[];
  /** How many events were looked at. */
  readonly looked: number;
}

/** Events that wait for a consumer at most; the rest stays in the log until there is room. */
const mostWaiting = 1_000;
/** Events that one feeding looks at for a consumer, at most. */
const mostLookedAt = 20_000;
const sliceSize = 500;

/**
 * Brings consumers the next events that they want, as far as there is room for them; says which cannot go on. Many nodes
 * may do so at once: one of them moves each cursor, and what the others found is dropped.
 */
export async function feed(consumers: readonly Consumer[], feeding: Feeding): Promise<Stopped[]> {
  const looks = await lookAhead(consumers, feeding);
  const moved = looks.flatMap((look) => ('to' in look && look.to !== look.consumer.cursor ? [look] : []));
  if (moved.length > 0) await feeding.db.many(keepEvents(moved));
  return looks.filter((look) => 'reason' in look);
}

/** Looks what there is for each of these consumers behind its cursor, or behind where `from` says; writes nothing. */
export async function lookAhead(
  consumers: readonly Consumer[],
  feeding: Feeding,
  from: (consumer: Consumer) => string = ({ cursor }) => cursor,
): Promise<(Found | Stopped)[]> {
  if (consumers.length === 0) return [];
  const waiting = await feeding.db.many(countWaiting(consumers.map(({ id }) => id)));
  const counts = new Map(waiting.map(({ id, count }) => [id, count]));
  const looks: (Found | Stopped)[] = [];
  for (const consumer of consumers) {
    const room = mostWaiting - (counts.get(consumer.id) ?? 0);
    looks.push(await look(consumer, room, from(consumer), feeding));
  }
  return looks;
}

async function look(
  consumer: Consumer,
  room: number,
  from: string,
  { events, accessOf }: Feeding,
): Promise<Found | Stopped> {
  const access = accessOf(consumer.owner);
  const refused = await whyStopped(consumer, access);
  if (refused) return refused;
  let isWanted = wantedBy(consumer, await sightOf(access));
  const found: FoundEvent[] = [];
  let to = from;
  let looked = 0;
  try {
    while (looked < mostLookedAt && found.length < room) {
      const slice = await events.read(to, Math.min(sliceSize, room - found.length));
      if (slice.isAtEnd) break;
      for (const event of slice.events) {
        if (changesRights(event)) {
          // What was committed since is judged by the rights since.
          access.renew(event.id);
          const lost = await whyStopped(consumer, access);
          if (lost) return lost;
          isWanted = wantedBy(consumer, await sightOf(access));
        }
        if (isWanted(event)) found.push({ event, before: to });
        to = event.cursor;
      }
      looked += Math.max(slice.events.length, 1);
      to = slice.cursor;
    }
    return { consumer, to, found, looked };
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'CURSOR_EXPIRED') throw error;
    return { consumer, reason: expired, message: expiredMessage(consumer, error.message) };
  }
}

/** A consumer acts with the rights of its owner, who must still be able to see what it is for. */
async function whyStopped(consumer: Consumer, access: Access): Promise<Stopped | null> {
  const { namespace, owner } = consumer;
  const whyNot = await access.whyNot('watch', 'namespaces', namespace === null ? {} : { namespace });
  if (whyNot === null) return null;
  return {
    consumer,
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
