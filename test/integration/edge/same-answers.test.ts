import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { innards, startEdge, type TestEdge } from '../../support/edge/edge.js';
import { overHttp, overSocket, type Asked } from '../../support/edge/transports.js';

let edge: TestEdge;
beforeAll(async () => {
  edge = await startEdge();
});
afterAll(() => edge.stop());

const cyclic = (levels: number) =>
  `{room{${'things{nodes{room{'.repeat(levels)}name${'}}}'.repeat(levels)}}}`;
const aliases = (count: number, field: string) =>
  `{${Array.from({ length: count }, (_, index) => `a${String(index)}:${field}`).join(' ')}}`;
const chain = (length: number) =>
  `{room{...F0}} ${Array.from(
    { length },
    (_, index) =>
      `fragment F${String(index)} on Room{things(first:1){nodes{room{...F${String(index + 1)}}}}}`,
  ).join(' ')} fragment F${String(length)} on Room{name}`;
const doubling = (length: number) =>
  `{room{...F0}} ${Array.from(
    { length },
    (_, index) => `fragment F${String(index)} on Room{...F${String(index + 1)} ...F${String(index + 1)}}`,
  ).join(' ')} fragment F${String(length)} on Room{x:name}`;

interface Case {
  readonly name: string;
  readonly asked: Asked;
  /** Codes of the errors in the answer. */
  readonly codes?: readonly string[];
  /** Of the answer over HTTP; 200 if left out. */
  readonly status?: number;
  readonly data?: unknown;
}

const refused = (name: string, asked: Asked | string, code: string, status = 400): Case => ({
  name,
  asked: typeof asked === 'string' ? { query: asked } : asked,
  codes: [code],
  status,
});

const cases: readonly Case[] = [
  {
    name: 'a good query',
    asked: { query: '{room{name size since}}' },
    data: { room: { name: 'hall', size: '1152921504606846976', since: '1970-01-01T00:00:00.000Z' } },
  },
  {
    name: 'a query with variables',
    asked: { query: 'query Q($n:Int!){count(first:$n)}', variables: { n: 3 } },
    data: { count: 3 },
  },
  {
    name: 'one of two operations',
    asked: { query: 'query A{viewer} query B{count(first:1)}', operationName: 'A' },
    data: { viewer: 'ada' },
  },
  {
    name: 'nested connections',
    asked: { query: '{room{things(first:2){edges{node{room{things(first:2){nodes{room{name}}}}}}}}}' },
  },
  { name: 'introspection', asked: { query: getIntrospectionQuery() } },
  {
    name: 'introspection with every option',
    asked: {
      query: getIntrospectionQuery({
        descriptions: true,
        specifiedByUrl: true,
        directiveIsRepeatable: true,
        schemaDescription: true,
        inputValueDeprecation: true,
        oneOf: true,
      }),
    },
  },
  {
    name: 'a mutation',
    asked: { query: 'mutation{rename(name:"x"){room{name} userErrors{message}}}' },
    data: { rename: { room: { name: 'x' }, userErrors: [] } },
  },
  {
    name: 'a mutation that is refused as data',
    asked: {
      query:
        'mutation{rename(name:"taken"){room{name} userErrors{__typename code message path ... on Conflict{currentVersion}}}}',
    },
    data: {
      rename: {
        room: null,
        userErrors: [
          {
            __typename: 'Conflict',
            code: 'CONFLICT',
            message: 'The room has changed.',
            path: ['name'],
            currentVersion: '7',
          },
        ],
      },
    },
  },
  {
    name: 'a mutation that breaks',
    asked: { query: 'mutation{rename(name:"broken"){room{name}}}' },
    codes: ['INTERNAL'],
    data: null,
  },
  {
    name: 'a resolver that breaks',
    asked: { query: '{broken viewer}' },
    codes: ['INTERNAL'],
    data: { broken: null, viewer: 'ada' },
  },
  {
    name: 'a resolver that fails as it may',
    asked: { query: '{busy}' },
    codes: ['UPSTREAM_UNAVAILABLE'],
    data: { busy: null },
  },
  refused('a syntax error', '{ room', 'BAD_USER_INPUT'),
  refused('an unknown field', '{ rom { name } }', 'BAD_USER_INPUT'),
  refused(
    'a flood of unknown fields',
    `{${Array.from({ length: 400 }, (_, index) => `f${String(index)}`).join(' ')}}`,
    'BAD_USER_INPUT',
  ),
  refused('a flood of unknown directives', `{viewer ${'@a '.repeat(2_000)}}`, 'BAD_USER_INPUT'),
  refused(
    'an operation that is not there',
    { query: 'query A{viewer}', operationName: 'B' },
    'BAD_USER_INPUT',
  ),
  refused('no choice among two operations', 'query A{viewer} query B{viewer}', 'BAD_USER_INPUT'),
  refused('a document without operations', 'fragment F on Room{name}', 'BAD_USER_INPUT'),
  refused('too many tokens', `{${'viewer '.repeat(5_001)}}`, 'SIZE_LIMIT', 413),
  refused('a document of braces alone', '{a'.repeat(2_400), 'SIZE_LIMIT', 413),
  refused('fewer braces alone', '{a'.repeat(900), 'BAD_USER_INPUT'),
  refused('a cycle of fields', cyclic(8), 'DEPTH_LIMIT'),
  refused('a long cycle of fields', cyclic(320), 'DEPTH_LIMIT'),
  refused('a chain of 120 fragments', chain(120), 'DEPTH_LIMIT'),
  refused('fragments that double 18 times', doubling(18), 'ALIAS_LIMIT'),
  refused(
    'a cycle of fragments',
    '{room{...A}} fragment A on Room{...B} fragment B on Room{...A}',
    'BAD_USER_INPUT',
  ),
  refused('31 aliases', aliases(31, 'viewer'), 'ALIAS_LIMIT'),
  refused('101 aliases of __typename', aliases(101, '__typename'), 'ALIAS_LIMIT'),
  refused('introspection again and again', aliases(25, '__schema{types{name}}'), 'COST_LIMIT'),
  refused(
    'lists within lists',
    '{room{things(first:100){nodes{room{things(first:100){nodes{room{name}}}}}}}}',
    'COST_LIMIT',
  ),
  refused('a huge page', '{room{things(first:2147483647){nodes{name}}}}', 'COST_LIMIT'),
  refused(
    'a huge page by variable',
    { query: 'query($n:Int!){room{things(first:$n){nodes{name}}}}', variables: { n: 30_000 } },
    'COST_LIMIT',
  ),
  refused(
    'a huge page by the default of a variable',
    'query($n:Int!=30000){room{things(first:$n){nodes{name}}}}',
    'COST_LIMIT',
  ),
  refused(
    'a page of a wrong type',
    { query: 'query($n:Int!){count(first:$n)}', variables: { n: 'many' } },
    'BAD_USER_INPUT',
  ),
  refused('a variable left out', 'query($n:Int!){count(first:$n)}', 'BAD_USER_INPUT'),
  refused(
    'an instant that is none',
    { query: 'query($at:DateTime!){since(at:$at)}', variables: { at: 'yesterday' } },
    'BAD_USER_INPUT',
  ),
  refused('an instant that is none, written out', '{since(at:"2026-02-30T00:00:00Z")}', 'BAD_USER_INPUT'),
  refused(
    'a variable as deep as a well',
    { query: 'query($v:String){room(name:$v){name}}', variables: { v: well(1_000) } },
    'SIZE_LIMIT',
    413,
  ),
];

function well(depth: number): unknown {
  let value: unknown = 'water';
  for (let level = 0; level < depth; level++) value = [value];
  return value;
}

test.for(cases)(
  '$name is answered alike over HTTP and over a socket',
  async ({ asked, codes = [], status = 200, data }) => {
    const http = await overHttp(edge.url, asked);
    const socket = await overSocket(edge.url, asked);
    expect(socket).toEqual(http.body);
    expect(http.status).toBe(status);
    expect((http.body.errors ?? []).map(({ extensions }) => extensions.code)).toEqual(codes);
    if (data !== undefined) expect(http.body.data).toEqual(data);
    if (codes.length === 0) expect(http.body).not.toHaveProperty('errors');
  },
);

test('an answer says whether to try again, and never what broke inside', async () => {
  const broken = await overHttp(edge.url, { query: '{broken busy}' });
  expect(broken.text).not.toContain('hunter2');
  expect(broken.text).not.toContain('stack');
  expect(
    broken.body.errors?.map(({ path, extensions }) => [path, extensions.code, extensions.retryable]),
  ).toEqual([
    [['broken'], 'INTERNAL', false],
    [['busy'], 'UPSTREAM_UNAVAILABLE', true],
  ]);
});

test('a defect leaves one line with its stack under the id of the request', async () => {
  await overHttp(edge.url, { query: '{broken}' }, { 'x-request-id': 'find-me' });
  const lines = edge.log.filter((line) => line['request.id'] === 'find-me');
  expect(lines.map(({ level }) => level)).toEqual([50, 30]);
  expect(lines[0]?.['err']).toMatchObject({
    message: innards,
    stack: expect.stringContaining('edge.ts') as string,
  });
});

test('an operation leaves one line, without its text, variables or token', async () => {
  const asked = {
    query: 'query Mine($name:String){room(name:$name){name}}',
    variables: { name: 'secret-name' },
  };
  await overHttp(edge.url, asked, { 'x-request-id': 'one-line' });
  const lines = edge.log.filter((line) => line['request.id'] === 'one-line');
  expect(lines).toMatchObject([{ 'operation.name': 'Mine', 'viewer.name': 'ada', transport: 'http' }]);
  expect(lines[0]?.['operation.hash']).toMatch(/^[0-9a-f]{64}$/);
  expect(JSON.stringify(edge.log)).not.toMatch(/secret-name|Bearer good|\{room/);
});

describe('eventCursor', () => {
  test.for(['{state eventCursor}', '{state ...F} fragment F on Query{c:eventCursor}'])(
    'is read before all else: %s',
    async (query) => {
      const { body } = await overHttp(edge.url, { query });
      const data = body.data as { state: number; eventCursor?: string; c?: string };
      expect(data.state).toBe(Number(data.eventCursor ?? data.c) + 1);
    },
  );
});

/** The twin: what the limits keep away really is harmful. */
test('without limits, a cyclic query of a few bytes is answered with thousands of times as many', async () => {
  const unlimited = { depth: 1e9, aliases: 1e9, rootFields: 1e9, cost: 1e12 };
  await using bare = await startEdge({ limits: unlimited });
  const query = cyclic(8);
  const answer = await overHttp(bare.url, { query });
  expect(answer.status).toBe(200);
  expect(answer.text.length).toBeGreaterThan(1_000 * query.length);
  const limited = await overHttp(edge.url, { query });
  expect(limited.text.length).toBeLessThan(1_000);
});
