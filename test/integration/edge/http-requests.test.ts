import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LongBodies } from '../../../src/http/long-bodies.js';
import type { Handler } from '../../../src/http/server.js';
import { goodToken, startEdge, type TestEdge } from '../../support/edge/edge.js';
import { eventually } from '../../support/wait.js';

let edge: TestEdge;
beforeAll(async () => {
  edge = await startEdge();
});
afterAll(() => edge.stop());

const json = { authorization: goodToken, 'content-type': 'application/json' };
const viewer = JSON.stringify({ query: '{viewer}' });

interface Case {
  readonly name: string;
  readonly path?: string;
  readonly init: RequestInit;
  readonly status: number;
  readonly code: string | null;
}

const post = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers: { ...json, ...headers },
  body,
});
const get = (headers: Record<string, string> = { authorization: goodToken }): RequestInit => ({ headers });
const preflighted = { authorization: goodToken, 'apollo-require-preflight': '1' };
const big = (bytes: number) => JSON.stringify({ query: '{viewer}', variables: { pad: 'x'.repeat(bytes) } });

const cases: readonly Case[] = [
  {
    name: 'no token',
    init: { method: 'POST', headers: { 'content-type': 'application/json' }, body: viewer },
    status: 401,
    code: 'UNAUTHENTICATED',
  },
  {
    name: 'a bad token',
    init: post(viewer, { authorization: 'Bearer bad' }),
    status: 401,
    code: 'UNAUTHENTICATED',
  },
  {
    name: 'no token and a body that is none',
    init: { method: 'POST', body: '{' },
    status: 401,
    code: 'UNAUTHENTICATED',
  },
  { name: 'a broken body', init: post('{"query":'), status: 400, code: 'BAD_USER_INPUT' },
  { name: 'an empty body', init: post(''), status: 400, code: 'BAD_USER_INPUT' },
  { name: 'a body that is a list', init: post(`[${viewer}]`), status: 400, code: 'BAD_USER_INPUT' },
  {
    name: 'a batch of a thousand',
    init: post(`[${Array(1_000).fill(viewer).join(',')}]`),
    status: 400,
    code: 'BAD_USER_INPUT',
  },
  { name: 'a body that is a text', init: post('"{viewer}"'), status: 400, code: 'BAD_USER_INPUT' },
  { name: 'a body without a query', init: post('{"variables":{}}'), status: 400, code: 'BAD_USER_INPUT' },
  {
    name: 'a query that is no text',
    init: post('{"query":{"kind":"Document"}}'),
    status: 400,
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'variables that are a list',
    init: post('{"query":"{viewer}","variables":[1]}'),
    status: 400,
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'a persisted query',
    init: post(
      JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } }),
    ),
    status: 400,
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'a body of 45,000 brackets',
    init: post(`{"query":"{viewer}","variables":{"a":${'['.repeat(45_000)}${']'.repeat(45_000)}}}`),
    status: 413,
    code: 'SIZE_LIMIT',
  },
  {
    name: 'extensions of 45,000 brackets',
    init: post(`{"query":"{viewer}","extensions":{"a":${'['.repeat(45_000)}${']'.repeat(45_000)}}}`),
    status: 200,
    code: null,
  },
  {
    name: 'two queries under one key',
    init: post('{"query":"{broken}","query":"{viewer}"}'),
    status: 200,
    code: null,
  },
  {
    name: 'variables named __proto__',
    init: post('{"query":"{viewer}","variables":{"__proto__":{"polluted":1}}}'),
    status: 200,
    code: null,
  },
  { name: 'variables of 300,000 characters', init: post(big(300_000)), status: 413, code: 'SIZE_LIMIT' },
  { name: 'a body of more than a mebibyte', init: post(big(1_100_000)), status: 413, code: 'SIZE_LIMIT' },
  {
    name: 'plain text',
    init: post(viewer, { 'content-type': 'text/plain' }),
    status: 415,
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'a form',
    init: post('query={viewer}', { 'content-type': 'application/x-www-form-urlencoded' }),
    status: 415,
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'a multipart form',
    init: post('--x--', { 'content-type': 'multipart/form-data; boundary=x' }),
    status: 415,
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'another charset',
    init: post(viewer, { 'content-type': 'application/json; charset=utf-32' }),
    status: 415,
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'the right charset',
    init: post(viewer, { 'content-type': 'application/json; charset="UTF-8"' }),
    status: 200,
    code: null,
  },
  {
    name: 'bytes that are no UTF-8',
    init: post(Uint8Array.of(0x7b, 0x22, 0xff, 0x22, 0x7d)),
    status: 400,
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'a compressed body',
    init: post(new Uint8Array(gzipSync(viewer)), { 'content-encoding': 'gzip' }),
    status: 415,
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'a query by GET that a form could send',
    path: '/graphql?query={viewer}',
    init: get(),
    status: 400,
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'a query by GET',
    path: '/graphql?query={viewer}',
    init: get(preflighted),
    status: 200,
    code: null,
  },
  {
    name: 'a query by GET with variables',
    path: `/graphql?query=${encodeURIComponent('query($n:Int!){count(first:$n)}')}&variables={"n":1}`,
    init: get(preflighted),
    status: 200,
    code: null,
  },
  {
    name: 'a query by GET with broken variables',
    path: '/graphql?query={viewer}&variables={',
    init: get(preflighted),
    status: 400,
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'two queries by GET',
    path: '/graphql?query={viewer}&query={broken}',
    init: get(preflighted),
    status: 400,
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'a mutation by GET',
    path: `/graphql?query=${encodeURIComponent('mutation{rename(name:"x"){room{name}}}')}`,
    init: get(preflighted),
    status: 405,
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'a subscription',
    init: post(JSON.stringify({ query: 'subscription{ticks}' })),
    status: 400,
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'a subscription by event stream',
    init: post(JSON.stringify({ query: 'subscription{ticks}' }), { accept: 'text/event-stream' }),
    status: 406,
    code: 'BAD_USER_INPUT',
  },
  { name: 'PUT', init: { ...post(viewer), method: 'PUT' }, status: 405, code: 'BAD_USER_INPUT' },
  {
    name: 'another media type wanted',
    init: post(viewer, { accept: 'text/html' }),
    status: 406,
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'a page wanted',
    path: '/graphql',
    init: get({ ...preflighted, accept: 'text/html' }),
    status: 406,
    code: 'BAD_USER_INPUT',
  },
  { name: 'a path that is none', path: '/nothing', init: get(), status: 404, code: 'NOT_FOUND' },
  { name: 'a path with two slashes', path: '//graphql', init: post(viewer), status: 404, code: 'NOT_FOUND' },
  { name: 'a path out of the object', path: '/__proto__', init: get(), status: 404, code: 'NOT_FOUND' },
  { name: 'POST to a page', path: '/livez', init: post(viewer), status: 405, code: 'BAD_USER_INPUT' },
];

test.for(cases)('$name: $status, in JSON', async ({ path = '/graphql', init, status, code }) => {
  const response = await fetch(`${edge.url}${path}`, init);
  const body = (await response.json()) as { errors?: { extensions: { code: string; requestId: string } }[] };
  expect(body.errors?.map(({ extensions }) => extensions.code) ?? []).toEqual(code === null ? [] : [code]);
  expect(response.status).toBe(status);
  expect(response.headers.get('content-type')).toMatch(/^application\/json; charset=utf-8$/);
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(response.headers.get('x-powered-by')).toBeNull();
  for (const { extensions } of body.errors ?? [])
    expect(extensions.requestId).toBe(response.headers.get('x-request-id'));
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
});

test('a body of a million values is refused, and with words that say so', async () => {
  const body = `{"query":"{viewer}","variables":{"a":${'['.repeat(500_000)}${']'.repeat(500_000)}}}`;
  const response = await fetch(`${edge.url}/graphql`, post(body));
  expect(response.status).toBe(413);
  const { errors } = (await response.json()) as { errors: object[] };
  expect(errors).toMatchObject([
    {
      message: expect.stringMatching(/more than 200000 values .* Send less in one request/) as string,
      extensions: { code: 'SIZE_LIMIT' },
    },
  ]);
});

test('long bodies of strangers hold so much at a time, short ones come in all the same; without a bound, all do', async () => {
  const release: (() => void)[] = [];
  const handler = (path: string, bodies: LongBodies): Handler => ({
    path,
    answer: (request, response) =>
      bodies.read(request, 4_000_000, async () => {
        if (request.url?.endsWith('held')) await new Promise<void>((resolve) => release.push(resolve));
        response.writeHead(202).end();
      }),
  });
  const [bounded, twin] = [new LongBodies(3_000_000), new LongBodies(Infinity)];
  await using own = await startEdge({ handlers: [handler('/bounded', bounded), handler('/twin', twin)] });
  const send = async (path: string, length: number) => {
    const response = await fetch(own.url + path, { method: 'POST', body: 'x'.repeat(length) });
    return [response.status, response.headers.get('retry-after')];
  };
  const held = ['/bounded/held', '/twin/held'].map((path) => send(path, 2_000_000));
  await eventually(() => release.length === 2, 'both to be read');
  expect(await send('/bounded', 2_000_000)).toEqual([429, '1']);
  expect(await send('/bounded', 200_000)).toEqual([202, null]);
  expect(await send('/twin', 2_000_000)).toEqual([202, null]);
  for (const each of release) each();
  expect(await Promise.all(held)).toEqual([
    [202, null],
    [202, null],
  ]);
  expect([bounded.held, twin.held]).toEqual([0, 0]);
  expect(await send('/bounded', 2_000_000)).toEqual([202, null]);
});
