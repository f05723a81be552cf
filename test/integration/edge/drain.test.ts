import { Agent, request as httpRequest } from 'node:http';
import { expect, test } from 'vitest';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { localGraph } from '../../../src/gateway/engine.js';
import { goodToken, startEdge } from '../../support/edge/edge.js';
import { openSocket, overHttp } from '../../support/edge/transports.js';
import { startSluice } from '../../support/sluice.js';

/** A graph whose only field is answered when the test says so. */
function heldGraph() {
  let asked = () => {};
  let release: (value: string) => void = () => {};
  const isAsked = new Promise<void>((resolve) => (asked = resolve));
  const held = new Promise<string>((resolve) => (release = resolve));
  const schema = makeExecutableSchema({
    typeDefs: 'type Query { held: String }',
    resolvers: {
      Query: {
        held: () => {
          asked();
          return held;
        },
      },
    },
  });
  return { graph: localGraph(schema), isAsked, release: () => release('done') };
}

test('a drain answers what is in flight, closes sockets with 1001 and takes nothing new', async () => {
  const { graph, isAsked, release } = heldGraph();
  const edge = await startEdge({ graph });
  const socket = await openSocket(edge.url);
  await socket.initialise();
  const inFlight = overHttp(edge.url, { query: '{held}' });
  await isAsked;
  const stopped = edge.stop();
  expect((await socket.closed).code).toBe(1001);
  await expect(fetch(`${edge.url}/livez`)).rejects.toThrow();
  release();
  const answer = await inFlight;
  expect(answer.body).toEqual({ data: { held: 'done' } });
  await stopped;
});

test('a connection that is kept alive through a drain hears that it is over', async () => {
  const { graph, isAsked, release } = heldGraph();
  const edge = await startEdge({ graph });
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const held = ask(edge.url, agent, '/graphql', JSON.stringify({ query: '{held}' }));
  await isAsked;
  const ready = ask(edge.url, agent, '/readyz');
  const stopped = edge.stop();
  release();
  expect((await held).connection).toBe('close');
  await expect(ready).rejects.toThrow();
  await stopped;
  agent.destroy();
});

test('while balancers look the other way, a drain still answers, and says that it is not ready', async () => {
  const edge = await startEdge({
    http: { host: '127.0.0.1', port: 0, allowedOrigins: [], drainDelay: 2_000 },
  });
  const socket = await openSocket(edge.url);
  const stopped = edge.stop();
  const ready = await fetch(`${edge.url}/readyz`);
  expect([ready.status, ready.headers.get('connection')]).toEqual([503, 'close']);
  expect(await ready.json()).toEqual({ status: 'draining' });
  expect((await overHttp(edge.url, { query: '{viewer}' })).status).toBe(200);
  expect((await socket.closed).code).toBe(1001);
  await stopped;
});

test('a gateway waits for balancers as long as it was told to, and answers meanwhile', async () => {
  const sluice = await startSluice({ SLUICE_DRAIN_DELAY: '2' });
  const stopped = sluice[Symbol.asyncDispose]();
  const ready = await fetch(`${sluice.address}/readyz`);
  expect([ready.status, ready.headers.get('connection')]).toEqual([503, 'close']);
  expect(await sluice.data('{ viewer { name } }')).toEqual({ viewer: { name: 'ada' } });
  await stopped;
});

function ask(url: string, agent: Agent, path: string, body?: string) {
  return new Promise<{ status: number | undefined; connection: string | undefined }>((resolve, reject) => {
    const headers = { authorization: goodToken, 'content-type': 'application/json' };
    const request = httpRequest(url + path, { agent, headers, method: body ? 'POST' : 'GET' }, (response) => {
      response.resume();
      response.on('end', () => {
        resolve({ status: response.statusCode, connection: response.headers.connection });
      });
    });
    request.on('error', reject);
    request.end(body);
  });
}
