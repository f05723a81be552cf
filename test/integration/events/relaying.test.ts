import { afterAll, expect, onTestFinished, test } from 'vitest';
import { Seal } from '../../../src/events/cursor/cursor.js';
import { readIdentity, readSettled } from '../../../src/events/events.sql.js';
import { Relay } from '../../../src/events/nats/relay.js';
import { NatsSource } from '../../../src/events/nats/source.js';
import { EventStream } from '../../../src/events/nats/stream.js';
import { createLogger } from '../../../src/platform/logger.js';
import { sql, type Database } from '../../../src/platform/postgres/index.js';
import { startNats } from '../../support/nats.js';
import { freshDatabase } from '../../support/postgres.js';
import { eventually } from '../../support/wait.js';
import { withoutLocks } from './locks.js';
import { newEvent, openLog, publish } from './log.js';

const nats = await startNats();
afterAll(() => nats[Symbol.asyncDispose]());
const logger = createLogger('silent');
type Add = EventStream['add'];

async function openStream(url: string): Promise<EventStream> {
  const stream = await EventStream.open(`${nats.url}${new URL(url).pathname}`);
  onTestFinished(() => stream[Symbol.asyncDispose]());
  return stream;
}

/** A relay that counts what it adds to the stream, and what of that is refused. */
function startRelay(db: Database, stream: EventStream, add: Add = (...what) => stream.add(...what)) {
  const counts = { added: 0, events: 0, refused: 0 };
  const relay = new Relay({
    db,
    logger,
    stream: {
      end: () => stream.end(),
      newest: () => stream.newest(),
      async add(namespace, ...what) {
        try {
          const sequence = await add(namespace, ...what);
          counts.added++;
          if (namespace !== '') counts.events++;
          return sequence;
        } catch (error) {
          counts.refused++;
          throw error;
        }
      },
    },
  });
  onTestFinished(() => relay[Symbol.asyncDispose]());
  return { relay, counts };
}

/** Two relays of one log. */
async function startTwo(url: string) {
  const { log, db } = await openLog(url);
  const relays = [startRelay(db, await openStream(url)), startRelay(db, await openStream(url))] as const;
  return { log, db, relays };
}

test('of two relays one alone writes to the stream', async () => {
  const { log, db, relays } = await startTwo(await freshDatabase());
  await eventually(() => relays.some(({ counts }) => counts.added > 0), 'one to have begun');
  for (let n = 0; n < 20; n++) await publish(db, log, `s${String(n)}`);
  await eventually(() => relays.some(({ counts }) => counts.events === 20), 'all to be relayed');
  expect(relays.filter(({ counts }) => counts.added + counts.refused > 0)).toHaveLength(1);
});

test('its twin whose lock is given to all has both read the log and write all of it', async () => {
  const url = await freshDatabase();
  await withoutLocks(url);
  const { log, db, relays } = await startTwo(url);
  await eventually(() => relays.every(({ counts }) => counts.added > 0), 'both to have begun');
  await publish(db, log, 'twice');
  await eventually(
    () => relays.every(({ counts }) => counts.events + counts.refused > 0),
    'both to write it',
  );
});

/**
 * Holds up a relay in the middle of writing, has another one take over that tells of a change of rights and of an event
 * behind it, and lets the first one write on; returns the version of rights, and what a node then reads.
 */
async function overtake(addLate: (stream: EventStream) => Add) {
  const url = await freshDatabase();
  const { log, db } = await openLog(url);
  const [stream, late] = [await openStream(url), await openStream(url)];
  let [heard, held] = [0, 0];
  let release: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => (release = resolve));
  onTestFinished(release);
  const start = await stream.end();
  const source = await NatsSource.open({
    stream,
    logger,
    onNews: () => heard++,
    read: () => Promise.reject(new Error('The database is not asked here.')),
  });
  onTestFinished(() => source[Symbol.asyncDispose]());
  const first = startRelay(db, late, async (...what) => {
    // The first message passes: it is in the middle of its work.
    if (first.counts.added === 0) return late.add(...what);
    held++;
    await gate;
    return addLate(late)(...what);
  });
  await eventually(() => held === 1, 'the first one to be held up');
  await db.execute(sql`-- breakLock
    select pg_terminate_backend(pid) from pg_locks
    where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())`);
  const position = await db.one(readSettled());
  const second = startRelay(db, stream);
  // What it says first comes behind the same message as what is held up.
  await eventually(() => second.counts.added > 0, 'the second one to take over');
  await db.transaction(async (tx) => {
    await log.outbox.publish(tx, newEvent('behind'));
    await tx.execute(sql`-- changeRights
      update rights set version = version + 1`);
  });
  second.relay.wake();
  await eventually(() => second.counts.events === 1, 'the second one to tell of it');
  await second.relay[Symbol.asyncDispose]();
  const ending = first.relay[Symbol.asyncDispose]();
  release();
  await ending;
  const all = (await stream.end()) - start;
  await eventually(() => heard === all, 'the node to have heard everything');
  const batch = await source.take(new Seal(await db.one(readIdentity())), position);
  const { version } = await db.one(sql<{ version: bigint }>`-- readVersion
    select version from rights`);
  return { version, batch, refused: first.counts.refused };
}

test('a relay that was overtaken writes nothing more, so that no node takes old rights for those of a newer event', async () => {
  const { version, batch, refused } = await overtake(
    (stream) =>
      (...what) =>
        stream.add(...what),
  );
  expect(refused).toBe(1);
  expect(batch.entries.map(({ event }) => event.subject)).toEqual(['behind']);
  expect(batch.rightsVersion).toBe(version);
});

test('its twin that writes behind whatever is there has a node give out the event by old rights', async () => {
  const { version, batch } = await overtake((stream) => async (namespace, id, text) => {
    const sequence = await stream.end();
    return stream.add(namespace, id, text, sequence);
  });
  expect(batch.entries.map(({ event }) => event.subject)).toEqual(['behind']);
  expect(batch.rightsVersion).toBeLessThan(version);
});
