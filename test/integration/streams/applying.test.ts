import { expect, test } from 'vitest';
import { mutation, startSluice } from '../../support/sluice.js';

const sluice = await startSluice();

const selection = `outcome imageStream { generation resourceVersion labels { key value } localLookup
  tags { nodes { name spec { generation scheduled tracking source { kind name } } current { reference } } } }`;

const apply = (input: object) =>
  sluice.mutate('applyImageStream', { namespace: 'default', ...input }, selection);

const refusal = async (input: object) => {
  const { applyImageStream } = await sluice.data(mutation('applyImageStream', ''), {
    input: { namespace: 'default', ...input },
  });
  return applyImageStream.userErrors[0];
};

const external = (name: string, tag: string, more: object = {}) => ({
  name: tag,
  source: { kind: 'DOCKER_IMAGE', name },
  ...more,
});

test('applying creates a stream at generation 1; the same again changes nothing', async () => {
  const input = {
    name: 'web',
    labels: [{ key: 'app', value: 'web' }],
    tags: [
      external('quay.io/org/web:1', '1'),
      { name: 'latest', source: { kind: 'IMAGE_STREAM_TAG', name: '1' } },
    ],
  };
  const created = await apply(input);
  expect(created.outcome).toBe('CREATED');
  expect(created.imageStream).toMatchObject({ generation: '1', resourceVersion: '1' });
  expect(created.imageStream.tags.nodes).toMatchObject([
    { name: '1', spec: { generation: '1', tracking: false } },
    { name: 'latest', spec: { generation: '1', tracking: true } },
  ]);
  const again = await apply(input);
  expect(again.outcome).toBe('UNCHANGED');
  expect(again.imageStream).toEqual(created.imageStream);
});

test('only a change of the source asks for a new import: its tag takes the new generation of the stream', async () => {
  await apply({ name: 'gen', tags: [external('quay.io/org/a:1', 'a'), external('quay.io/org/b:1', 'b')] });
  const generations = async (tags: object[]) => {
    const { imageStream } = await apply({ name: 'gen', tags });
    const nodes: { spec: { generation: string } }[] = imageStream.tags.nodes;
    return [imageStream.generation, ...nodes.map(({ spec }) => spec.generation)];
  };
  const b = external('quay.io/org/b:1', 'b');
  expect(await generations([external('quay.io/org/a:2', 'a'), b])).toEqual(['2', '2', '1']);
  expect(await generations([external('quay.io/org/a:2', 'a', { scheduled: true }), b])).toEqual([
    '3',
    '2',
    '1',
  ]);
  expect(
    await generations([external('quay.io/org/a:2', 'a', { scheduled: true, generation: '0' }), b]),
  ).toEqual(['4', '4', '1']);
});

test('to write out the namespace that a source is in anyway asks for nothing', async () => {
  const alias = { name: 'b', source: { kind: 'IMAGE_STREAM_TAG', name: 'a' } };
  const tags = (namespace?: string) => [
    external('quay.io/org/a:1', 'a'),
    { ...alias, source: { ...alias.source, namespace } },
  ];
  await apply({ name: 'home', tags: tags() });
  for (const namespace of ['default', undefined]) {
    const { outcome, imageStream } = await apply({ name: 'home', tags: tags(namespace) });
    expect(outcome).toBe('CONFIGURED');
    expect(imageStream.tags.nodes).toMatchObject([{ name: 'a' }, { name: 'b', spec: { generation: '1' } }]);
  }
});

test('labels are no part of the specification: they change the version, not the generation', async () => {
  await apply({ name: 'labelled' });
  const { outcome, imageStream } = await apply({ name: 'labelled', labels: [{ key: 'a', value: 'b' }] });
  expect(outcome).toBe('CONFIGURED');
  expect(imageStream).toMatchObject({
    generation: '1',
    resourceVersion: '2',
    labels: [{ key: 'a', value: 'b' }],
  });
});

test('a tag left out of the applied tags leaves the specification and keeps its history', async () => {
  const plain = {
    name: 'plain',
    reference: true,
    source: { kind: 'DOCKER_IMAGE', name: 'quay.io/org/plain:1' },
  };
  await apply({ name: 'shrinking', tags: [plain, external('quay.io/org/x:1', 'never-imported')] });
  const { imageStream } = await apply({ name: 'shrinking', tags: [] });
  expect(imageStream.tags.nodes).toEqual([
    { name: 'plain', spec: null, current: { reference: 'quay.io/org/plain:1' } },
  ]);
  const kept = await apply({ name: 'shrinking' });
  expect(kept.outcome).toBe('UNCHANGED');
});

test('a new alias points at once where its target points, in whatever order they are given', async () => {
  const plain = { name: 'p', reference: true, source: { kind: 'DOCKER_IMAGE', name: 'quay.io/org/plain:1' } };
  const alias = (name: string, to: string) => ({ name, source: { kind: 'IMAGE_STREAM_TAG', name: to } });
  const { imageStream } = await apply({ name: 'ordered', tags: [alias('c', 'b'), alias('b', 'p'), plain] });
  const nodes: { current: { reference: string } | null }[] = imageStream.tags.nodes;
  expect(nodes.map(({ current }) => current?.reference)).toEqual(Array(3).fill('quay.io/org/plain:1'));
});

test('expectedVersion lets nobody write over what they have not seen', async () => {
  await apply({ name: 'contested' });
  const label = (value: string, expectedVersion: string) =>
    refusal({ name: 'contested', labels: [{ key: 'k', value }], expectedVersion });
  expect(await label('first', '1')).toBeUndefined();
  expect(await label('second', '1')).toMatchObject({ code: 'CONFLICT', path: ['input', 'expectedVersion'] });
  expect(await refusal({ name: 'contested', expectedVersion: '0' })).toMatchObject({ code: 'CONFLICT' });
});

test('what is wrong in one tag refuses the whole, with the path to it', async () => {
  const cases: [object, string[]][] = [
    [external('quay.io/org/a:1', '.bad'), ['input', 'tags', '1', 'name']],
    [external('QUAY.io//x', 'x'), ['input', 'tags', '1', 'source', 'name']],
    [external('foo.bar:1.0', 'x'), ['input', 'tags', '1', 'source', 'name']],
    [
      { name: 'x', source: { kind: 'IMAGE_STREAM_TAG', name: 'a:b:c' } },
      ['input', 'tags', '1', 'source', 'name'],
    ],
    [
      { name: 'x', source: { kind: 'IMAGE_STREAM_IMAGE', name: 's@zz' } },
      ['input', 'tags', '1', 'source', 'name'],
    ],
    [{ name: 'x', scheduled: true }, ['input', 'tags', '1', 'scheduled']],
    [external('quay.io/org/a:1', 'good'), ['input', 'tags', '1', 'name']],
    [external('quay.io/org/a:1', 'x', { generation: '7' }), ['input', 'tags', '1', 'generation']],
  ];
  for (const [wrong, path] of cases) {
    const error = await refusal({ name: 'atomic', tags: [external('quay.io/org/good:1', 'good'), wrong] });
    expect(error, JSON.stringify(wrong)).toMatchObject({ path });
  }
  expect(await sluice.data('{ imageStream(namespace: "default", name: "atomic") { name } }')).toEqual({
    imageStream: null,
  });
});

test('a stream is deleted with its tags, and each is told of', async () => {
  await apply({ name: 'doomed', tags: [external('quay.io/org/a:1', 'a')] });
  const target = { namespace: 'default', name: 'doomed' };
  expect((await sluice.mutate('deleteImageStream', target, 'deleted')).deleted).toBe(true);
  expect(
    await sluice.data('{ imageTag(namespace: "default", stream: "doomed", tag: "a") { name } }'),
  ).toEqual({
    imageTag: null,
  });
});

test('a namespace is created once; streams need one that is there', async () => {
  const { namespace } = await sluice.mutate(
    'createNamespace',
    { name: 'shop', displayName: 'The shop' },
    'namespace { name displayName }',
  );
  expect(namespace).toEqual({ name: 'shop', displayName: 'The shop' });
  const again = await sluice.data(mutation('createNamespace', ''), { input: { name: 'shop' } });
  expect(again.createNamespace.userErrors).toMatchObject([{ code: 'CONFLICT', path: ['input', 'name'] }]);
  expect(await refusal({ namespace: 'nowhere', name: 'x' })).toMatchObject({
    code: 'NOT_FOUND',
    path: ['input', 'namespace'],
  });
});
