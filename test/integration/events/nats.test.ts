import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { freshDatabase } from '../../support/postgres.js';
import { startNats } from '../../support/nats.js';
import { openLog, publish, readThrough, take } from './log.js';

const nats = await startNats();
afterAll(() => nats[Symbol.asyncDispose]());
readThrough(nats.url);

test('nodes go on when NATS is killed and comes back, and miss nothing', async () => {
  const url = await freshDatabase();
  const [here, there] = [await openLog(url), await openLog(url)];
  const streams = await Promise.all([here, there].map(({ log }) => log.follow()));
  onTestFinished(() => nats.start().catch(() => undefined));
  const written: string[] = [];
  const write = async (count: number) => {
    for (let n = 0; n < count; n++) {
      const subject = `s${String(written.length)}`;
      await publish(here.db, here.log, subject);
      written.push(subject);
    }
  };
  await write(20);
  await nats.kill();
  await write(20);
  await nats.start();
  await write(20);
  for (const events of streams)
    expect((await take(events, 60)).map(({ subject }) => subject)).toEqual(written);
});

test('another node relays when the one that did is gone, and nothing comes twice', async () => {
  const url = await freshDatabase();
  const [first, second] = [await openLog(url), await openLog(url)];
  const events = await second.log.follow();
  await publish(first.db, first.log, 'one');
  expect((await events.next()).value).toMatchObject({ subject: 'one' });
  await first.log[Symbol.asyncDispose]();
  await publish(second.db, second.log, 'two');
  await publish(second.db, second.log, 'three');
  expect((await take(events, 2)).map(({ subject }) => subject)).toEqual(['two', 'three']);
});

describe('by way of NATS, too:', async () => {
  await import('./following.test.js');
  await import('./cursors.test.js');
  await import('./concurrent-writers.test.js');
  await import('./trimming.test.js');
  await import('./outages.test.js');
  await import('./fan-out.test.js');
  await import('./catching-up.test.js');
  await import('./failover.test.js');
});

test('an event that is too large for a message comes from the database', async () => {
  const { log, db } = await openLog(await freshDatabase());
  const events = await log.follow();
  await publish(db, log, 'small');
  await publish(db, log, 'large', { text: 'x'.repeat(1_500_000) });
  await publish(db, log, 'last');
  expect((await take(events, 3)).map(({ subject }) => subject)).toEqual(['small', 'large', 'last']);
});
