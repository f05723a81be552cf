import { expect, inject, onTestFinished, test } from 'vitest';
import { createLogger } from '../../../src/platform/logger.js';
import { Database, Reachability } from '../../../src/platform/postgres/index.js';
import { freshDatabase, literal, startDatabase } from '../../support/postgres.js';
import { startSluice } from '../../support/sluice.js';
import { eventually } from '../../support/wait.js';

test('a database whose connections are all taken is reachable; its twin, asked by one of those, is not', async () => {
  await using db = new Database({
    url: await freshDatabase(),
    logger: createLogger('silent'),
    connections: 1,
    connectMillis: 300,
  });
  await using apart = db.apart();
  const reachability = new Reachability(apart);
  await db.transaction(async () => {
    const [own, shared] = await Promise.allSettled([reachability.look(), db.isUp()]);
    expect(own).toEqual({ status: 'fulfilled', value: true });
    expect(shared).toMatchObject({ status: 'rejected', reason: { code: 'UNAVAILABLE' } });
  });
});

test('a node is not ready while PostgreSQL takes no connections, and is again by itself', async () => {
  const sluice = await startSluice();
  const name = new URL(sluice.databaseUrl).pathname.slice(1);
  const admin = await startDatabase({ url: inject('postgresUrl'), connections: 1 });
  const ready = async () => (await fetch(`${sluice.address}/readyz`)).status;
  const admit = (is: boolean) =>
    admin.execute(literal(`alter database ${name} allow_connections ${String(is)}`));
  const cutOff = () =>
    admin.execute(
      literal(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`),
    );
  expect(await ready()).toBe(200);
  onTestFinished(() => admit(true).then(() => undefined));
  await admit(false);
  await cutOff();
  await eventually(async () => (await ready()) === 503, 'the node to be unready', 60);
  expect((await fetch(`${sluice.address}/livez`)).status).toBe(200);
  await admit(true);
  await eventually(async () => (await ready()) === 200, 'the node to be ready', 60);
});
