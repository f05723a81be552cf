import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { expect, test } from 'vitest';
import { createPoster } from '../../../src/domains/webhooks/post.js';
import { createGuard, type AddressGuard } from '../../../src/platform/network/index.js';
import { startReceiver } from '../../support/receiver.js';

/** An endpoint that speaks no HTTP of its own: it does with each request what it is told to. */
async function listening(answer: (socket: Socket) => void) {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', () => {
      answer(socket);
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { port, [Symbol.asyncDispose]: () => Promise.resolve(void server.close()) };
}

const receiver = await startReceiver();

async function post(guard: AddressGuard, port: number) {
  const poster = createPoster(guard);
  return poster.post(`http://hooks.example:${String(port)}/`, {}, '{}', 60).finally(() => poster.close());
}

test.each([
  ['a name that leads to a private address is not followed', [], /leads to no address that may be reached/],
  ['its twin whose operator has listed the address is', ['127.0.0.0/8'], null],
])('%s', async (_, listed, failure) => {
  const inner = await startReceiver();
  const port = Number(new URL(inner.url).port);
  const lookup = () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]);
  const poster = createPoster(createGuard(listed, lookup, [port]));
  const answer = await poster
    .post(`http://inner.example:${String(port)}/x`, {}, '{}', 60)
    .finally(() => poster.close());
  expect(inner.received).toHaveLength(failure ? 0 : 1);
  if (failure) expect(answer.failure).toMatch(failure);
  else expect(answer.failure).toBeNull();
});

const here = () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]);

test.each<[string, number, (socket: Socket) => void]>([
  ['never ends', 202, () => undefined],
  ['breaks off', 200, (socket) => socket.end()],
  ['breaks off', 410, (socket) => socket.end()],
])('an endpoint whose body %s has answered %i all the same', async (_, status, goOn) => {
  await using endpoint = await listening((socket) => {
    socket.write(`HTTP/1.1 ${String(status)} Said\r\ncontent-length: 100\r\n\r\nthank`, () => {
      goOn(socket);
    });
  });
  const guard = createGuard(['127.0.0.0/8'], here);
  const answer = await post(guard, endpoint.port);
  expect(answer).toMatchObject({ status, failure: null });
});

test.each([
  ['an endpoint whose address is public gets nothing in the clear', false, 0],
  ['its twin that the operator has listed does', true, 1],
])('%s', async (_, isListed, count) => {
  let received = 0;
  await using endpoint = await listening((socket) => {
    received++;
    socket.end('HTTP/1.1 204 Taken\r\n\r\n');
  });
  // As if this machine were out in the open.
  const guard = { ...createGuard([], () => Promise.resolve([])), isListed: () => isListed };
  const answer = await post({ ...guard, resolve: here }, endpoint.port);
  expect(received).toBe(count);
  expect(answer.failure === null).toBe(isListed);
});

test('an endpoint cannot send us elsewhere; its twin, a client that follows, goes there', async () => {
  const path = '/elsewhere';
  receiver.answer((request) =>
    request.path === path ? { status: 200 } : { status: 307, headers: { location: path } },
  );
  const poster = createPoster(createGuard(['127.0.0.0/8']));
  const answer = await poster.post(`${receiver.url}/sends-on`, {}, '{}', 60).finally(() => poster.close());
  expect(answer).toMatchObject({ status: 307, failure: 'It answered 307: redirects are not followed.' });
  expect(receiver.on(path)).toEqual([]);
  await fetch(`${receiver.url}/sends-on`, { method: 'POST', body: '{}' });
  expect(receiver.on(path)).toHaveLength(1);
});
