import { beforeAll, expect, test } from 'vitest';
import { askOver, openSocket } from '../../support/following.js';
import { literal, startDatabase } from '../../support/postgres.js';
import { mutation, startSluice, type Answer } from '../../support/sluice.js';

const sluice = await startSluice();
const db = await startDatabase({ url: sluice.databaseUrl });
const socket = openSocket(sluice);

beforeAll(async () => {
  const tags = [{ name: 'x', reference: true, source: { kind: 'DOCKER_IMAGE', name: 'quay.io/org/app:1' } }];
  await sluice.mutate('applyImageStream', { namespace: 'default', name: 'app', tags }, 'cursor');
});

interface Fault {
  readonly code: string;
  readonly message: string;
}

/** The one fault of an answer: its first error, or else the first user error of its mutation. */
function faultOf(answer: Answer): Fault | undefined {
  const [error] = answer.errors ?? [];
  if (error) return { code: error.extensions.code, message: error.message };
  const [payload] = Object.values(answer.data as Record<string, { userErrors?: Fault[] } | null>);
  return payload?.userErrors?.[0];
}

/** All that is stored, as text: equal before and after means that nothing was written. */
const stored = async () => {
  const tables = ['namespace', 'image_stream', 'image_tag', 'tag_item', 'tag_condition', 'image', 'event'];
  return Promise.all(tables.map(async (table) => db.many(literal(`select * from ${table} order by 1, 2`))));
};

interface Case {
  readonly name: string;
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  readonly code: string;
  /** What the message must say, beside what is wrong. */
  readonly says: RegExp;
}

const change = (field: string, input: object, says: RegExp, code = 'BAD_USER_INPUT'): Case => ({
  name: `${field} ${JSON.stringify(input).slice(0, 90)}`,
  query: mutation(field, ''),
  variables: { input: { namespace: 'default', ...input } },
  code,
  says,
});
const ask = (
  query: string,
  says: RegExp,
  code = 'BAD_USER_INPUT',
  variables: Record<string, unknown> = {},
): Case => ({
  name: `${query.slice(0, 70)} ${JSON.stringify(variables).slice(0, 60)}`,
  query,
  code,
  says,
  variables,
});

const streamNames = [
  '',
  'Upper',
  'a/b',
  '..',
  '.',
  'a..b',
  '-a',
  'a_',
  'a%',
  'ä',
  'а',
  'a\u200bb',
  'con ',
  'x'.repeat(64),
];
const tagNames = ['', '.a', '-a', 'a/b', 'a:b', 'a b', 'é', 'a\u0000', 't'.repeat(129)];
/** What is no name of anything: directions turned, invisible, composed, alike, and JavaScript's own. */
const oddNames = [
  ...['', '..', '.', '-a', 'a-', ' a', 'a b', 'a\nb', 'a%', '%00'],
  ...['a\u0000', '😀', '\u202ea', 'a\u0301', 'a\u200bb', '\u0430bc', '__proto__'],
];
const references = [
  '',
  ' ',
  'a/B',
  'quay.io/',
  'a//b',
  'a:b:c',
  'a@sha256:12',
  `a@sha1:${'0'.repeat(40)}`,
  'http://a/b',
  'a b',
  'foo.bar:1.0',
  'localhost',
  '[::1]:5000/a',
  'x'.repeat(256),
  'a'.repeat(5000),
  `a:${'t'.repeat(129)}`,
  '../../etc',
];
const digests = ['', 'zz', 'sha256:', 'sha256:../../x', 'sha512:zz', 'sha256:ab%', 'ab_', 'x'.repeat(200)];
const external = (name: string) => ({ kind: 'DOCKER_IMAGE', name });
const buildSpec = { source: { dockerfile: 'FROM scratch' }, strategy: { docker: {} } };
/** What is good of these, but for its name. */
const unnamed = {
  applyBuildConfig: { spec: buildSpec },
  putConfigMap: { entries: [{ key: 'k', value: 'v' }] },
  createConsumer: { filter: { types: ['image-tag.*'] } },
};
const noName = /is no name( for a config map)?:|NUL/;
const nested = (levels: number) =>
  `{ namespaces(first: 1) { nodes ${'{ imageStreams(first: 1) { nodes { namespace '.repeat(levels)}{ name }${' } } }'.repeat(levels)} } }`;

const cases: readonly Case[] = [
  ...streamNames.map((name) => change('applyImageStream', { name }, /stream name: use|NUL/)),
  ...tagNames.map((tag) =>
    change('setImageTag', { stream: 'app', tag, source: external('quay.io/a/b') }, /tag name: use|NUL/),
  ),
  ...references.map((name) =>
    change('setImageTag', { stream: 'app', tag: 'y', source: external(name) }, /reference|registry/),
  ),
  ...references
    .filter((from) => from !== '')
    .map((from) =>
      change('importImages', { stream: 'app', tag: 'y', from, confirm: true }, /reference|registry/),
    ),
  ...digests.map((digest) =>
    change('rollbackImageTag', { stream: 'app', tag: 'x', to: { digest } }, /image id|digest/),
  ),
  ...digests.map((id) =>
    ask(
      'query ($id: String!) { imageStream(namespace: "default", name: "app") { image(id: $id) { tags } } }',
      /image id/,
      'BAD_USER_INPUT',
      { id },
    ),
  ),
  ...['', 'sha256:12', `sha256:${'A'.repeat(64)}`, `md5:${'0'.repeat(32)}`].map((digest) =>
    ask('query ($digest: Digest!) { image(digest: $digest) { size } }', /digest/i, 'BAD_USER_INPUT', {
      digest,
    }),
  ),
  ...['', 'app', 'default/app:x:y', 'default/app@', '/app', 'default/App:x', 'default/app:.x'].map(
    (reference) =>
      ask(
        'query ($reference: String!) { resolve(reference: $reference) { digest } }',
        /reference|name/,
        'BAD_USER_INPUT',
        { reference },
      ),
  ),
  ...[...oddNames, 'x'.repeat(254), 'Upper'].flatMap((name) =>
    Object.entries(unnamed).map(([field, rest]) => change(field, { name, ...rest }, noName)),
  ),
  // Fine as the key of an annotation.
  change('applyImageStream', { name: 'n', labels: [{ key: 'A.example/a', value: 'v' }] }, /key/),
  ...[...oddNames, 'x'.repeat(64), 'a/b/c', '/a', 'a/', `${'x'.repeat(254)}/a`].flatMap((key) => [
    change('applyImageStream', { name: 'n', labels: [{ key, value: 'v' }] }, /key/),
    change('putConfigMap', { name: 'n', entries: [], annotations: [{ key, value: 'v' }] }, /key/),
  ]),
  ...['Upper', '-a', 'a_b', 'x'.repeat(64), ''].map((name): Case => ({
    ...change('createNamespace', {}, /namespace name: use/),
    name: `createNamespace ${name}`,
    variables: { input: { name } },
  })),
  change(
    'applyImageStream',
    {
      name: 'n',
      labels: [
        { key: 'a', value: '1' },
        { key: 'a', value: '2' },
      ],
    },
    /given twice/,
  ),
  // Amounts that Kubernetes does not know: a runner would keep to no limit at all.
  ...['1K', '1ki', 'lots', '', '-1', '1 Gi', '1e400'].map((value) => {
    const resources = { limits: [{ key: 'memory', value }] };
    return change('applyBuildConfig', { name: 'n', spec: { ...buildSpec, resources } }, /amount of memory/);
  }),
  change('applyImageStream', { name: 'n', annotations: [{ key: 'a', value: 'x\u0000' }] }, /NUL/),
  ...['x'.repeat(64), 'a b', '-a', 'ä'].map((value) =>
    change('applyImageStream', { name: 'n', labels: [{ key: 'k', value }] }, /at most 63/),
  ),
  change('applyImageStream', { name: 'n', dockerImageRepository: 'quay.io/a/b:tag' }, /whole repository/),
  change('applyImageStream', { name: 'n', namespace: 'nowhere' }, /create it first/, 'NOT_FOUND'),
  change('deleteImageStream', { name: 'nope' }, /does not exist/, 'NOT_FOUND'),
  change('rollbackImageTag', { stream: 'app', tag: 'x', to: { position: -1 } }, /from 0/),
  change('rollbackImageTag', { stream: 'app', tag: 'x', to: { position: 1, revision: '1' } }, /one|exactly/i),
  change('setImageTag', { stream: 'app', tag: 'y', source: { kind: 'NOPE', name: 'x' } }, /NOPE/),
  change(
    'setImageTag',
    { stream: 'app', tag: 'y', source: external('quay.io/a/b'), expectedVersion: '99' },
    /read it again/,
    'CONFLICT',
  ),
  change('importImages', { stream: 'app' }, /name a tag/),
  change('importImages', { stream: 'app', tag: 'x' }, /never imported/),
  change('importImages', { stream: 'app', tag: 'new' }, /give from/),
  ask('{ namespaces(first: 2147483647) { nodes { name } } }', /first|fields/, 'COST_LIMIT'),
  ask('{ nodes(ids: ["x"]) { id } }', /global id/),
  ask('{ nope }', /nope/),
  ask('{ viewer { name }', /Syntax/),
  ask(nested(10), /deep/, 'DEPTH_LIMIT'),
  ask(
    'query ($n: Int!) { namespaces(first: $n) { nodes { imageStreams(first: $n) { nodes { tags(first: $n) { nodes { name } } } } } } }',
    /smaller/,
    'COST_LIMIT',
    { n: 100 },
  ),
  ask(
    `{ ${Array.from({ length: 31 }, (_, index) => `a${String(index)}: __typename`).join(' ')} }`,
    /alias/,
    'ALIAS_LIMIT',
  ),
  ask(`{ ${'viewer { name } '.repeat(3000)} }`, /token/i, 'SIZE_LIMIT'),
];

test.each(cases)(
  '$name is refused the same over both transports: $code',
  async ({ query, variables = {}, code, says }) => {
    const before = await stored();
    const answers = [await sluice.ask(query, variables), (await askOver(socket, query, variables)) as Answer];
    for (const answer of answers) {
      const fault = faultOf(answer);
      expect(fault?.code, JSON.stringify(answer)).toBe(code);
      expect(fault?.message).toMatch(says);
    }
    expect(faultOf(answers[0] as Answer)).toEqual(faultOf(answers[1] as Answer));
    expect(await stored()).toEqual(before);
  },
);

test('twin: the same operations with good values are carried out', async () => {
  const good = { namespace: 'default', stream: 'app', tag: 'y', source: external('quay.io/a/b') };
  expect(faultOf(await sluice.ask(mutation('setImageTag', ''), { input: good }))).toBeUndefined();
  expect(faultOf(await sluice.ask(nested(2)))).toBeUndefined();
  const keys = ['a', 'A_b.c-9', 'example.com/A', `${'x.'.repeat(126)}x/${'k'.repeat(63)}`, 'constructor'];
  const labels = keys.map((key) => ({ key, value: 'v' }));
  const named = { namespace: 'default', name: 'n', labels, annotations: labels };
  expect(faultOf(await sluice.ask(mutation('applyImageStream', ''), { input: named }))).toBeUndefined();
  for (const name of ['n', 'a.b-9', 'x'.repeat(253)])
    for (const [field, rest] of Object.entries(unnamed)) {
      const input = { namespace: 'default', name, ...rest };
      expect(faultOf(await sluice.ask(mutation(field, ''), { input }))).toBeUndefined();
    }
});

test('a body that is too large is refused as JSON, and so is a frame: nothing of it is read', async () => {
  const before = await stored();
  const body = JSON.stringify({ query: '{ viewer { name } }', variables: { filler: 'x'.repeat(2_000_000) } });
  const response = await fetch(`${sluice.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${sluice.token}` },
    body,
  });
  expect(response.status).toBe(413);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'SIZE_LIMIT' } }] });
  const other = openSocket(sluice);
  const closed = new Promise<{ code: number }>((resolve) => {
    other.on('closed', (event) => {
      resolve(event as { code: number });
    });
  });
  await expect(askOver(other, '{ viewer { name } }', { filler: 'x'.repeat(100_000) })).resolves.toBeDefined();
  expect((await closed).code).toBe(1009);
  expect(await stored()).toEqual(before);
});

test('nothing is answered without a good token', async () => {
  for (const authorization of [
    undefined,
    'Bearer',
    'Bearer nope',
    `Basic ${sluice.token}`,
    `Bearer sluice_${'x'.repeat(43)}`,
  ]) {
    const response = await fetch(`${sluice.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(authorization !== undefined && { authorization }) },
      body: JSON.stringify({ query: '{ viewer { name } }' }),
    });
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  }
});

test('what a field refuses is told where it stands in the answer and in the document', async () => {
  const query = '{ one: node(id: "x") { id } viewer { name } two: node(id: "y") { id } }';
  const { errors, data } = await sluice.ask(query);
  expect(data).toMatchObject({ one: null, viewer: { name: 'ada' } });
  expect(errors).toMatchObject([
    { path: ['one'], locations: [{ line: 1, column: 3 }], extensions: { code: 'BAD_USER_INPUT' } },
    { path: ['two'], locations: [{ line: 1, column: 45 }], extensions: { code: 'BAD_USER_INPUT' } },
  ]);
});
