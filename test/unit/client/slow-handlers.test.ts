import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createClient, type ConnectionChange } from '../../../src/client/index.js';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Longer than a server that says nothing is waited for. */
const long = 60_000;

/** A stream of events that the test writes, and a follower whose handler the test lets go on. */
async function followSlowly() {
  const open: ServerResponse[] = [];
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' }).flushHeaders();
    open.push(response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const abort = new AbortController();
  const changes: ConnectionChange[] = [];
  const [begun, saved]: [string[], string[]] = [[], []];
  let goOn = () => {};
  const done = createClient({ url: `http://127.0.0.1:${String(port)}` }).follow({
    after: '0',
    onEvent: async ({ id }) => {
      begun.push(id);
      await new Promise<void>((resolve) => (goOn = resolve));
    },
    save: (cursor) => void saved.push(cursor),
    onConnection: (change) => void changes.push(change),
    signal: abort.signal,
  });
  await vi.waitUntil(() => open.length === 1);
  return {
    begun,
    saved,
    states: () => changes.map(({ state }) => state),
    write: (cursor: string) => open.at(-1)?.write(`id: ${cursor}\ndata: {"id":"e${cursor}"}\n\n`),
    finish: () => {
      goOn();
    },
    [Symbol.asyncDispose]: async () => {
      abort.abort();
      goOn();
      await done;
      server.closeAllConnections();
      server.close();
    },
  };
}

test('a handler that takes a minute keeps its connection, and the next event comes over the same one', async () => {
  await using following = await followSlowly();
  following.write('1');
  await vi.waitUntil(() => following.begun.length === 1);
  await vi.advanceTimersByTimeAsync(long);
  following.write('2');
  following.finish();
  await vi.waitUntil(() => following.begun.length === 2);
  following.finish();
  await vi.waitUntil(() => following.saved.length === 2);
  expect(following.saved).toEqual(['1', '2']);
  expect(following.states()).toEqual(['connected']);
});

test('a server that says nothing meanwhile is given up, also behind a handler that took its time', async () => {
  await using following = await followSlowly();
  following.write('1');
  await vi.waitUntil(() => following.begun.length === 1);
  await vi.advanceTimersByTimeAsync(long);
  following.finish();
  await vi.waitUntil(() => following.saved.length === 1);
  expect(following.states()).toEqual(['connected']);
  await vi.advanceTimersByTimeAsync(long);
  await vi.waitUntil(() => following.states().includes('lost'));
});
