import { afterAll, beforeAll, expect, test } from 'vitest';
import { once } from 'node:events';
import { createServer, request as httpRequest } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';
import { Failure } from '../../../src/platform/errors.js';
import { goodToken, startEdge, type TestEdge } from '../../support/edge/edge.js';
import { openSocket, type TestSocket } from '../../support/edge/transports.js';
import { eventually } from '../../support/wait.js';

let edge: TestEdge;
beforeAll(async () => {
  edge = await startEdge();
});
afterAll(() => edge.stop());

test.for([
  ['https://evil.example', false],
  ['null', false],
  ['https://console.example.evil.example', false],
  ['https://console.example', true],
] as const)('a page of origin %s may open a socket: %s', async ([origin, welcome]) => {
  const opening = openSocket(edge.url, { headers: { origin } });
  if (welcome) await (await opening)[Symbol.asyncDispose]();
  else await expect(opening).rejects.toThrow('refused with 403');
});

test('a page of our own may open a socket, and so may a client that is no browser', async () => {
  await using ours = await openSocket(edge.url, { headers: { origin: edge.url } });
  await using none = await openSocket(edge.url);
  expect([ours.raw.readyState, none.raw.readyState]).toEqual([1, 1]);
});

/** The twin: the library by itself lets every page in. */
test('without the check of origins a foreign page gets its socket', async () => {
  const server = createServer();
  const sockets = new WebSocketServer({ server, path: '/graphql' });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const socket = await openSocket(url, { headers: { origin: 'https://evil.example' } });
  expect(socket.raw.readyState).toBe(1);
  await socket[Symbol.asyncDispose]();
  sockets.close();
  await new Promise((resolve) => server.close(resolve));
});

test('sockets are opened at /graphql only', async () => {
  await expect(openSocket(`${edge.url}/other`)).rejects.toThrow('refused with 404');
});

test('who offers to go on in HTTP/2 is answered as if nothing was offered, on a connection that lasts', async () => {
  const offering = ['connection: Upgrade, HTTP2-Settings', 'upgrade: h2c', 'http2-settings: AAMAAABkAAQ'];
  const body = JSON.stringify({ query: `{viewer} #${'x'.repeat(100_000)}`, variables: {} });
  const request = (first: string, ...more: string[]) => `${[first, 'host: a', ...more].join('\r\n')}\r\n\r\n`;
  const socket = connect(edge.port, '127.0.0.1');
  let said = '';
  socket.setEncoding('utf8').on('data', (text: string) => (said += text));
  const answers = (count: number) =>
    eventually(() => said.split('HTTP/1.1 200').length > count, `answer ${String(count)}`);
  socket.write(request('GET /livez HTTP/1.1', ...offering));
  await answers(1);
  const headers = [`authorization: ${goodToken}`, 'content-type: application/json'];
  socket.write(
    request('POST /graphql HTTP/1.1', ...offering, ...headers, `content-length: ${String(body.length)}`) +
      body.slice(0, 10),
  );
  socket.write(body.slice(10));
  await answers(2);
  expect(said).toContain('{"data":{"viewer":"ada"}}');
  socket.write(request('GET /version HTTP/1.1'));
  await answers(3);
  expect(said).not.toContain('HTTP/1.1 4');
  socket.destroy();
});

/** The twin: to Node by itself, whatever is offered is a socket to be. */
test('where such an offer is not declined, the request is answered by nobody', async () => {
  const server = createServer((_, response) => response.end('answered'));
  const offered = new Promise((resolve) => server.once('upgrade', (_, socket) => resolve(socket.destroy())));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const headers = { connection: 'Upgrade', upgrade: 'h2c' };
  const asked = once(httpRequest({ host: '127.0.0.1', port, headers }).end(), 'response');
  await expect(asked).rejects.toThrow('socket hang up');
  await offered;
  await new Promise((resolve) => server.close(resolve));
});

test('one address may have fifty sockets that have not said who they are', async () => {
  await using crowded = await startEdge();
  const strangers: TestSocket[] = [];
  for (let count = 0; count < 50; count++) strangers.push(await openSocket(crowded.url));
  await expect(openSocket(crowded.url)).rejects.toThrow('refused with 429');
  await strangers[0]?.initialise();
  strangers.push(await openSocket(crowded.url));
  strangers[1]?.raw.terminate();
  await strangers[1]?.closed;
  strangers.push(await openSocketSoon(crowded.url));
  for (const socket of strangers) socket.raw.terminate();
});

/** The server hears of a closed socket a moment later than the client that closed it. */
async function openSocketSoon(url: string): Promise<TestSocket> {
  for (let attempt = 0; ; attempt++)
    try {
      return await openSocket(url);
    } catch (error) {
      if (attempt === 100) throw error;
    }
}

/** Opens a socket that goes without having said who it is. */
async function comeAndGo(url: string, headers: Record<string, string> = {}): Promise<void> {
  const socket = await openSocket(url, { headers });
  socket.raw.terminate();
  await socket.closed;
}

/** Resolves when an address is refused: the server hears a moment later of what has gone. */
const refused = (url: string, headers: Record<string, string> = {}) =>
  eventually(
    () =>
      openSocket(url, { headers }).then(
        (socket) => (socket.raw.terminate(), false),
        (error: unknown) => String(error).includes('refused with 429'),
      ),
    'the address to be refused',
  );

test('an address whose sockets go without having said who they are is refused for a while, and no other one', async () => {
  await using limited = await startEdge({
    http: {
      ...{ host: '127.0.0.1', port: 0, allowedOrigins: [] },
      ...{ strangersPerMinute: 3, trustedProxies: ['127.0.0.1'] },
    },
  });
  const from = (address: string) => ({ 'x-forwarded-for': `198.51.100.7, ${address}` });
  const known = await openSocket(limited.url, { headers: from('192.0.2.1') });
  await known.initialise();
  for (let count = 0; count < 3; count++) await comeAndGo(limited.url, from('192.0.2.1'));
  await refused(limited.url, from('192.0.2.1'));
  // Who has said it stays, and a crowd that says it is never too large.
  known.send({ id: '1', type: 'subscribe', payload: { query: '{viewer}' } });
  expect(await known.next(({ id }) => id === '1')).toMatchObject({ payload: { data: { viewer: 'ada' } } });
  for (let count = 0; count < 10; count++) {
    const other = await openSocket(limited.url, { headers: from('192.0.2.2') });
    await other.initialise();
    other.raw.terminate();
  }
  await known[Symbol.asyncDispose]();
});

test('twin: where any number may go, nobody is refused', async () => {
  await using open = await startEdge({
    http: { host: '127.0.0.1', port: 0, allowedOrigins: [], strangersPerMinute: 0 },
  });
  for (let count = 0; count < 150; count++) await comeAndGo(open.url);
  await (await openSocket(open.url))[Symbol.asyncDispose]();
});

test('behind a proxy that is not listed, where all are one address, nobody is refused for others; without the header, one is', async () => {
  await using limited = await startEdge({
    http: { host: '127.0.0.1', port: 0, allowedOrigins: [], strangersPerMinute: 3 },
  });
  const forwarded = { 'x-forwarded-for': '192.0.2.1' };
  for (let count = 0; count < 10; count++) await comeAndGo(limited.url, forwarded);
  await (await openSocket(limited.url, { headers: forwarded }))[Symbol.asyncDispose]();
  const warnings = limited.log.filter(({ msg }) => String(msg).includes('SLUICE_TRUSTED_PROXIES'));
  expect(warnings).toMatchObject([{ level: 40, address: '127.0.0.1' }]);
  for (let count = 0; count < 3; count++) await comeAndGo(limited.url);
  await refused(limited.url);
});

test('a socket that is closed because we cannot look its token up is no stranger that has gone', async () => {
  let isDown = true;
  await using limited = await startEdge({
    http: { host: '127.0.0.1', port: 0, allowedOrigins: [], strangersPerMinute: 3 },
    authenticate: () => {
      if (isDown) throw new Failure('UNAVAILABLE', 'The database does not answer.');
      return { kind: 'USER', name: 'ada' };
    },
  });
  for (let count = 0; count < 10; count++) {
    const socket = await openSocket(limited.url);
    socket.send({ type: 'connection_init' });
    expect(await socket.closed).toMatchObject({ code: 1013 });
  }
  isDown = false;
  const known = await openSocket(limited.url);
  await known.initialise();
  await known[Symbol.asyncDispose]();
});

test.each(['GET /livez HTTP/1.1', 'GET /graphql HTTP/1.1'])(
  'of several Host headers none is believed: %s',
  async (first) => {
    const socket = connect(edge.port, '127.0.0.1');
    let said = '';
    socket.setEncoding('utf8').on('data', (text: string) => (said += text));
    const upgrade = first.includes('graphql') ? ['connection: upgrade', 'upgrade: websocket'] : [];
    socket.write(`${[first, 'host: a', 'Host: b', ...upgrade].join('\r\n')}\r\n\r\n`);
    await eventually(() => said.includes('several Host headers'), 'the refusal');
    expect(said).toMatch(/^HTTP\/1\.1 400 /);
    socket.destroy();
  },
);

/** The twin: Node takes the first one. */
test('without the check, the first Host is taken, whatever a proxy has looked at', async () => {
  const server = createServer((request, response) => response.end(`for ${String(request.headers.host)}`));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  let said = '';
  socket.setEncoding('utf8').on('data', (text: string) => (said += text));
  socket.write('GET / HTTP/1.1\r\nhost: a\r\nhost: b\r\n\r\n');
  await eventually(() => said.includes('for a'), 'an answer');
  socket.destroy();
  server.close();
});
