import { afterAll, beforeAll, expect, test } from 'vitest';
import { Failure } from '../../../src/platform/errors.js';
import { once } from 'node:events';
import type { Socket } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import type { Gate } from '../../../src/http/operations/gate.js';
import { goodToken, innards, startEdge, type TestEdge } from '../../support/edge/edge.js';
import { openSocket, overSocket } from '../../support/edge/transports.js';
import { eventually } from '../../support/wait.js';

let edge: TestEdge;
beforeAll(async () => {
  edge = await startEdge();
});
afterAll(() => edge.stop());

const subscribe = (id: string, query: string, variables: object = {}) => ({
  id,
  type: 'subscribe',
  payload: { query, variables },
});
const init = { type: 'connection_init', payload: { authorization: goodToken } };

test('a subscription gives its events in order, then completes', async () => {
  await using socket = await openSocket(edge.url);
  await socket.initialise();
  socket.send(subscribe('1', 'subscription($n:Int!){ticks(first:$n)}', { n: 3 }));
  const messages = [await socket.next(), await socket.next(), await socket.next(), await socket.next()];
  expect(messages).toEqual([
    ...[0, 1, 2].map((ticks) => ({ id: '1', type: 'next', payload: { data: { ticks } } })),
    { id: '1', type: 'complete' },
  ]);
});

test.for([
  ['subscription{ticks(after:"old")}', 'CURSOR_EXPIRED'],
  ['subscription{fails}', 'BAD_USER_INPUT'],
] as const)('a subscription that cannot start ends with an error: %s → %s', async ([query, code]) => {
  await using socket = await openSocket(edge.url);
  await socket.initialise();
  socket.send(subscribe('1', query));
  const message = await socket.next();
  expect(message.type).toBe('error');
  expect(message.payload).toMatchObject([{ extensions: { code } }]);
});

test('the token may come with the upgrade instead', async () => {
  await using socket = await openSocket(edge.url, { headers: { authorization: goodToken } });
  await socket.initialise({});
});

interface Misdeed {
  readonly name: string;
  readonly messages: readonly (object | string)[];
  readonly code: number;
}

const misdeeds: readonly Misdeed[] = [
  { name: 'a wrong token', messages: [{ ...init, payload: { authorization: 'Bearer bad' } }], code: 4403 },
  { name: 'no token', messages: [{ type: 'connection_init' }], code: 4403 },
  { name: 'an operation before connection_init', messages: [subscribe('1', '{viewer}')], code: 4401 },
  { name: 'connection_init twice', messages: [init, init], code: 4429 },
  { name: 'no JSON', messages: ['{'], code: 4400 },
  { name: 'a message of no known type', messages: [{ type: 'start' }], code: 4400 },
  {
    name: 'a query that is no text',
    messages: [init, { id: '1', type: 'subscribe', payload: { query: 1 } }],
    code: 4400,
  },
  { name: '64 KiB and more in one message', messages: ['x'.repeat(65_537)], code: 1009 },
  {
    name: 'a thousand messages at once',
    messages: Array(1_000).fill({ type: 'ping' }) as object[],
    code: 4429,
  },
];

test.for(misdeeds)('$name closes the socket with $code', async ({ messages, code }) => {
  const socket = await openSocket(edge.url);
  for (const message of messages) socket.send(message);
  expect((await socket.closed).code).toBe(code);
});

test.for(['ping', 'pong'] as const)(
  'a flood of frames that %s closes the socket with 4429, and tells why',
  async (frame) => {
    const socket = await openSocket(edge.url);
    await socket.initialise();
    for (let sent = 0; sent < 5_000; sent++) socket.raw[frame]('x'.repeat(100));
    expect(await socket.closed).toEqual({ code: 4429, reason: 'Too many messages' });
  },
);

test('a ping is answered with what it brings', async () => {
  await using socket = await openSocket(edge.url);
  const answered = once(socket.raw, 'pong');
  socket.raw.ping('are you there?');
  expect(String(await answered)).toBe('are you there?');
});

test('the same id twice closes the socket with 4409', async () => {
  const socket = await openSocket(edge.url);
  await socket.initialise();
  socket.send(subscribe('1', 'subscription{waits}'));
  socket.send(subscribe('1', 'subscription{waits}'));
  expect((await socket.closed).code).toBe(4409);
});

test('a socket without the one subprotocol is closed with 4406; with another, it is not even opened', async () => {
  const socket = await openSocket(edge.url, { protocols: [] });
  expect((await socket.closed).code).toBe(4406);
  await expect(openSocket(edge.url, { protocols: ['graphql-ws'] })).rejects.toThrow('subprotocol');
});

test('a socket that says nothing is closed with 4408 after a while', async () => {
  const socket = await openSocket(edge.url);
  expect((await socket.closed).code).toBe(4408);
}, 60_000);

test('a socket is closed with 1013 when tokens cannot be checked just now', async () => {
  await using closed = await startEdge({
    authenticate: () => Promise.reject(new Failure('UNAVAILABLE', 'No database.')),
  });
  const socket = await openSocket(closed.url);
  socket.send(init);
  expect((await socket.closed).code).toBe(1013);
});

test('a socket is closed with 4500 when we are at fault, without a word of what it was', async () => {
  await using broken = await startEdge({ authenticate: () => Promise.reject(new Error(innards)) });
  const socket = await openSocket(broken.url);
  socket.send(init);
  expect(await socket.closed).toEqual({ code: 4500, reason: 'Internal error' });
  expect(JSON.stringify(broken.log)).toContain('A socket had to be closed');
});

test.for([
  ['bytes that are no text', 1007, Buffer.from([0x81, 0x82, 0, 0, 0, 0, 0xff, 0xfe])],
  ['a frame without a mask', 1002, Buffer.from([0x81, 0x02, 0x7b, 0x7d])],
  ['a frame of no known kind', 1002, Buffer.from([0x83, 0x80, 0, 0, 0, 0])],
] as const)('%s close the socket with %i', async ([, code, bytes]) => {
  const socket = await openSocket(edge.url);
  (socket.raw as unknown as { _socket: Socket })._socket.write(bytes);
  expect((await socket.closed).code).toBe(code);
});

/** As where documents are published: what is asked for by a hash is looked up first. */
const waiting: Gate = {
  textFor: async ({ query }) => {
    await setImmediate();
    return query;
  },
  pass: () => undefined,
  limitOf: () => ({ limit: 1, remaining: 1, restoreRate: 1, resetAt: new Date() }),
};

test.for([
  ['at once', {}],
  ['behind a look for its document', { gate: waiting }],
] as const)('the 101st subscription of a socket is refused %s; the others go on', async ([, means]) => {
  await using gated = await startEdge(means);
  await using socket = await openSocket(gated.url);
  await socket.initialise();
  for (let id = 1; id <= 101; id++) socket.send(subscribe(String(id), 'subscription{waits}'));
  const refused = await socket.next();
  expect(refused).toMatchObject({ id: '101', type: 'error' });
  expect(refused.payload).toMatchObject([{ extensions: { code: 'RATE_LIMITED', retryable: true } }]);
  socket.send({ id: '1', type: 'complete' });
  socket.send(subscribe('102', 'subscription{ticks(first:1)}'));
  expect(await socket.next(({ id }) => id === '102')).toMatchObject({ type: 'next' });
});

test('an id in use closes the socket with 4409, however long it is and however it is spelt', async () => {
  await using own = await startEdge();
  for (const id of ['1', 'x'.repeat(200), '🐳'.repeat(100)]) {
    const socket = await openSocket(own.url);
    await socket.initialise();
    for (let count = 0; count < 2; count++) socket.send(subscribe(id, 'subscription{waits}'));
    const { code, reason } = await socket.closed;
    expect({ code, reason }).toEqual({
      code: 4409,
      reason: expect.stringMatching(/^Subscriber for /) as string,
    });
  }
});

test('what waits for events hears at once that its client has gone, by message or with the socket', async () => {
  const { waiting, aborted } = edge.world;
  const socket = await openSocket(edge.url);
  await socket.initialise();
  socket.send(subscribe('1', 'subscription{waits}'));
  socket.send(subscribe('2', 'subscription{waits}'));
  await eventually(() => edge.world.waiting === waiting + 2, 'both subscriptions');
  socket.send({ id: '1', type: 'complete' });
  await eventually(() => edge.world.aborted === aborted + 1, 'the first abort');
  socket.raw.terminate();
  await eventually(() => edge.world.aborted === aborted + 2, 'the second abort');
});

test('an operation over a socket leaves one line in the log', async () => {
  await overSocket(edge.url, { query: 'query OverSocket{viewer}' });
  await eventually(() => edge.log.some((line) => line['operation.name'] === 'OverSocket'), 'the line');
  const lines = edge.log.filter((line) => line['operation.name'] === 'OverSocket');
  expect(lines).toMatchObject([{ transport: 'websocket', 'viewer.name': 'ada' }]);
});

test('each event is resolved in a context of its own', async () => {
  const contexts: string[] = [];
  await using counted = await startEdge({
    createContext: (_, requestId) => {
      contexts.push(requestId);
      return { requestId };
    },
  });
  await using socket = await openSocket(counted.url);
  await socket.initialise();
  socket.send(subscribe('1', 'subscription{ticks(first:3)}'));
  await socket.next(({ type }) => type === 'complete');
  expect(contexts).toHaveLength(4);
  expect(new Set(contexts).size).toBe(1);
});

test.each([
  ['in the same groups is taken, and what the socket follows goes on', 'same', true],
  [
    'in other groups closes the socket, for what it follows has the rights of the former ones',
    'other',
    false,
  ],
])('a fresh token of the same viewer %s', async (_, token, isTaken) => {
  await using own = await startEdge({
    authenticate: (authorization) =>
      Promise.resolve({ kind: 'USER', name: 'ada', groups: [authorization === 'Bearer other' ? 'b' : 'a'] }),
  });
  await using socket = await openSocket(own.url);
  await socket.initialise({ authorization: 'Bearer first' });
  socket.send(subscribe('1', 'subscription{waits}'));
  await eventually(() => own.world.waiting === 1, 'the subscription');
  socket.send({ type: 'ping', payload: { authorization: `Bearer ${token}` } });
  if (isTaken) await socket.next(({ type }) => type === 'pong');
  else expect(await socket.closed).toEqual({ code: 4403, reason: 'The token is not accepted' });
  expect(own.world.aborted).toBe(isTaken ? 0 : 1);
});

test.each(['other ones than before', 'as before'])(
  'a subscription that nobody renews ends with its socket when rights are looked at and are %s, or else goes on',
  async (what) => {
    let rights = 'some';
    let recheck = () => Promise.resolve();
    await using own = await startEdge({
      rightsKeyOf: () => Promise.resolve(rights),
      onRights: (given) => (recheck = given),
    });
    await using socket = await openSocket(own.url);
    await socket.initialise();
    socket.send(subscribe('1', 'subscription{waits}'));
    await eventually(() => own.world.waiting === 1, 'the subscription');
    if (what !== 'as before') rights = 'others';
    await recheck();
    if (what === 'as before') {
      socket.send({ type: 'ping' });
      await socket.next(({ type }) => type === 'pong');
    } else expect(await socket.closed).toEqual({ code: 4403, reason: 'Rights have changed' });
    expect(own.world.aborted).toBe(what === 'as before' ? 0 : 1);
  },
);
