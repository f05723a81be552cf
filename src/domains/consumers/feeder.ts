import type { Publisher } from '../../events/index.js';
import type { Store } from '../../platform/postgres/index.js';
import { listActive } from './consumers.sql.js';
import { lookAhead, type Feeding, type Found } from './feed.js';
import type { Consumer, ConsumerKind } from './model.js';
import { keepEvents } from './queue/keep.sql.js';
import { stop } from './stop.js';

/** How far one node has looked for a consumer beyond what is written. */
interface Look {
  /** The written cursor that it began at: another one there says that somebody has moved it. */
  readonly since: string;
  readonly to: string;
  readonly looked: number;
  readonly at: number;
}

/** After so many events, or milliseconds, without anything wanted, it is written how far a node has looked. */
const patience = { events: 2_000, millis: 20_000 };

/**
 * Brings consumers what they want as the log grows. Where nothing is wanted it only remembers how far it has looked, so
 * that events cost no write for each consumer that does not want them.
 */
export class Feeder {
  readonly #feeding: Feeding & { readonly db: Store; readonly outbox: Publisher };
  readonly #looks = new Map<string, Look>();

  constructor(feeding: Feeding & { readonly db: Store; readonly outbox: Publisher }) {
    this.#feeding = feeding;
  }

  /** Feeds all consumers of a kind that are neither paused nor stopped; stops those that cannot go on. False: there are none. */
  async feedAll(kind: ConsumerKind): Promise<boolean> {
    const { db } = this.#feeding;
    const consumers = await db.many(listActive(kind));
    const found = await lookAhead(
      consumers,
      this.#feeding,
      (consumer) => this.#seenBy(consumer)?.to ?? consumer.cursor,
    );
    const portions: Found[] = [];
    for (const look of found)
      if ('reason' in look) await stop(look, this.#feeding);
      else if (this.#isDue(look)) portions.push(look);
    if (portions.length > 0) await db.many(keepEvents(portions));
    for (const { consumer } of portions) this.#looks.delete(consumer.id);
    const known = new Set(consumers.map(({ id }) => id));
    for (const id of this.#looks.keys()) if (!known.has(id)) this.#looks.delete(id);
    return consumers.length > 0;
  }

  #seenBy({ id, cursor }: Consumer): Look | undefined {
    const look = this.#looks.get(id);
    return look?.since === cursor ? look : undefined;
  }

  /** Whether what was looked at is worth a write; remembers it otherwise. */
  #isDue({ consumer, to, found, looked: now }: Found): boolean {
    const before = this.#seenBy(consumer);
    const looked = (before?.looked ?? 0) + now;
    const at = before?.at ?? performance.now();
    if (to === consumer.cursor) return false;
    if (found.length > 0 || looked >= patience.events || performance.now() - at >= patience.millis)
      return true;
    this.#looks.set(consumer.id, { since: consumer.cursor, to, looked, at });
    return false;
  }
}
