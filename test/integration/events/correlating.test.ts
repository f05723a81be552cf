import { expect, test } from 'vitest';
import { cloudEventOf, type NewEvent } from '../../../src/events/index.js';
import { freshDatabase } from '../../support/postgres.js';
import { newEvent, openLog, take } from './log.js';

const caused = (subject: string, requestId: string | null, eventId: string | null): NewEvent => ({
  ...newEvent(subject),
  cause: { kind: 'TRIGGER', message: 'for a test', requestId, eventId },
});

test('what workers bring about later carries the correlation of the request behind it', async () => {
  const { log, db } = await openLog(await freshDatabase());
  const events = await log.follow();
  const asked = await db.transaction((tx) => log.outbox.publish(tx, caused('asked', 'r-1', null)));
  const later = await db.transaction(async (tx) => {
    const fired = await log.outbox.publish(tx, caused('fired', null, asked));
    await log.outbox.publish(tx, caused('rolled', null, fired));
    return fired;
  });
  await db.transaction((tx) => log.outbox.publish(tx, caused('deployed', null, later)));
  await db.transaction((tx) => log.outbox.publish(tx, caused('alone', null, null)));
  const told = (await take(events, 5)).map(cloudEventOf);
  expect(told.map(({ correlationid }) => correlationid)).toEqual(['r-1', 'r-1', 'r-1', 'r-1', told[4]?.id]);
  expect(told.map(({ causationid }) => causationid).slice(0, 3)).toEqual([undefined, asked, later]);
});
