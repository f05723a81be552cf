import { afterAll, beforeAll, expect, test } from 'vitest';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';
import { startEdge, type TestEdge } from '../../support/edge/edge.js';
import { openSocket, type TestSocket } from '../../support/edge/transports.js';

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
