import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { pushImage } from '../../support/images.js';
import { literal, startDatabase } from '../../support/postgres.js';
import { startRegistry } from '../../support/registry.js';
import { mutation, startSluice } from '../../support/sluice.js';

const registry = await startRegistry();
const sluice = await startSluice();
const db = await startDatabase({ url: sluice.databaseUrl });

const limit = async (namespace: string, limits: object) => {
  const { data } = await sluice.ask(mutation('createNamespace', 'namespace { name }'), {
    input: { name: namespace },
  });
  expect(data).not.toBeNull();
  return sluice.mutate(
    'setNamespacePolicy',
    { namespace, limits },
    'namespace { policy { limits { maximumStreams maximumTags maximumImages maximumImageSize } version } }',
  );
};
const push = (stream: string, tag: string, version = tag) =>
  pushImage(registry.host, `team/${stream}:${tag}`, { labels: { version } });
const importing = (namespace: string, stream: string, tag: string) => ({
  ...{ namespace, stream, tag, insecure: true, confirm: true },
  from: `${registry.host}/team/${stream}:${tag}`,
});
const importTag = async (namespace: string, stream: string, tag: string) => {
  const { results } = await sluice.mutate(
    'importImages',
    importing(namespace, stream, tag),
    'results { outcome reason message imageTag { conditions { status reason } } }',
  );
  return results[0];
};
const refusal = async (field: string, input: object) =>
  (await sluice.data(mutation(field, '__typename'), { input }))[field].userErrors[0];
const reference = (namespace: string, stream: string, tag: string) => ({
  ...{ namespace, stream, tag, reference: true },
  source: { kind: 'DOCKER_IMAGE', name: `quay.io/o/a:${tag}` },
});

test('a namespace has no more streams than its policy allows', async () => {
  await limit('few', { maximumStreams: 1 });
  await sluice.mutate('setImageTag', reference('few', 'one', 'v'), 'imageTag { name }');
  const error = await refusal('setImageTag', reference('few', 'two', 'v'));
  expect(error).toMatchObject({ code: 'CONFLICT' });
  expect(error.message).toContain('Namespace few has 1 image streams, and its policy allows 1');
  await sluice.mutate('setImageTag', reference('few', 'one', 'w'), 'imageTag { name }');
  expect(await sluice.data('{ imageStream(namespace: "few", name: "two") { name } }')).toEqual({
    imageStream: null,
  });
});

test('streams that are created at the same time are counted one after the other', async () => {
  await limit('crowd', { maximumStreams: 3 });
  const errors = await Promise.all(
    Array.from({ length: 8 }, (_, index) =>
      refusal('setImageTag', reference('crowd', `s${String(index)}`, 'v')),
    ),
  );
  expect(errors.filter((error) => error === undefined)).toHaveLength(3);
});

test('a stream has no more tags than the policy of its namespace allows', async () => {
  await limit('tags', { maximumTags: 1 });
  await push('tags', 'a');
  await importTag('tags', 'tags', 'a');
  expect(await refusal('setImageTag', reference('tags', 'tags', 'b'))).toMatchObject({ code: 'CONFLICT' });
  await push('tags', 'b');
  expect(await importTag('tags', 'tags', 'b')).toMatchObject({
    outcome: 'FAILED',
    reason: 'TooManyTags',
    imageTag: null,
  });
});

test('a push of a new tag counts the tags of its stream once, and one that has no room says so though it is too large', async () => {
  const [mapping, namespace] = ['createImageStreamMapping', 'counted'];
  await limit(namespace, { maximumTags: 1, maximumImageSize: '100' });
  await sluice.mutate('applyImageStream', { namespace, name: 'web' }, 'outcome');
  sluice.statements();
  await sluice.mutate(mapping, imageOf(namespace, 'first', 1), 'imageTag { name }');
  expect(sluice.statements().filter((name) => name.startsWith('countTags'))).toHaveLength(1);
  expect((await refusal(mapping, imageOf(namespace, 'second', 1_000))).message).toContain('has 1 tag,');
});

test('a stream has no more images than allowed; the condition of an import that brings another says so', async () => {
  await limit('images', { maximumImages: 1 });
  await push('images', 'a');
  await importTag('images', 'images', 'a');
  await push('images', 'a', 'other');
  const refused = await importTag('images', 'images', 'a');
  expect(refused).toMatchObject({
    outcome: 'FAILED',
    reason: 'TooManyImages',
    imageTag: { conditions: [{ status: 'FALSE', reason: 'TooManyImages' }] },
  });
  expect(refused.message).toContain('images/images has 1 image,');
  const copy = { namespace: 'images', stream: 'images', tag: 'same' };
  const source = { kind: 'IMAGE_STREAM_TAG', name: 'a' };
  await sluice.mutate('setImageTag', { ...copy, source }, 'imageTag { name }');
});

test('twin: with the limit lifted the same import succeeds', async () => {
  await limit('images', { maximumImages: null });
  expect(await importTag('images', 'images', 'a')).toMatchObject({ outcome: 'MOVED', reason: null });
});

const digestOf = (text: string) => `sha256:${createHash('sha256').update(text).digest('hex')}`;
const oci = (kind: string) => `application/vnd.oci.image.${kind}`;

/** A mapping that tells of a push of this manifest. */
const told = (
  namespace: string,
  tag: string,
  content: Record<string, unknown> & { readonly mediaType: string },
) => {
  const manifest = JSON.stringify({ schemaVersion: 2, ...content });
  const digest = digestOf(manifest);
  const { mediaType } = content;
  const dockerImageReference = `registry.local:5000/${namespace}/web@${digest}`;
  return { namespace, stream: 'web', tag, image: { digest, mediaType, dockerImageReference, manifest } };
};
const imageOf = (namespace: string, tag: string, size: number) =>
  told(namespace, tag, {
    mediaType: oci('manifest.v1+json'),
    config: { mediaType: oci('config.v1+json'), size: 10, digest: digestOf('config') },
    layers: [{ mediaType: oci('layer.v1.tar+gzip'), size, digest: digestOf(`layer of ${String(size)}`) }],
  });

test('an image that takes the place of another is let in where there are no more than allowed with it', async () => {
  await limit('replacing', { maximumImages: null });
  await sluice.mutate('applyImageStream', { namespace: 'replacing', name: 'web' }, 'outcome');
  const mapping = 'createImageStreamMapping';
  const tell = (told: object) => sluice.mutate(mapping, told, 'imageTag { current { revision } }');
  /** As if the tag pointed by this reference already, at the image that it points at. */
  const moveBehind = ({ tag, image }: ReturnType<typeof imageOf>) =>
    db.execute(
      literal(
        `update tag_item i set reference = '${image.dockerImageReference}' from image_stream s where s.id = i.stream_id and s.namespace = 'replacing' and i.tag = '${tag}'`,
      ),
    );
  for (const [tag, size] of [
    ['a', 1],
    ['b', 2],
    ['same', 2],
  ] as const)
    await tell(imageOf('replacing', tag, size));
  await limit('replacing', { maximumImages: 2 });
  const [another, third] = [imageOf('replacing', 'a', 3), imageOf('replacing', 'b', 4)];
  expect(await refusal(mapping, another)).toMatchObject({ code: 'CONFLICT' });
  await moveBehind(another);
  expect((await tell(another)).imageTag.current.revision).toBe('1');
  await moveBehind(third);
  expect(await refusal(mapping, third)).toMatchObject({ code: 'CONFLICT' });
  await limit('replacing', { maximumImages: 1 });
  const last = imageOf('replacing', 'a', 5);
  await moveBehind(last);
  expect(await refusal(mapping, last)).toMatchObject({ code: 'CONFLICT' });
});

test('an image that is pushed is no larger than allowed, and no more is one that an index leads to', async () => {
  const { namespace } = await limit('large', { maximumImageSize: '10010' });
  expect(namespace.policy).toMatchObject({ limits: { maximumImageSize: '10010' } });
  await sluice.mutate('applyImageStream', { namespace: 'large', name: 'web' }, 'outcome');
  const mapping = 'createImageStreamMapping';
  await sluice.mutate(mapping, imageOf('large', 'fits', 10_000), 'imageTag { name }');
  const large = imageOf('large', 'large', 10_001);
  const error = await refusal(mapping, large);
  expect(error).toMatchObject({ code: 'CONFLICT' });
  expect(error.message).toContain('has 10011 bytes, and the policy of namespace large allows 10010');
  expect(await sluice.data('{ imageTag(namespace: "large", stream: "web", tag: "large") { name } }')).toEqual(
    {
      imageTag: null,
    },
  );
  await limit('roomy', {});
  await sluice.mutate('applyImageStream', { namespace: 'roomy', name: 'web' }, 'outcome');
  await sluice.mutate(mapping, { ...large, namespace: 'roomy' }, 'imageTag { name }');
  const { digest, mediaType, manifest } = large.image;
  const platform = { os: 'linux', architecture: 'amd64' };
  const manifests = [{ mediaType, digest, size: manifest.length, platform }];
  const index = told('large', 'index', { mediaType: oci('index.v1+json'), manifests });
  expect((await refusal(mapping, index)).message).toContain('has 10011 bytes');
  // Twin: without the limit both are taken.
  await limit('large', { maximumImageSize: null });
  await sluice.mutate(mapping, large, 'imageTag { name }');
  await sluice.mutate(mapping, index, 'imageTag { name }');
});

test('what is imported may have any size, and a limit of less than nothing is refused', async () => {
  await limit('imports', { maximumImageSize: '1' });
  await push('imports', 'a');
  expect(await importTag('imports', 'imports', 'a')).toMatchObject({ outcome: 'MOVED' });
  const input = { namespace: 'imports', limits: { maximumImageSize: '-1' } };
  expect(await refusal('setNamespacePolicy', input)).toMatchObject({
    code: 'BAD_USER_INPUT',
    path: ['input', 'limits', 'maximumImageSize'],
  });
});

test('a limit below what there is takes nothing away, and lets what does not add go on', async () => {
  await push('late', 'a');
  await push('late', 'b');
  await sluice.mutate('createNamespace', { name: 'late' }, 'namespace { name }');
  await importTag('late', 'late', 'a');
  await importTag('late', 'late', 'b');
  const limits = { maximumStreams: 0, maximumTags: 1, maximumImages: 1 };
  await sluice.mutate('setNamespacePolicy', { namespace: 'late', limits }, 'namespace { name }');
  expect(await importTag('late', 'late', 'b')).toMatchObject({ outcome: 'UNCHANGED' });
  await sluice.mutate('rollbackImageTag', { ...reference('late', 'late', 'b'), ...rollBack }, '__typename');
});

const rollBack = { source: undefined, reference: undefined, to: { position: 0 } };

test('a policy is changed in parts, counts its versions, and refuses who has read an older one', async () => {
  const { namespace } = await limit('parts', { maximumStreams: 5 });
  expect(namespace.policy).toEqual({
    limits: { maximumStreams: 5, maximumTags: null, maximumImages: null, maximumImageSize: null },
    version: '1',
  });
  await sluice.mutate(
    'setNamespacePolicy',
    {
      namespace: 'parts',
      limits: { maximumTags: 7 },
      retention: { keepYoungerThan: '7d' },
      expectedVersion: 1,
    },
    '__typename',
  );
  const error = await refusal('setNamespacePolicy', {
    namespace: 'parts',
    limits: null,
    expectedVersion: 1,
  });
  expect(error).toMatchObject({ code: 'CONFLICT', path: ['input', 'expectedVersion'] });
  const fields = `policy { limits { maximumStreams maximumTags maximumImages } version
    retention { keepTagRevisions keepYoungerThan } }`;
  const dry = { namespace: 'parts', limits: null, dryRun: true };
  const would = await sluice.mutate('setNamespacePolicy', dry, `namespace { ${fields} }`);
  expect(would.namespace.policy.limits.maximumTags).toBeNull();
  expect((await sluice.data(`{ namespace(name: "parts") { ${fields} } }`)).namespace.policy).toEqual({
    limits: { maximumStreams: 5, maximumTags: 7, maximumImages: null },
    retention: { keepTagRevisions: null, keepYoungerThan: '7d' },
    version: '2',
  });
});

test('a stream is bound by the nearest retention, and says whose it is', async () => {
  await limit('near', {});
  await sluice.mutate('setImageTag', reference('near', 'app', 'v'), 'imageTag { name }');
  const retention = { keepTagRevisions: 9, keepYoungerThan: '2h' };
  await sluice.mutate('setNamespacePolicy', { namespace: 'near', retention }, '__typename');
  await sluice.mutate(
    'setStreamPolicy',
    { namespace: 'near', stream: 'app', retention: { keepTagRevisions: 5 } },
    '__typename',
  );
  const { imageStream } =
    await sluice.data(`{ imageStream(namespace: "near", name: "app") { policy { retention {
    keepTagRevisions keepTagRevisionsFrom keepYoungerThan keepYoungerThanFrom } } } }`);
  expect(imageStream.policy.retention).toEqual({
    keepTagRevisions: 5,
    keepTagRevisionsFrom: 'STREAM',
    keepYoungerThan: '2h',
    keepYoungerThanFrom: 'NAMESPACE',
  });
});

test.each([
  [{ immutableTags: ['a b'] }, ['input', 'immutableTags', '0']],
  [{ immutableTags: Array.from({ length: 51 }, () => 'v*') }, ['input', 'immutableTags']],
  [{ limits: { maximumTags: -1 } }, ['input', 'limits', 'maximumTags']],
  [{ retention: { keepTagRevisions: -1 } }, ['input', 'retention', 'keepTagRevisions']],
])('a policy that makes no sense is refused: %j', async (policy, path) => {
  const error = await refusal('setNamespacePolicy', { namespace: 'default', ...policy });
  expect(error).toMatchObject({ code: 'BAD_USER_INPUT', path });
});
