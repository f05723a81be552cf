import { expect, test } from 'vitest';
import { literal, startDatabase } from '../../support/postgres.js';
import { mutation, startSluice } from '../../support/sluice.js';
import { eventually } from '../../support/wait.js';

const [connections, holders] = [2, 2];

/** A gateway whose connections to PostgreSQL are all held, by mutations that wait for a lock; and how to go on. */
async function heldGateway(waitMillis: string) {
  const sluice = await startSluice({
    SLUICE_DATABASE_CONNECTIONS: String(connections),
    SLUICE_DATABASE_WAIT_MS: waitMillis,
  });
  // Who asks, and what that viewer may do, is known before.
  await sluice.mutate('createNamespace', { name: 'before' }, 'namespace { name }');
  const db = await startDatabase({ url: sluice.databaseUrl, connections: 2 });
  const order: string[] = [];
  let unlock: () => void = () => undefined;
  const unlocked = new Promise<void>((resolve) => (unlock = resolve));
  let isLocked: () => void = () => undefined;
  const locked = new Promise<void>((resolve) => (isLocked = resolve));
  const locking = db.transaction(async (tx) => {
    await tx.execute(literal('lock table namespace in share row exclusive mode'));
    isLocked();
    await unlocked;
  });
  await locked;
  const create = (name: string) =>
    fetch(`${sluice.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${sluice.token}` },
      body: JSON.stringify({
        query: mutation('createNamespace', 'namespace { name }'),
        variables: { input: { name } },
      }),
    });
  const held = Array.from({ length: holders }, (_, index) =>
    create(`held-${String(index)}`).then(() => order.push('holder')),
  );
  await eventually(async () => {
    const { count } = await db.one(
      literal<{ count: number }>(`select count(*)::int as count from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'`),
    );
    return count === connections;
  }, 'all connections to be held');
  return {
    ...{ sluice, create, order },
    release: async () => {
      unlock();
      await Promise.all([locking, ...held]);
    },
  };
}

test('where all connections are held, a request is told so and when to come back, and the node stays ready', async () => {
  const { sluice, create, order, release } = await heldGateway('300');
  const [waiting, ready] = await Promise.all([
    create('waiting').then(async (response) => {
      order.push('waiter');
      return { response, body: (await response.json()) as unknown };
    }),
    fetch(`${sluice.address}/readyz`).then((response) => {
      order.push('readiness');
      return response;
    }),
  ]);
  expect(order.toSorted()).toEqual(['readiness', 'waiter']);
  expect(waiting.body).toMatchObject({
    errors: [
      {
        message: 'All connections to the database are taken just now; try again.',
        extensions: { code: 'UNAVAILABLE', retryable: true },
      },
    ],
  });
  expect(waiting.response.headers.get('retry-after')).toBe('1');
  // It would be taken out of a balancer, and all others with it.
  expect(ready.status).toBe(200);
  expect((await fetch(`${sluice.address}/livez`)).status).toBe(200);
  await release();
  const again = await create('waiting');
  expect(again.headers.get('retry-after')).toBeNull();
  expect(await again.json()).toMatchObject({ data: { createNamespace: { userErrors: [] } } });
  expect((await fetch(`${sluice.address}/readyz`)).status).toBe(200);
});

test('twin: with more patience, a request hears nothing before those that hold the connections let go', async () => {
  const { create, order, release } = await heldGateway('60000');
  const waiting = create('waiting').then(() => order.push('waiter'));
  // Longer than the other gateway waits: its requests have been answered by then.
  await eventually(() => order.includes('holder'), 'a lock to be given up');
  expect(order).not.toContain('waiter');
  await release();
  await waiting;
});
