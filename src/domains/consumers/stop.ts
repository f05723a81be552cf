import type { Publisher } from '../../events/index.js';
import type { Store } from '../../platform/postgres/index.js';
import { stopConsumer } from './consumers.sql.js';
import { consumerEvent } from './events.js';
import type { Stopped } from './feed.js';

/** Stops a consumer or webhook that cannot go on, and says so, once. */
export const stop = (
  { consumer, reason, message }: Stopped,
  { db, outbox }: { db: Store; outbox: Publisher },
): Promise<void> =>
  db.transaction(async (tx) => {
    if (!(await tx.maybe(stopConsumer(consumer.id, reason, message)))) return;
    const actor = { kind: 'SYSTEM', name: 'events' } as const;
    const cause = { kind: 'REQUEST', message, requestId: null, eventId: null } as const;
    await outbox.publish(tx, consumerEvent('stopped', consumer, { actor, cause }, { reason, message }));
  });
