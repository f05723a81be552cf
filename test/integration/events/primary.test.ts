import { expect, test } from 'vitest';
import { migrationsFolder } from '../../../src/app.js';
import { EventLog } from '../../../src/events/index.js';
import { createLogger } from '../../../src/platform/logger.js';
import { pendingMigrations } from '../../../src/platform/postgres/index.js';
import { poolBefore } from '../../support/pooler.js';
import { freshDatabase, literal, startDatabase } from '../../support/postgres.js';
import { openLog, publish, take } from './log.js';

test('a log is not opened on a server that answers to commits before they last', async () => {
  const url = await freshDatabase();
  const settings = await startDatabase({ url, connections: 1 });
  await settings.execute(
    literal(`alter database ${new URL(url).pathname.slice(1)} set synchronous_commit = off`),
  );
  const db = await startDatabase({ url });
  const opened = EventLog.open({ db, logger: createLogger('silent'), windowHours: 24 });
  await expect(opened).rejects.toMatchObject({
    code: 'UNAVAILABLE',
    message: expect.stringContaining('synchronous_commit') as unknown,
  });
});

const ignoring =
  'ignore_startup_parameters = statement_timeout,lock_timeout,idle_in_transaction_session_timeout,options';

test('a pooler that changes sessions between statements is refused before anything is asked through it', async () => {
  const through = await poolBefore(await freshDatabase(), 'pool_mode = transaction', ignoring);
  await expect(pendingMigrations(through, migrationsFolder)).rejects.toMatchObject({
    code: 'UNAVAILABLE',
    message: expect.stringContaining('pool_mode = session') as unknown,
  });
});

test('a pooler that keeps sessions is taken once limits hold, and what is missing is said until then', async () => {
  const url = await freshDatabase();
  const open = async (through: string) => {
    const db = await startDatabase({ url: through });
    return EventLog.open({ db, logger: createLogger('silent'), windowHours: 24 });
  };
  await expect(open(await poolBefore(url, 'pool_mode = session'))).rejects.toMatchObject({
    code: 'UNAVAILABLE',
    message: expect.stringContaining('ignore_startup_parameters') as unknown,
  });
  const through = await poolBefore(url, 'pool_mode = session', ignoring);
  expect(await pendingMigrations(through, migrationsFolder)).toEqual([]);
  await expect(open(through)).rejects.toMatchObject({
    code: 'UNAVAILABLE',
    message: expect.stringContaining('Statements have no limit') as unknown,
  });
  const name = new URL(url).pathname.slice(1);
  const settings = await startDatabase({ url, connections: 1 });
  for (const limit of ['statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout'])
    await settings.execute(literal(`alter database ${name} set ${limit} = '10s'`));
  // Its sessions from before have the settings from before.
  const { log, db } = await openLog(await poolBefore(url, 'pool_mode = session', ignoring));
  const events = await log.follow();
  await publish(db, log, 'pooled');
  expect(await take(events, 1)).toMatchObject([{ subject: 'pooled' }]);
});
