import { beforeAll, expect, test } from 'vitest';
import { startSluice } from '../../support/sluice.js';

const sluice = await startSluice();
const names = Array.from({ length: 7 }, (_, index) => `s${String(index)}`);

beforeAll(async () => {
  await sluice.mutate('createNamespace', { name: 'other' }, 'cursor');
  for (const namespace of ['default', 'other'])
    for (const name of names) {
      const tags = Array.from({ length: 5 }, (_, tag) => ({
        name: `t${String(tag)}`,
        reference: true,
        source: { kind: 'DOCKER_IMAGE', name: `quay.io/org/${name}:${String(tag)}` },
      }));
      await sluice.mutate('applyImageStream', { namespace, name, tags }, 'cursor');
    }
});

test('pages follow one another without gap or repetition', async () => {
  const query = `query ($namespace: String, $after: String) {
    imageStreams(namespace: $namespace, first: 3, after: $after) {
      nodes { name namespace { name } } edges { cursor } pageInfo { hasNextPage hasPreviousPage endCursor } } }`;
  for (const namespace of ['other', null]) {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { imageStreams } = await sluice.data(query, { namespace, after });
      const nodes: { name: string; namespace: { name: string } }[] = imageStreams.nodes;
      seen.push(...nodes.map((node) => `${node.namespace.name}/${node.name}`));
      expect(imageStreams.pageInfo.hasPreviousPage).toBe(after !== null);
      after = imageStreams.pageInfo.hasNextPage ? imageStreams.pageInfo.endCursor : null;
    } while (after !== null);
    const expected = (namespace === null ? ['default', 'other'] : [namespace]).flatMap((each) =>
      names.map((name) => `${each}/${name}`),
    );
    expect(seen).toEqual(expected);
  }
});

test('first and after are checked', async () => {
  for (const [args, path] of [
    ['first: 0', 'first'],
    ['first: -1', 'first'],
    ['first: 101', 'first'],
    ['after: "nonsense"', 'after'],
  ]) {
    const { errors } = await sluice.ask(`{ namespaces(${args ?? ''}) { nodes { name } } }`);
    expect(errors?.[0], args).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    expect(errors?.[0]?.message).toContain(path);
  }
});

test('every object is found again by its global id', async () => {
  const { namespace } = await sluice.data(`{ namespace(name: "other") { id imageStreams(first: 1) { nodes {
    id tags(first: 1) { nodes { id } } } } } }`);
  const stream = namespace.imageStreams.nodes[0];
  const ids = [namespace.id, stream.id, stream.tags.nodes[0].id];
  const { nodes, node } = await sluice.data(
    `query ($ids: [ID!]!, $id: ID!) { node(id: $id) { id __typename } nodes(ids: $ids) { id __typename
      ... on Namespace { name } ... on ImageStream { name } ... on ImageTag { name } } }`,
    { ids, id: stream.id },
  );
  expect(nodes).toEqual([
    { id: ids[0], __typename: 'Namespace', name: 'other' },
    { id: ids[1], __typename: 'ImageStream', name: 's0' },
    { id: ids[2], __typename: 'ImageTag', name: 't0' },
  ]);
  expect(node).toEqual({ id: stream.id, __typename: 'ImageStream' });
});

test('an id that stands for nothing gives null; one that is none is refused', async () => {
  const id = (...parts: string[]) => Buffer.from(JSON.stringify(parts)).toString('base64url');
  const query = 'query ($id: ID!) { node(id: $id) { id } }';
  for (const nothing of [
    id('Namespace', 'nope'),
    id('ImageStream', 'nope'),
    id('constructor', 'x'),
    id('Secret', 'x'),
  ])
    expect((await sluice.data(query, { id: nothing })).node).toBeNull();
  expect((await sluice.ask(query, { id: 'nonsense' })).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});

test('a nested query needs as many statements for a hundred rows as for one', async () => {
  const query = `query ($streams: Int!, $tags: Int!) { namespaces(first: 2) { nodes { name imageStreams(first: $streams) { nodes {
    name imageCount namespace { displayName }
    tags(first: $tags) { nodes { name stream { name } current { reference } image { digest layers { size } }
      conditions { status } history(first: 5) { nodes { position image { digest } } } } } } } } } }`;
  const statementsFor = async (streams: number, tags: number) => {
    sluice.statements();
    const data = await sluice.data(query, { streams, tags });
    return { sent: sluice.statements(), data };
  };
  const few = await statementsFor(1, 1);
  const many = await statementsFor(7, 5);
  expect(JSON.stringify(many.data).length).toBeGreaterThan(10 * JSON.stringify(few.data).length);
  expect(many.sent.length).toBe(few.sent.length);
  expect(new Set(many.sent).size).toBe(many.sent.length);
});

test('a reference resolves to the tag and what to pull; what is not there is null', async () => {
  const resolve = async (reference: string) =>
    (
      await sluice.data(
        'query ($reference: String!) { resolve(reference: $reference) { reference pullSpec tag { name } } }',
        { reference },
      )
    ).resolve;
  expect(await resolve('other/s1:t2')).toEqual({
    reference: 'other/s1:t2',
    pullSpec: 'quay.io/org/s1:2',
    tag: { name: 't2' },
  });
  for (const nothing of [
    'other/s1',
    'other/s1:nope',
    'other/nope:t1',
    'nope/s1:t1',
    `other/s1@sha256:${'0'.repeat(64)}`,
  ])
    expect(await resolve(nothing)).toBeNull();
});

test('pull specs and repositories name the integrated registry where there is one', async () => {
  const local = await startSluice({
    SLUICE_INTERNAL_REGISTRY: 'registry.svc:5000',
    SLUICE_PUBLIC_REGISTRY: 'reg.example',
  });
  const tags = [
    {
      name: 'x',
      referencePolicy: 'LOCAL',
      reference: true,
      source: { kind: 'DOCKER_IMAGE', name: 'quay.io/o/a:1' },
    },
  ];
  const { imageStream } = await local.mutate(
    'applyImageStream',
    { namespace: 'default', name: 'a', tags },
    'imageStream { imageRepository publicImageRepository tag(name: "x") { pullSpec } }',
  );
  expect(imageStream).toEqual({
    imageRepository: 'registry.svc:5000/default/a',
    publicImageRepository: 'reg.example/default/a',
    tag: { pullSpec: 'quay.io/o/a:1' },
  });
});
