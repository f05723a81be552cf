import { createHash } from 'node:crypto';
import { createClient } from 'graphql-ws';
import { expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { createToken } from '../../../src/viewer/index.js';
import { createLogger } from '../../../src/platform/logger.js';
import { DocumentDoor, UsageRecorder } from '../../../src/domains/documents/index.js';
import { Database, sql } from '../../../src/platform/postgres/index.js';
import { askOver } from '../../support/following.js';
import { imageSdl } from '../../support/partners/image-scans.js';
import { mutation, startSluice } from '../../support/sluice.js';

const sluice = await startSluice({ SLUICE_COST_LIMIT: '50000', SLUICE_COST_RESTORE_RATE: '1' });
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

/** What a client of this name gets over HTTP. */
async function send(client: string, body: object, headers: object = {}, token = sluice.token) {
  const response = await fetch(`${sluice.address}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${token}`,
      'graphql-client-name': client,
      ...headers,
    },
    body: JSON.stringify(body),
  });
  return {
    status: response.status,
    ...((await response.json()) as { data?: unknown; errors?: unknown; extensions?: unknown }),
  };
}

const names = '{ viewer { name } }';
const publish = (client: string, documents: string[]) =>
  sluice.mutate('publishDocuments', { client, documents }, 'published refused { message }');

/** A viewer who may read everything and publish nothing. */
async function reader(): Promise<string> {
  await using db = new Database({ url: sluice.databaseUrl, logger: createLogger('silent'), connections: 1 });
  return await createToken(db, 'rob');
}

test('a published document is sent by its hash, over HTTP and on sockets, in two dialects', async () => {
  await publish('console', [names]);
  const hash = hashOf(names);
  const wanted = { data: { viewer: { name: 'ada' } } };
  expect(await send('console', { documentId: `sha256:${hash}` })).toMatchObject({ status: 200, ...wanted });
  const persistedQuery = { version: 1, sha256Hash: hash };
  expect(await send('console', { extensions: { persistedQuery } })).toMatchObject(wanted);
  const parameters = new URLSearchParams({ documentId: `sha256:${hash}` });
  const response = await fetch(`${sluice.address}/graphql?${parameters.toString()}`, {
    headers: {
      authorization: `Bearer ${sluice.token}`,
      'graphql-client-name': 'console',
      'apollo-require-preflight': '1',
    },
  });
  expect(await response.json()).toMatchObject(wanted);
  const client = createClient({
    url: sluice.address.replace('http', 'ws') + '/graphql',
    webSocketImpl: WebSocket,
    connectionParams: { authorization: `Bearer ${sluice.token}`, 'graphql-client-name': 'console' },
    retryAttempts: 0,
  });
  for await (const result of client.iterate({ query: '', extensions: { persistedQuery } }))
    expect(result).toMatchObject(wanted);
  await client.dispose();
});

test.each([
  ['a documentId', { documentId: 'sha256:xyz' }],
  ['a documentId that is no text', { documentId: 5 }],
  ['one in the dialect of Apollo', { extensions: { persistedQuery: { version: 1, sha256Hash: 'zz' } } }],
])(
  '%s that is no hash is refused over HTTP and on sockets, and lets no text past enforcement',
  async (_, named) => {
    await publish('strict', [names]);
    await sluice.mutate('setDocumentMode', { client: 'strict', mode: 'ENFORCE' }, 'client { mode }');
    const token = await reader();
    const query = '{ eventCursor }';
    // The control: without a name it is refused for what it is.
    await expect
      .poll(() => send('strict', { query }, {}, token))
      .toMatchObject({ status: 400, errors: [{ extensions: { code: 'DOCUMENT_NOT_TRUSTED' } }] });
    const refused = [
      { message: expect.stringContaining('SHA-256') as string, extensions: { code: 'BAD_USER_INPUT' } },
    ];
    expect(await send('strict', { query, ...named }, {}, token)).toMatchObject({
      status: 400,
      errors: refused,
    });
    const client = createClient({
      url: sluice.address.replace('http', 'ws') + '/graphql',
      webSocketImpl: WebSocket,
      connectionParams: { authorization: `Bearer ${token}`, 'graphql-client-name': 'strict' },
      retryAttempts: 0,
    });
    await expect(client.iterate({ query, ...named }).next()).rejects.toMatchObject(refused);
    await client.dispose();
  },
);

test('a hash that nobody has published is refused, and so is one that its text does not have', async () => {
  const unknown = 'f'.repeat(64);
  expect(await send('console', { documentId: `sha256:${unknown}` })).toMatchObject({
    status: 400,
    errors: [{ extensions: { code: 'DOCUMENT_NOT_TRUSTED' } }],
  });
  // Nobody gets a document in by sending it with its hash, nor another one under this hash.
  const twice = {
    query: '{ __typename }',
    extensions: { persistedQuery: { version: 1, sha256Hash: unknown } },
  };
  expect(await send('console', twice)).toMatchObject({
    status: 400,
    errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
  });
  expect(await send('other', { documentId: `sha256:${hashOf(names)}` })).toMatchObject({ status: 400 });
});

test('a client under enforcement sends what was published, others send anything', async () => {
  await publish('kiosk', [names]);
  await sluice.mutate('setDocumentMode', { client: 'kiosk', mode: 'ENFORCE' }, 'client { mode }');
  const token = await reader();
  const other = { query: '{ eventCursor }' };
  await expect.poll(async () => (await send('kiosk', other, {}, token)).status).toBe(400);
  expect(await send('kiosk', { query: names }, {}, token)).toMatchObject({
    data: { viewer: { name: 'rob' } },
  });
  expect(await send('desk', other, {}, token)).toMatchObject({ status: 200 });
  // Those who may approve documents pass all the same.
  expect(await send('kiosk', other)).toMatchObject({ status: 200 });
});

test('what the schema refuses is not published, and nothing else of the same batch', async () => {
  const { publishDocuments } = await sluice.data(
    mutation('publishDocuments', 'published refused { operationName message }'),
    {
      input: { client: 'console', documents: ['query Good { __typename }', 'query Bad { nonsense }'] },
    },
  );
  expect(publishDocuments).toMatchObject({ published: 0, refused: [{ operationName: 'Bad' }] });
});

test('a change that breaks what clients send names them with their calls, and passes with a named override', async () => {
  await sluice.mutate('putSubgraph', { name: 'scans', mayExtend: ['Image'] }, 'subgraph { name }');
  const sdl = imageSdl('scan: Scan rank: Int', 'type Scan { critical: Int }');
  await sluice.mutate(
    'publishSubgraph',
    { name: 'scans', sdl, url: 'http://127.0.0.1:1/' },
    'subgraph { name }',
  );
  const query = `query Ranks { image(digest: "sha256:${'0'.repeat(64)}") { rank } }`;
  await expect.poll(async () => (await send('console', { query })).status).toBe(200);
  for (let call = 0; call < 3; call++) await send('console', { query });
  const smaller = { name: 'scans', sdl: imageSdl('scan: Scan', 'type Scan { critical: Int }') };
  const selection =
    'subgraph { name } check { passed summary brokenOperations { client operationName callsPerDay message } }';
  const check = async (input: object) =>
    (await sluice.data(mutation('publishSubgraph', selection), { input })).publishSubgraph;
  await expect
    .poll(async () => (await check({ ...smaller, dryRun: true })).check.brokenOperations[0]?.callsPerDay)
    .toBe(4);
  const refused = await check(smaller);
  expect(refused).toMatchObject({
    subgraph: null,
    check: {
      passed: false,
      summary: expect.arrayContaining(['breaks console: 1 operation, 4 calls a day']) as unknown,
    },
  });
  expect(refused.check.brokenOperations[0]).toMatchObject({
    operationName: 'Ranks',
    message: expect.stringContaining('rank') as unknown,
  });
  const until = new Date(Date.now() + 3_600_000).toISOString();
  expect(await check({ ...smaller, override: { reason: 'console 2.1 does without', until } })).toMatchObject({
    subgraph: { name: 'scans' },
  });
  const { subgraph, fieldUsage } = await sluice.data(
    '{ subgraph(name: "scans") { current { override } } fieldUsage(client: "console") { field callsPerDay } }',
  );
  expect(subgraph.current.override).toBe('console 2.1 does without');
  expect(fieldUsage).toContainEqual({ field: 'Image.rank', callsPerDay: 4 });
});

test('an answer tells its cost, more of it on demand, and who has spent too much waits', async () => {
  expect((await send('console', { query: names })).extensions).toEqual({ cost: { requested: 2 } });
  const socket = (connectionParams: object) =>
    createClient({
      url: sluice.address.replace('http', 'ws') + '/graphql',
      webSocketImpl: WebSocket,
      connectionParams: { authorization: `Bearer ${sluice.token}`, ...connectionParams },
    });
  expect(await askOver(socket({}), names)).toMatchObject({ extensions: { cost: { requested: 2 } } });
  expect(await askOver(socket({ 'x-sluice-cost': '1' }), names)).toMatchObject({
    extensions: { cost: { requested: 2, actual: 2, limit: 50_000 } },
  });
  const { extensions } = await send('console', { query: names }, { 'x-sluice-cost': '1' });
  expect(extensions).toMatchObject({ cost: { requested: 2, actual: 2, limit: 50_000, restoreRate: 1 } });
  const costly = '{ namespaces(first: 100) { nodes { name imageStreams(first: 100) { nodes { name } } } } }';
  const answers = [];
  for (let call = 0; call < 6; call++) answers.push(await send('console', { query: costly }));
  expect(answers.at(-1)).toMatchObject({
    status: 429,
    errors: [{ extensions: { code: 'RATE_LIMITED', retryable: true } }],
  });
  expect((await sluice.ask('{ rateLimit { remaining limit } }')).errors ?? []).toEqual([]);
});

test('published documents are remembered as far as there is room, those that were sent last', async () => {
  const documents = [
    '{ viewer { name } }',
    '{ viewer { kind } }',
    `{ viewer { name } } # ${'x'.repeat(200)}`,
  ];
  await publish('roomy', documents);
  let read = 0;
  await using db = new Database({
    url: sluice.databaseUrl,
    logger: createLogger('silent'),
    connections: 1,
    onStatement: (name) => (read += Number(name.startsWith('findTrusted_'))),
  });
  const door = new DocumentDoor(db, createLogger('silent'), new Map(), { entries: 2, size: 200 });
  const sendHash = async (text = '') => {
    const before = read;
    const sent = { client: 'roomy', text: '', textHash: () => '', mayBypass: () => Promise.resolve(false) };
    expect(await door.admit({ ...sent, named: hashOf(text) })).toBe(text);
    return read > before;
  };
  const [one, other, long] = documents;
  expect([await sendHash(one), await sendHash(other), await sendHash(one)]).toEqual([true, true, false]);
  expect([await sendHash(long), await sendHash(long), await sendHash(other)]).toEqual([true, true, true]);
});

test('a flood of ever new documents is counted by its fields, and kept as far as there is room', async () => {
  await using db = new Database({ url: sluice.databaseUrl, logger: createLogger('silent'), connections: 1 });
  const usage = new UsageRecorder(db, createLogger('error'));
  const call = { client: 'flood', operationName: null, fields: ['Query.flooded'] };
  for (let n = 0; n < 1_500; n++) {
    const text = `{ flooded } # ${String(n)} ${'x'.repeat(8_000)}`;
    usage.note({ ...call, hash: hashOf(text), text });
  }
  for (let n = 0; n < 300; n++)
    usage.note({ ...call, client: `name-${String(n)}`, hash: hashOf('{ flooded }'), text: '{ flooded }' });
  await usage[Symbol.asyncDispose]();
  const fields = await db.many(sql<{ client: string; calls: bigint }>`-- readUsage
    select client, sum(calls)::bigint as calls from field_usage where field = 'Query.flooded' group by client`);
  expect(new Map(fields.map(({ client, calls }) => [client, calls]))).toEqual(
    new Map([
      ['flood', 1_000n],
      ['others', 800n],
    ]),
  );
  const counted = await db.one(sql<{ documents: number; texts: number; length: number }>`-- readDocuments
    select (select count(*)::integer from document_usage where client = 'flood') as documents,
           count(*)::integer as texts, sum(length(text))::integer as length
    from client_document where client = 'flood'`);
  expect(counted.documents).toBe(1_000);
  expect(counted.length).toBeGreaterThan(3_900_000);
  expect(counted.length).toBeLessThanOrEqual(4_000_000);
});
