import { expect, inject, test } from 'vitest';
import { Seal } from '../../../src/events/cursor/cursor.js';
import { readIdentity } from '../../../src/events/events.sql.js';
import { EventLog } from '../../../src/events/index.js';
import { Failure } from '../../../src/platform/errors.js';
import { createLogger } from '../../../src/platform/logger.js';
import { Database, sql } from '../../../src/platform/postgres/index.js';
import { freshDatabase, literal, startDatabase } from '../../support/postgres.js';
import { openLog, publish, take } from './log.js';

const logger = createLogger('silent');

/** The code with which a cursor is refused; undefined if it is not. */
const refusal = (log: EventLog, after: string): Promise<unknown> =>
  log.follow({ after }).then(
    () => undefined,
    (error: unknown) => (error instanceof Failure ? error.code : error),
  );

test('a cursor that was not given out is refused as bad input, whatever is wrong with it', async () => {
  const { log, db } = await openLog(await freshDatabase());
  await publish(db, log, 'a');
  const cursor = await log.cursor();
  const flipped = [...Buffer.from(cursor, 'base64url').entries()].map(([index]) => {
    const bytes = Buffer.from(cursor, 'base64url');
    bytes[index] = (bytes[index] ?? 0) ^ 1;
    return bytes.toString('base64url');
  });
  const cut = Array.from({ length: cursor.length }, (_, length) => cursor.slice(0, length));
  const padded = [`${cursor}A`, ` ${cursor}`, `${cursor}=`, cursor.repeat(300), '-1', '0', '\0', '💥'];
  for (const forged of [...flipped, ...cut, ...padded])
    expect(await refusal(log, forged), forged).toBe('BAD_USER_INPUT');
  expect(await refusal(log, cursor)).toBeUndefined();
});

test('a cursor of another installation is refused as bad input', async () => {
  const [here, there] = [await openLog(await freshDatabase()), await openLog(await freshDatabase())];
  await there.db.execute(sql`-- changeKey
    update event_log set cursor_key = sha256('another')`);
  const seal = new Seal(await there.db.one(readIdentity()));
  const cursor = seal.close({ position: { place: 1n, number: 0n }, seen: null });
  expect(await refusal(here.log, cursor)).toBe('BAD_USER_INPUT');
});

test('a cursor ahead of the log is expired: the log was set back', async () => {
  const { log, db } = await openLog(await freshDatabase());
  await publish(db, log, 'a');
  const seal = new Seal(await db.one(readIdentity()));
  const last = { place: 1_000_000n, number: 1n };
  for (const mark of [
    { position: last, seen: null },
    { position: { place: 1n, number: 0n }, seen: { last, end: 1_000_001n, running: [1n] } },
  ])
    expect(await refusal(log, seal.close(mark))).toBe('CURSOR_EXPIRED');
});

test('a cursor from before a restore is expired, in the copy and for good', async () => {
  const source = await freshDatabase();
  const cursors: string[] = [];
  {
    await using db = new Database({ url: source, logger });
    await using log = await EventLog.open({ db, logger, windowHours: 24 });
    for (const subject of ['a', 'b']) {
      await publish(db, log, subject);
      cursors.push(await log.cursor());
    }
  }
  const server = await startDatabase({ url: inject('postgresUrl'), connections: 1 });
  const name = new URL(source).pathname.slice(1);
  await server.execute(literal(`create database copy_of_${name} template ${name}`));
  const copy = await openLog(source.replace(name, `copy_of_${name}`));
  for (const cursor of cursors) expect(await refusal(copy.log, cursor)).toBe('CURSOR_EXPIRED');

  const start = await copy.log.cursor();
  await publish(copy.db, copy.log, 'c');
  expect((await take(await copy.log.follow({ after: start }), 1)).map(({ subject }) => subject)).toEqual([
    'c',
  ]);
  const again = await openLog(source.replace(name, `copy_of_${name}`));
  expect(await refusal(again.log, start)).toBeUndefined();
});

test('followers of a log that is restored beneath them are told, and new ones go on', async () => {
  const url = await freshDatabase();
  const { log, db } = await openLog(url);
  const before = await log.cursor();
  const waiting = (await log.follow()).next();
  const told = expect(waiting).rejects.toMatchObject({ code: 'CURSOR_EXPIRED' });
  await db.execute(sql`-- pretendRestore
    update event_log set system_identifier = 'another'`);
  await openLog(url);
  await told;
  expect(await refusal(log, before)).toBe('CURSOR_EXPIRED');
  const events = await log.follow();
  await publish(db, log, 'new');
  expect((await take(events, 1)).map(({ subject }) => subject)).toEqual(['new']);
});
