import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { createClient } from '../../../src/client/index.js';

/** Takes uploads; answers the first `refused` of them with a status, and with when to come back where that is said. */
async function takeUploads(refused: number, status: number, retryAfter?: string) {
  const bodies: string[] = [];
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      bodies.push(body);
      if (bodies.length > refused) return response.end();
      if (retryAfter !== undefined) response.setHeader('retry-after', retryAfter);
      return response.writeHead(status).end(JSON.stringify({ errors: [{ message: 'Too many.' }] }));
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    bodies,
    client: createClient({ url: `http://127.0.0.1:${String(port)}` }),
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

const bytes = new TextEncoder().encode('source');

test.each([429, 503])('an upload refused with %d and a Retry-After is sent again, whole', async (status) => {
  await using taker = await takeUploads(2, status, '0');
  await taker.client.upload('/up', bytes);
  expect(taker.bodies).toEqual(['source', 'source', 'source']);
});

test('an upload that is refused again and again ends with the words of the server', async () => {
  await using taker = await takeUploads(99, 429, '0');
  await expect(taker.client.upload('/up', bytes)).rejects.toMatchObject({
    code: 'RATE_LIMITED',
    message: 'Too many.',
    retryable: true,
  });
  expect(taker.bodies).toHaveLength(5);
});

test.each([
  ['without a time to come back', undefined],
  ['with one that is too far away', '3600'],
])('a refusal %s is told at once', async (_, retryAfter) => {
  await using taker = await takeUploads(1, 429, retryAfter);
  await expect(taker.client.upload('/up', bytes)).rejects.toMatchObject({ code: 'RATE_LIMITED' });
  expect(taker.bodies).toHaveLength(1);
});

test('a wait for the next try ends when it is called off', async () => {
  await using taker = await takeUploads(1, 429, '60');
  const abort = new AbortController();
  const upload = taker.client.upload('/up', bytes, { signal: abort.signal });
  await expect.poll(() => taker.bodies.length).toBe(1);
  abort.abort();
  await expect(upload).rejects.toThrow(/abort/i);
});
