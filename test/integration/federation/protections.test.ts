import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parse } from 'graphql';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { WebSocketServer } from 'ws';
import { graphOf } from '../../../src/gateway/engine.js';
import { Breaker } from '../../../src/partners/breaker.js';
import { Bulkhead } from '../../../src/partners/bulkhead.js';
import { Partner } from '../../../src/partners/index.js';
import { Outage } from '../../../src/partners/outage.js';
import { federate, testMeans } from '../../support/partners/federated.js';
import { ours, startScans } from '../../support/partners/scans.js';
import { eventually } from '../../support/wait.js';

const scans = await startScans();
/** What the partner was asked and has not answered. */
let held: ServerResponse[] = [];
const hold = (response: ServerResponse) => void held.push(response);
const release = () => {
  scans.mischief = null;
  for (const response of held.splice(0)) response.destroy();
};
beforeEach(() => {
  held = [];
  scans.mischief = null;
});

/** So much is left alone: a deadline that does not come, a cap that is not reached, a breaker that stays closed. */
const never = { deadline: 2_000_000_000, maxBytes: Infinity, atOnce: Infinity };
const closed = { failures: Infinity, window: 1, rest: 1 };

async function gatewayWith(means: Parameters<typeof testMeans>[0]) {
  const graph = graphOf(await federate(ours, { scans }, testMeans({ ...never, breaker: closed, ...means })));
  const document = parse('{ image(digest: "sha256:a") { size scan { critical } } }');
  return async () => {
    const { data } = await graph.execute({ document, context: { requestId: 'r-1' } });
    return JSON.parse(JSON.stringify(data)) as { image: { size: number; scan: unknown } };
  };
}

const spared = { image: { size: 1, scan: null } };

/** Whether something has come; asked at once, and proof of nothing but that. */
function watched<Value>(promise: Promise<Value>) {
  const state = { isSettled: false, promise };
  void promise.finally(() => (state.isSettled = true));
  return state;
}

test('a hung partner holds what is ours until its deadline; without one, until it pleases', async () => {
  const protectedOne = await gatewayWith({ deadline: 300 });
  const twin = await gatewayWith({});
  scans.mischief = hold;
  const ofTwin = watched(twin());
  await eventually(() => held.length === 1, 'the call without a deadline');
  expect(await protectedOne()).toEqual(spared);
  expect(ofTwin.isSettled).toBe(false);
  release();
  expect(await ofTwin.promise).toEqual(spared);
});

test('an answer without end is given up at its cap; without one, it is read as long as it comes', async () => {
  const cap = 100_000;
  const protectedOne = await gatewayWith({ maxBytes: cap });
  const twin = await gatewayWith({});
  let written = 0;
  const open = new Set<ServerResponse>();
  const pour = (response: ServerResponse) => {
    open.add(response.on('close', () => open.delete(response)));
    response.writeHead(200, { 'content-type': 'application/json' });
    const more = () => {
      if (response.destroyed) return;
      written += 65_536;
      response.write('x'.repeat(65_536), () => setImmediate(more));
    };
    more();
  };
  scans.mischief = pour;
  expect(await protectedOne()).toEqual(spared);
  written = 0;
  const ofTwin = watched(twin());
  await eventually(() => written > 100 * cap, 'a hundred times as much');
  expect(ofTwin.isSettled).toBe(false);
  for (const response of open) response.destroy();
  expect(await ofTwin.promise).toEqual(spared);
});

/** Runs it; the longest time for which this process served nobody else, in milliseconds. */
async function longestBlock(work: () => Promise<unknown>): Promise<number> {
  let [longest, last, isOver] = [0, performance.now(), false];
  const watching = (async () => {
    while (!isOver) {
      await new Promise((resolve) => setImmediate(resolve));
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }
  })();
  await work();
  isOver = true;
  await watching;
  return longest;
}

test('an answer of three million values is refused while it comes; without that, nobody else is served while it is read', async () => {
  const protectedOne = await gatewayWith({});
  const twin = await gatewayWith({ mostValues: Infinity });
  const text = `{"data":{"_entities":[${'{},'.repeat(2_700_000)}{}]}}`;
  expect(text.length).toBeLessThan(8 * 1_048_576);
  scans.mischief = (response) => response.writeHead(200, { 'content-type': 'application/json' }).end(text);
  expect([await protectedOne(), await twin()]).toEqual([spared, spared]);
  const refused = await longestBlock(protectedOne);
  expect(refused).toBeLessThan((await longestBlock(twin)) / 5);
});

test('an event of more values ends its subscription before it is read; without that, it is read', async () => {
  const sockets = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  afterAll(() => {
    sockets.close();
  });
  sockets.on('connection', (socket) =>
    socket.on('message', (message) => {
      const { type, id } = JSON.parse((message as Buffer).toString('utf8')) as { type: string; id?: string };
      if (type === 'connection_init') socket.send('{"type":"connection_ack"}');
      if (type === 'subscribe')
        socket.send(`{"type":"next","id":"${String(id)}","payload":{"data":[${'1,'.repeat(250_000)}1]}}`);
    }),
  );
  await once(sockets, 'listening');
  const { port } = sockets.address() as AddressInfo;
  const socketUrl = `ws://127.0.0.1:${String(port)}/`;
  const firstEvent = async (means: Parameters<typeof testMeans>[0]) => {
    const partner = new Partner({ name: 'scans', url: scans.url, socketUrl }, testMeans(means));
    for await (const event of await partner.follow({
      text: 'subscription { a }',
      variables: {},
      requestId: 'r',
    }))
      return event as { data: unknown[] };
    return null;
  };
  const maxBytes = 8 * 1_048_576;
  await expect(firstEvent({ maxBytes })).rejects.toThrow('answered with more than 200000 values.');
  expect((await firstEvent({ maxBytes, mostValues: Infinity }))?.data).toHaveLength(250_001);
});

test('of many calls of a hung partner, twenty run at a time; without a bulkhead, all do', async () => {
  const [protectedOne, twin] = [await gatewayWith({ atOnce: 20 }), await gatewayWith({})];
  scans.mischief = hold;
  const all = Array.from({ length: 60 }, () => protectedOne());
  let most = 0;
  for (let answered = 0; answered < 60;) {
    await eventually(() => held.length > 0, 'calls to answer');
    most = Math.max(most, held.length);
    answered += held.length;
    for (const response of held.splice(0)) response.destroy();
  }
  expect(await Promise.all(all)).toEqual(Array(60).fill(spared));
  expect(most).toBeLessThanOrEqual(20);
  const unprotected = Array.from({ length: 60 }, () => twin());
  await eventually(() => held.length === 60, 'all calls at a time');
  release();
  await Promise.all(unprotected);
});

test('a partner that has failed again and again is not waited for; without a breaker, everybody waits', async () => {
  const [protectedOne, twin] = [
    await gatewayWith({ breaker: { failures: 5, window: 600_000, rest: 600_000 } }),
    await gatewayWith({}),
  ];
  scans.mischief = (response) => response.destroy();
  for (let count = 0; count < 5; count++)
    expect([await protectedOne(), await twin()]).toEqual([spared, spared]);
  scans.mischief = hold;
  const ofTwin = watched(twin());
  await eventually(() => held.length === 1, 'the call without a breaker');
  expect(await protectedOne()).toEqual(spared);
  expect(held).toHaveLength(1);
  expect(ofTwin.isSettled).toBe(false);
  release();
  expect(await ofTwin.promise).toEqual(spared);
});

test('that we have no place for a call of a partner opens no breaker; that the partner fails does', async () => {
  const breaker = new Breaker({ failures: 1, window: 600_000, rest: 600_000 });
  const bulkhead = new Bulkhead(1, 1);
  let answer: (value: string) => void = () => undefined;
  const call = (signal = new AbortController().signal) =>
    breaker.run(() => bulkhead.run(() => new Promise<string>((resolve) => (answer = resolve)), signal));
  const late = new AbortController();
  const [running, waiting] = [call(), call(late.signal)];
  await expect(call()).rejects.toThrow('more calls waiting');
  late.abort();
  await expect(waiting).rejects.toThrow('did not answer others');
  expect(breaker.isOpen).toBe(false);
  answer('done');
  expect(await running).toBe('done');
  await expect(breaker.run(() => Promise.reject(new Outage('fails.')))).rejects.toThrow('fails.');
  expect(breaker.isOpen).toBe(true);
});
