import { request as httpRequest } from 'node:http';
import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Failure } from '../../../src/platform/errors.js';
import { goodToken, startEdge, type TestEdge } from '../../support/edge/edge.js';
import { overHttp } from '../../support/edge/transports.js';
import { eventually } from '../../support/wait.js';

let edge: TestEdge;
beforeAll(async () => {
  edge = await startEdge();
});
afterAll(() => edge.stop());

const json = { authorization: goodToken, 'content-type': 'application/json' };

test('a body that never ends is cut off with 413', async () => {
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const sending = httpRequest(`${edge.url}/graphql`, { method: 'POST', headers: json }, (response) => {
      resolve(response.statusCode);
      sending.destroy();
    });
    sending.on('error', reject);
    // As much as the server has patience for, one byte more, and never the end.
    const chunks = Array.from({ length: 20 }, () => Buffer.alloc(262_144, 'x'));
    const more = (): void => {
      sending.write(chunks.pop() ?? 'x', (error) => {
        if (!error && chunks.length > 0) more();
        else if (!error) sending.write('x');
      });
    };
    more();
  });
  expect(status).toBe(413);
});

/** Sends the beginning of a long body with a bad token, and the rest once that is answered. */
async function sendsOnAfter(refusal: Promise<unknown>, socket: Socket, rest: number): Promise<void> {
  socket.write(
    `POST /graphql HTTP/1.1\r\nhost: x\r\nauthorization: Bearer bad\r\ncontent-type: application/json\r\ncontent-length: ${String(rest + 1)}\r\n\r\n{`,
  );
  await refusal;
  socket.write(Buffer.alloc(rest, ' '));
}

test('who is refused while still sending is answered, and may ask again on the same connection', async () => {
  const socket = connect(Number(new URL(edge.url).port), '127.0.0.1');
  let heard = '';
  socket.on('data', (chunk: Buffer) => (heard += chunk.toString()));
  await sendsOnAfter(
    eventually(() => heard.includes('401 Unauthorized') && heard.includes('UNAUTHENTICATED'), 'the refusal'),
    socket,
    2_000_000,
  );
  heard = '';
  socket.write('GET /livez HTTP/1.1\r\nhost: x\r\n\r\n');
  await eventually(() => heard.startsWith('HTTP/1.1 200 OK'), 'the next answer');
  socket.destroy();
});

test('who goes on sending for ever behind a refusal is cut off', async () => {
  const socket = connect(Number(new URL(edge.url).port), '127.0.0.1');
  let heard = '';
  socket.on('data', (chunk: Buffer) => (heard += chunk.toString()));
  socket.on('error', () => undefined);
  const closed = new Promise((resolve) => socket.once('close', resolve));
  const refusal = eventually(() => heard.includes('UNAUTHENTICATED'), 'the refusal');
  await sendsOnAfter(refusal, socket, 16_000_000);
  await closed;
});

test('401 names the scheme', async () => {
  const response = await fetch(`${edge.url}/graphql`, { method: 'POST' });
  expect(response.headers.get('www-authenticate')).toBe('Bearer');
});

test('errors before execution have the status of their code, errors within it 200', async () => {
  const accept = { accept: 'application/graphql-response+json' };
  const bad = await overHttp(edge.url, { query: '{' }, accept);
  const broken = await overHttp(edge.url, { query: '{broken}' }, accept);
  expect([bad.status, broken.status]).toEqual([400, 200]);
  for (const answer of [bad, broken])
    expect(answer.headers.get('content-type')).toBe('application/graphql-response+json; charset=utf-8');
});

test.for([
  ['well-formed.ID_1', true],
  ['no spaces', false],
  ['x'.repeat(65), false],
] as const)('the request id %s is kept: %s', async ([id, kept]) => {
  const { headers } = await overHttp(edge.url, { query: '{viewer}' }, { 'x-request-id': id });
  expect(headers.get('x-request-id') === id).toBe(kept);
});

test('what fails before any field has the status of its code', async () => {
  await using failing = await startEdge({
    createContext: (_, requestId) => ({
      requestId,
      prefetchEventCursor: () => Promise.reject(new Failure('UNAVAILABLE', 'No database: try again.')),
    }),
  });
  const { status, body } = await overHttp(failing.url, { query: '{eventCursor}' });
  expect(status).toBe(503);
  expect(body.errors?.map(({ extensions }) => extensions)).toEqual([
    { code: 'UNAVAILABLE', retryable: true },
  ]);
});

test('only origins on the list may read answers', async () => {
  const asked = { query: '{viewer}' };
  const allowed = await overHttp(edge.url, asked, { origin: 'https://console.example' });
  const foreign = await overHttp(edge.url, asked, { origin: 'https://evil.example' });
  expect(allowed.headers.get('access-control-allow-origin')).toBe('https://console.example');
  expect(foreign.headers.get('access-control-allow-origin')).toBeNull();
  const preflight = await fetch(`${edge.url}/graphql`, {
    method: 'OPTIONS',
    headers: { origin: 'https://console.example', 'access-control-request-method': 'POST' },
  });
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get('access-control-allow-headers')).toContain('authorization');
});

test('health and version need no token', async () => {
  const answers = await Promise.all(
    ['/livez', '/readyz', '/version'].map(async (path) => (await fetch(`${edge.url}${path}`)).json()),
  );
  expect(answers).toEqual([{ status: 'ok' }, { status: 'ok' }, { name: 'sluice', version: '0.0.0-test' }]);
});

const unready: readonly (readonly [string, () => boolean | Promise<boolean>])[] = [
  ['says no', () => false],
  ['fails', () => Promise.reject(new Error('no database'))],
];

test.for(unready)('/readyz is 503 when the check %s; /livez is not', async ([, ready]) => {
  await using starting = await startEdge({ ready });
  expect((await fetch(`${starting.url}/readyz`)).status).toBe(503);
  expect((await fetch(`${starting.url}/livez`)).status).toBe(200);
});
