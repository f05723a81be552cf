import { randomBytes, randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { Underway } from '../../../src/platform/metrics.js';
import { consuming } from '../../support/consuming.js';
import { startReceiver } from '../../support/receiver.js';
import { literal, startDatabase } from '../../support/postgres.js';
import { mutation, startSluice } from '../../support/sluice.js';
import { openSocket } from '../../support/edge/transports.js';
import { eventually } from '../../support/wait.js';

const subgraphToken = 'a-token-of-another-gateway';
const sluice = await startSluice({
  SLUICE_SUBGRAPH_TOKEN: subgraphToken,
  SLUICE_HEALTH_PORT: '0',
  SLUICE_DATABASE_CONNECTIONS: '2',
  SLUICE_ENCRYPTION_KEYS: `first:${randomBytes(32).toString('base64')}`,
  SLUICE_ALLOWED_WEBHOOK_ADDRESSES: '127.0.0.0/8',
});
const health = `http://127.0.0.1:${String(sluice.healthPort)}`;

const bearer = () => ({ authorization: `Bearer ${sluice.token}` });

const scrape = async () => (await fetch(`${health}/metrics`)).text();

/** The value of a sample, by its name and labels as they are written; of a counter that counted nothing yet, 0. */
async function valueOf(sample: string): Promise<number> {
  const line = (await scrape()).split('\n').find((each) => each.startsWith(`${sample} `));
  return Number(line?.slice(sample.length) ?? (sample.includes('_total{') ? 0 : NaN));
}

const ask = (query: string, token = sluice.token) =>
  fetch(`${sluice.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query }),
  });

test('operations are counted by kind and by what came of them, also those that are refused unread', async () => {
  const samples = [
    'sluice_operations_total{kind="query",code="OK"}',
    'sluice_operations_total{kind="none",code="UNAUTHENTICATED"}',
    'sluice_operations_total{kind="none",code="BAD_USER_INPUT"}',
  ];
  const before = await Promise.all(samples.map(valueOf));
  await ask('{ viewer { name } }');
  await ask('{ viewer { name } }', 'nobody');
  await ask('{ noSuchField }');
  const after = await Promise.all(samples.map(valueOf));
  expect(after.map((value, index) => value - (before[index] ?? 0))).toEqual([1, 1, 1]);
});

const post = (path: string, headers: Record<string, string> = {}, body = '{}') =>
  fetch(`${sluice.address}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
const hook = '/apis/build.openshift.io/v1/namespaces';

test.each<[string, string, () => Promise<{ status: number }>]>([
  ['/events', 'UNAUTHENTICATED', () => fetch(`${sluice.address}/events`)],
  [
    '/events',
    'BAD_USER_INPUT',
    () =>
      fetch(`${sluice.address}/events?nonsense=1`, { headers: { authorization: `Bearer ${sluice.token}` } }),
  ],
  [hook, 'UNAUTHENTICATED', () => post(`${hook}/a/buildconfigs/b/webhooks/c/github`)],
  ['/hooks/registries', 'UNAUTHENTICATED', () => post('/hooks/registries/default/none')],
  ['/builds/uploads', 'BAD_USER_INPUT', () => post('/builds/uploads/a-token-that-nobody-has')],
  ['/subgraph', 'UNAUTHENTICATED', () => post('/subgraph')],
  [
    '/subgraph',
    'SIZE_LIMIT',
    () => post('/subgraph', { 'x-sluice-subgraph-token': subgraphToken, ...bearer() }, 'x'.repeat(1_100_000)),
  ],
  ['elsewhere', 'NOT_FOUND', () => fetch(`${sluice.address}/.env`)],
  ['/version', 'BAD_USER_INPUT', () => post('/version')],
  ['/graphiql', 'BAD_USER_INPUT', () => post('/graphiql/index.html')],
])('what is refused at %s is counted there as %s, and not as an operation', async (at, code, refused) => {
  const sample = `sluice_refusals_total{at="${at}",code="${code}"}`;
  const operation = `sluice_operations_total{kind="none",code="${code}"}`;
  const before = [await valueOf(sample), await valueOf(operation)];
  expect((await refused()).status).toBeGreaterThanOrEqual(400);
  expect([await valueOf(sample), await valueOf(operation)]).toEqual([(before[0] ?? 0) + 1, before[1]]);
});

test('sockets that are not let in are counted, whether by their upgrade or by what they say', async () => {
  const samples = ['FORBIDDEN', 'UNAUTHENTICATED', 'BAD_USER_INPUT'].map(
    (code) => `sluice_refusals_total{at="/graphql",code="${code}"}`,
  );
  const before = await Promise.all(samples.map(valueOf));
  const foreign = openSocket(sluice.address, { headers: { origin: 'https://evil.example' } });
  await expect(foreign).rejects.toThrow('403');
  for (const said of [
    { type: 'connection_init', payload: { authorization: 'Bearer nobody' } },
    { id: '1', type: 'subscribe', payload: { query: '{ viewer { name } }' } },
  ]) {
    const socket = await openSocket(sluice.address);
    socket.send(said);
    await socket.closed;
  }
  const other = await openSocket(sluice.address, { protocols: [] });
  expect((await other.closed).code).toBe(4406);
  const after = await Promise.all(samples.map(valueOf));
  expect(after.map((value, index) => value - (before[index] ?? 0))).toEqual([1, 2, 1]);
});

test('an operation that the subgraph refuses is counted as one, by its code', async () => {
  const sample = 'sluice_operations_total{kind="none",code="BAD_USER_INPUT"}';
  const before = await valueOf(sample);
  const headers = { 'x-sluice-subgraph-token': subgraphToken, ...bearer() };
  await post('/subgraph', headers, JSON.stringify({ query: '{ noSuchField }' }));
  expect(await valueOf(sample)).toBe(before + 1);
});

test('what is open is told while it is, and no longer', async () => {
  const socket = await openSocket(sluice.address);
  await socket.initialise({ authorization: `Bearer ${sluice.token}` });
  const query = 'subscription { events { cursor } }';
  socket.send({ id: '1', type: 'subscribe', payload: { query } });
  await eventually(async () => (await valueOf('sluice_followers')) === 1, 'the subscription to be told');
  expect(await valueOf('sluice_sockets')).toBe(1);
  socket.raw.terminate();
  await eventually(async () => (await valueOf('sluice_followers')) === 0, 'its end to be told');
  await eventually(async () => (await valueOf('sluice_sockets')) === 0, 'the end of the socket to be told');
});

test('while every connection to the database is taken, metrics say so, and how many wait', async () => {
  const db = await startDatabase({ url: sluice.databaseUrl, connections: 1 });
  const name = () => `n${randomUUID().slice(0, 8)}`;
  let held: Promise<unknown>[] = [];
  await db.transaction(async (tx) => {
    await tx.execute(literal('lock table namespace in share row exclusive mode'));
    held = Array.from({ length: 3 }, () =>
      sluice.ask(mutation('createNamespace', 'namespace { name }'), { input: { name: name() } }),
    );
    await eventually(async () => {
      const text = await scrape();
      return text.includes('connections_used 2') && text.includes('connections_waited_for 1');
    }, 'a request to wait');
    expect(await valueOf('sluice_database_reachable')).toBe(1);
  });
  await Promise.all(held);
  expect(await valueOf('sluice_database_connections_waited_for')).toBe(0);
});

test('attempts to deliver to webhooks are counted by what came of them', async () => {
  const receiver = await startReceiver();
  const filter = { subjects: ['default/told'], types: ['image-tag.*'] };
  const input = { namespace: 'default', name: 'told', url: `${receiver.url}/told`, filter };
  await sluice.mutate('createWebhook', input, 'webhook { id }');
  await consuming(sluice).move('told', 'a', 'quay.io/o/x:1');
  const delivered = 'sluice_webhook_attempts_total{outcome="2xx"}';
  await eventually(async () => (await valueOf(delivered)) >= 1, 'the delivery to be counted', 30);
});

test('what is under way is counted until it ends, well or not', async () => {
  const counts = new Underway();
  let end: () => void = () => undefined;
  const work = counts.during(() => new Promise<void>((resolve) => (end = resolve)));
  expect(counts.count).toBe(1);
  end();
  await work;
  await expect(counts.during(() => Promise.reject(new Error('no registry')))).rejects.toThrow();
  expect(counts.count).toBe(0);
});

test('events that were given up are counted', async () => {
  const before = await valueOf('sluice_dead_letters');
  const db = await startDatabase({ url: sluice.databaseUrl, connections: 1 });
  await db.transaction(async (tx) => {
    await tx.execute(literal("set local session_replication_role = 'replica'"));
    await tx.execute(
      literal(`insert into consumer_event (consumer_id, sequence, event_id, subject, event, cursor_before, died_at)
        values ('${randomUUID()}', 'a', '${randomUUID()}', 'a/b', '{}', '', now())`),
    );
  });
  expect(await valueOf('sluice_dead_letters')).toBe(before + 1);
});

test('metrics name nobody and nothing, and no client of the graph can read them', async () => {
  const canary = `canary-${randomUUID().slice(0, 8)}`;
  await sluice.mutate('createNamespace', { name: canary }, 'namespace { name }');
  await ask(`query ${canary.replace('-', '_')} { viewer { name } }`);
  const text = await scrape();
  for (const word of [canary, canary.replace('-', '_'), 'ada', sluice.token, 'postgres:', '127.0.0.1'])
    expect(text).not.toContain(word);
  expect((await fetch(`${sluice.address}/metrics`)).status).toBe(404);
});

test('on the port of health there is health alone', async () => {
  const statuses = await Promise.all(
    ['/livez', '/readyz', '/metrics', '/graphql', '/events', '/', '/version'].map(
      async (path) => (await fetch(`${health}${path}`)).status,
    ),
  );
  expect(statuses).toEqual([200, 200, 200, 404, 404, 404, 404]);
  expect((await fetch(`${health}/metrics`, { method: 'POST' })).status).toBe(405);
  expect((await fetch(`${health}/metrics`)).headers.get('content-type')).toContain('version=0.0.4');
});

test('health may listen where clients of the graph cannot come from', async () => {
  await using node = await startSluice({ SLUICE_HEALTH_PORT: '0', SLUICE_HEALTH_HOST: '127.0.0.2' });
  const port = String(node.healthPort);
  expect((await fetch(`http://127.0.0.2:${port}/livez`)).status).toBe(200);
  await expect(fetch(`http://127.0.0.1:${port}/livez`)).rejects.toThrow();
  expect(new URL(node.address).hostname).toBe('127.0.0.1');
});

test('without a port for it there is none', async () => {
  await using plain = await startSluice();
  expect(plain.healthPort).toBeNull();
  expect((await fetch(`${plain.address}/metrics`)).status).toBe(404);
});
