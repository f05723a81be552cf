import { setImmediate } from 'node:timers/promises';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import type { Viewer } from '../../../src/viewer/index.js';
import { Failure } from '../../../src/platform/errors.js';
import { Counter } from '../../../src/platform/metrics.js';
import { startEdge } from '../../support/edge/edge.js';
import { openSocket } from '../../support/edge/transports.js';

afterEach(() => {
  vi.useRealTimers();
});

/** A socket of an edge that asks so whose token it is, and what the edge counts as refused. */
async function open(authenticate: () => Promise<Viewer>) {
  const refusals = new Counter('refusals', 'Refusals.', ['at', 'code']);
  const edge = await startEdge({ authenticate, refusals });
  const socket = await openSocket(edge.url);
  onTestFinished(async () => {
    vi.useRealTimers();
    socket.raw.terminate();
    await edge.stop();
  });
  return { socket, counted: () => [...refusals.samples()] };
}

const once = (code: string) => [[['/graphql', code], 1]];
const init = { type: 'connection_init', payload: { authorization: 'Bearer nobody' } };
const subscribe = { id: '1', type: 'subscribe', payload: { query: '{ viewer }' } };
const unknown = new Failure('UNAUTHENTICATED', 'Nobody has that token.');

test('who asks before a token that is not accepted was looked at is refused once', async () => {
  let refuse: () => void = () => undefined;
  const { socket, counted } = await open(
    () =>
      new Promise((_, reject) => {
        refuse = () => {
          reject(unknown);
        };
      }),
  );
  socket.send(init);
  socket.send(subscribe);
  expect((await socket.closed).code).toBe(4401);
  refuse();
  await setImmediate();
  expect(counted()).toEqual(once('UNAUTHENTICATED'));
});

test('who was refused, and does not answer that it is closed, is not refused again for having said nothing', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { socket, counted } = await open(() => Promise.reject(unknown));
  socket.send(subscribe);
  socket.raw.pause();
  await vi.waitUntil(() => counted().length > 0);
  vi.advanceTimersByTime(10_000);
  expect(counted()).toEqual(once('UNAUTHENTICATED'));
});

test('twin: who says nothing is refused for it when its time is over', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { counted } = await open(() => Promise.reject(unknown));
  vi.advanceTimersByTime(9_999);
  expect(counted()).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(counted()).toEqual(once('UNAUTHENTICATED'));
});

test.each([
  ['UNAVAILABLE', new Failure('UNAVAILABLE', 'The database does not answer.'), 1013],
  ['INTERNAL', new Error('a defect'), 4500],
])('one that is not let in for %s is counted as that', async (code, error, closeCode) => {
  const { socket, counted } = await open(() => Promise.reject(error));
  socket.send(init);
  expect((await socket.closed).code).toBe(closeCode);
  expect(counted()).toEqual(once(code));
});

test.each([
  ['/nothing', 'elsewhere'],
  ['/events?x=', '/events'],
])('a socket that is asked for at %s is counted at %s, where no sockets are', async (path, at) => {
  const refusals = new Counter('refusals', 'Refusals.', ['at', 'code']);
  await using edge = await startEdge({ refusals });
  await expect(openSocket(`${edge.url}${path}`)).rejects.toThrow('refused with 404');
  expect([...refusals.samples()]).toEqual([[[at, 'NOT_FOUND'], 1]]);
});
