import { execFile } from 'node:child_process';
import { appendFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { Seal } from '../../../src/events/cursor/cursor.js';
import { readBatch, readIdentity } from '../../../src/events/events.sql.js';
import { EventLog } from '../../../src/events/index.js';
import { takeBatch } from '../../../src/events/tail/batch.js';
import { createLogger } from '../../../src/platform/logger.js';
import { Database, migrate } from '../../../src/platform/postgres/index.js';
import { freePort } from '../../../src/standalone/free-port.js';
import { startPostgres, type Postgres } from '../../../src/standalone/postgres.js';
import { literal } from '../../support/postgres.js';
import { eventually } from '../../support/wait.js';
import { openLog, publish, take } from './log.js';

const logger = createLogger('silent');

/** Folders for two clusters, and ports that stay theirs. */
async function prepare() {
  const folder = await mkdtemp(join(tmpdir(), 'sluice-failover-'));
  const running: Postgres[] = [];
  onTestFinished(async () => {
    for (const server of running) await server.stop();
    await rm(folder, { recursive: true, force: true });
  });
  const [one, other] = [join(folder, 'one'), join(folder, 'other')];
  const ports = new Map([
    [one, await freePort()],
    [other, await freePort()],
  ]);
  const start = async (dataFolder: string) => {
    const port = ports.get(dataFolder) ?? 0;
    const server = await startPostgres({ dataFolder, logger, durable: false, port });
    running.push(server);
    return server;
  };
  /** A copy of the files, as a backup of a server that has stopped. */
  const copy = () => promisify(execFile)('cp', ['-a', one, other]);
  return { one, other, start, copy };
}

/** Writes these, each in a transaction of its own; returns the cursor behind them. */
async function write(url: string, subjects: readonly string[]): Promise<string> {
  const db = new Database({ url, logger, connections: 4 });
  const log = await EventLog.open({ db, logger, windowHours: 24 });
  try {
    for (const subject of subjects) await publish(db, log, subject);
    return await log.cursor();
  } finally {
    await log[Symbol.asyncDispose]();
    await db[Symbol.asyncDispose]();
  }
}

const behind = async (log: EventLog, after: string, count: number) =>
  (await take(await log.follow({ after }), count)).map(({ subject }) => subject);

test('a standby is refused until it is promoted; then cursors go on, and those of lost commits are refused', async () => {
  const { one, other, start, copy } = await prepare();
  let primary = await start(one);
  await migrate(primary.url, 'migrations');
  const early = await write(primary.url, ['a', 'b']);
  await primary.stop();
  await copy();
  primary = await start(one);
  const { hostname, port, username, password } = new URL(primary.url);
  const conninfo = `host=${hostname} port=${port} user=${username} password=${decodeURIComponent(password)}`;
  await writeFile(join(other, 'cluster', 'standby.signal'), '');
  await appendFile(join(other, 'cluster', 'postgresql.auto.conf'), `\nprimary_conninfo = '${conninfo}'\n`);
  let standby = await start(other);

  const reading = new Database({ url: standby.url, logger, connections: 1 });
  await reading.many(literal('select pg_wal_replay_pause()'));
  await eventually(async () => {
    const [row] = await reading.many(
      literal<{ state: string }>('select pg_get_wal_replay_pause_state() as state'),
    );
    return row?.state === 'paused';
  }, 'the standby to fall behind');
  const late = await write(primary.url, ['c', 'd']);
  await expect(openLog(standby.url)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  // A page of its log is refused as well; the twin that takes it misses what the primary has said to be committed.
  const seal = new Seal(await reading.one(readIdentity()));
  const { position } = seal.open(early);
  await expect(takeBatch((page) => reading.textRows(page), seal, position, 100)).rejects.toMatchObject({
    code: 'UNAVAILABLE',
  });
  const twin = await reading.many(readBatch(position, 100));
  expect(twin).toMatchObject([{ isStandby: 'true', pending: 'false', lines: null }]);
  await reading.many(literal('select pg_wal_replay_resume()'));
  await eventually(async () => {
    const [row] = await reading.many(literal<{ count: number }>('select count(*)::int as count from event'));
    return row?.count === 4;
  }, 'the standby to have everything');
  await reading[Symbol.asyncDispose]();
  await standby.stop();
  // Committed where nobody has a copy of it.
  const lost = await write(primary.url, ['lost']);
  process.kill(primary.pid, 'SIGKILL');
  await primary.ended;

  standby = await start(other);
  const promoting = new Database({ url: standby.url, logger, connections: 1 });
  await promoting.many(literal('select pg_promote(true, 60)'));
  await promoting[Symbol.asyncDispose]();
  const { log, db } = await openLog(standby.url);
  expect(await behind(log, early, 2)).toEqual(['c', 'd']);
  await expect(log.follow({ after: lost })).rejects.toMatchObject({ code: 'CURSOR_EXPIRED' });
  await publish(db, log, 'e');
  expect(await behind(log, late, 1)).toEqual(['e']);
}, 180_000);

test('a copy of the files takes no cursor from ahead of it, and none at all once it has another epoch', async () => {
  const { one, other, start, copy } = await prepare();
  let server = await start(one);
  await migrate(server.url, 'migrations');
  const early = await write(server.url, ['a']);
  await server.stop();
  await copy();
  server = await start(one);
  const lost = await write(server.url, ['lost', 'lost']);
  await server.stop();

  const restored = await start(other);
  const { log, db } = await openLog(restored.url);
  await expect(log.follow({ after: lost })).rejects.toMatchObject({ code: 'CURSOR_EXPIRED' });
  for (const subject of ['b', 'c', 'd']) await publish(db, log, subject);
  // The twin that keeps its epoch: once it is as far, nothing tells that the cursor is another history's, and `b` is missed.
  const twin = await log.follow({ after: lost });
  await publish(db, log, 'e');
  expect((await take(twin, 1))[0]?.subject).not.toBe('b');
  await db.execute(literal('update event_log set epoch = gen_random_uuid()'));
  const { log: again } = await openLog(restored.url);
  for (const after of [early, lost])
    await expect(again.follow({ after })).rejects.toMatchObject({ code: 'CURSOR_EXPIRED' });
}, 180_000);
