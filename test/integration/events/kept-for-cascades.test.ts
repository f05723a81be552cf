import { expect, test } from 'vitest';
import { newEventId } from '../../../src/events/event-id.js';
import type { NewEvent } from '../../../src/events/index.js';
import { sql, type Database } from '../../../src/platform/postgres/index.js';
import { freshDatabase } from '../../support/postgres.js';
import { newEvent, openLog } from './log.js';

const typed = (type: string, subject: string, eventId: string | null = null): NewEvent => ({
  ...newEvent(subject, { of: subject }),
  type,
  cause: { kind: 'REQUEST', message: 'for a test', requestId: null, eventId },
});

const keptIn = (db: Database) =>
  db.many(sql<{
    id: string;
    parent: string | null;
    type: string;
    subject: string;
    isAlike: boolean;
  }>`-- findKept
    select c.id, c.parent, c.type, c.subject,
           (c.number, c.namespace, c.subject, c.payload, c.actor, c.cause, c.occurred_at)
           = (e.number, e.namespace, e.subject, e.payload, e.actor, e.cause, e.occurred_at) as "isAlike"
    from cascade_event c join event e on e.id = c.id order by c.number`);

test('an event that belongs to cascades is kept there with its cause, written alone or with others; the rest is not', async () => {
  const { log, db } = await openLog(await freshDatabase());
  const alone = await db.transaction((tx) => log.outbox.publish(tx, typed('image-tag.moved', 'alone')));
  await db.transaction((tx) => log.outbox.publish(tx, typed('image-tag.spec-changed', 'not alone')));
  const [first, caused] = await db.transaction(async (tx) => {
    const id = await log.outbox.publish(tx, typed('image-tag.moved', 'first'));
    await log.outbox.publish(tx, typed('image-stream.updated', 'neither'));
    return [id, await log.outbox.publish(tx, typed('image-stream.updated', 'caused', alone))];
  });
  expect(await keptIn(db)).toEqual([
    { id: alone, parent: null, type: 'image-tag.moved', subject: 'alone', isAlike: true },
    { id: first, parent: null, type: 'image-tag.moved', subject: 'first', isAlike: true },
    { id: caused, parent: alone, type: 'image-stream.updated', subject: 'caused', isAlike: true },
  ]);
});

test('an event that a node of the release before has written is kept, too', async () => {
  const { db } = await openLog(await freshDatabase());
  const [moved, other] = [newEventId(), newEventId()];
  await db.execute(sql`-- writeAsBefore
    insert into event (place, number, id, type, version, namespace, subject, payload, actor, cause)
    select pg_snapshot_xmax(pg_current_snapshot()), nextval('event_number') + 1, id, type, 1, 'shop', type, '{}', '{}',
           '{"eventId": null}'
    from (values (${moved}::uuid, 'image-tag.moved'), (${other}::uuid, 'image-tag.spec-changed')) as new (id, type)`);
  expect(await keptIn(db)).toMatchObject([{ id: moved, type: 'image-tag.moved', isAlike: true }]);
});
