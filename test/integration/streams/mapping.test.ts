import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { declare } from '../../support/declaring.js';
import { mutation, startSluice } from '../../support/sluice.js';

const sluice = await startSluice();

const digestOf = (text: string) => `sha256:${createHash('sha256').update(text).digest('hex')}`;
const mediaType = 'application/vnd.oci.image.manifest.v1+json';

/** An image's manifest as a registry has it, and the input that tells of it. */
function image(seed: string) {
  const configDigest = digestOf(`config of ${seed}`);
  const layer = {
    mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip',
    size: 20,
    digest: digestOf(seed),
  };
  const config = { mediaType: 'application/vnd.oci.image.config.v1+json', size: 10, digest: configDigest };
  const manifest = JSON.stringify({ schemaVersion: 2, mediaType, config, layers: [layer] });
  const digest = digestOf(manifest);
  const dockerImageReference = `registry.local:5000/default/web@${digest}`;
  return { digest, mediaType, dockerImageReference, manifest };
}

const selection = `imageTag { name current { reference digest generation cause { kind message } }
  image { size layers { digest size } config { user labels { key value } } } } changes { stream tag type cause { kind } }`;

const map = (input: object) =>
  sluice.mutate('createImageStreamMapping', { namespace: 'default', ...input }, selection);

const refusal = async (input: object) => {
  const { createImageStreamMapping } = await sluice.data(mutation('createImageStreamMapping', ''), {
    input: { namespace: 'default', ...input },
  });
  return createImageStreamMapping.userErrors[0];
};

/** A stream whose tag `stable` follows `latest`. */
const stream = (name: string, more: object = {}) =>
  sluice.mutate(
    'applyImageStream',
    {
      namespace: 'default',
      name,
      tags: [{ name: 'stable', source: { kind: 'IMAGE_STREAM_TAG', name: 'latest' } }],
      ...more,
    },
    'outcome',
  );

test('a push creates the image, and moves its tag and all that follow, for the cause PUSH', async () => {
  await stream('web');
  const told = image('one');
  const config = { user: '1001', labels: [{ key: 'a', value: 'b' }] };
  const { imageTag, changes } = await map({ stream: 'web', image: { ...told, config } });
  expect(imageTag).toMatchObject({
    name: 'latest',
    current: {
      reference: told.dockerImageReference,
      digest: told.digest,
      generation: '1',
      cause: { kind: 'PUSH' },
    },
    image: { size: '30', layers: [{ digest: digestOf('one'), size: '20' }], config: { user: '1001' } },
  });
  expect(changes).toMatchObject([
    { tag: 'latest', type: 'MOVED', cause: { kind: 'PUSH' } },
    { tag: 'stable', type: 'MOVED', cause: { kind: 'TRACKING' } },
  ]);
  expect((await map({ stream: 'web', image: told })).changes).toEqual([]);
});

test('an image never changes: the same digest with other content is refused, with the field that differs', async () => {
  await stream('immutable');
  const told = image('two');
  const layers = [
    { digest: digestOf('two'), size: '20', mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip' },
  ];
  await map({ stream: 'immutable', image: told });
  const bare = { digest: told.digest, mediaType, dockerImageReference: told.dockerImageReference };
  expect((await map({ stream: 'immutable', image: { ...bare, layers } })).changes).toEqual([]);
  const other = [{ ...layers[0], size: '21' }];
  expect(await refusal({ stream: 'immutable', image: { ...bare, layers: other } })).toMatchObject({
    code: 'CONFLICT',
    message: expect.stringContaining('with other layers') as string,
  });
});

test('a mapping that does not hold together is refused, with the path to what is wrong', async () => {
  await stream('strict');
  const told = image('three');
  const cases: [object, RegExp][] = [
    [{ image: { ...told, manifest: `${told.manifest} ` } }, /not the one that sha256/],
    [{ image: { ...told, layers: [] } }, /give it, or them/],
    [{ image: { ...told, dockerImageReference: `r.local/a/b@${digestOf('x')}` } }, /leads to/],
    [{ image: { ...told, config: { digest: digestOf('x') } } }, /names the configuration/],
    [{ image: { ...told, mediaType: 'application/vnd.oci.image.index.v1+json' } }, /./],
    [{ image: told, tag: '.bad' }, /no tag name/],
    [{ image: told, stream: 'nowhere' }, /does not exist/],
    [{ image: told, stream: null }, /Name the stream/],
    [{ image: told, stream: null, dockerImageRepository: 'r.local/x/y' }, /does not exist/],
  ];
  for (const [input, message] of cases)
    expect((await refusal({ stream: 'strict', ...input }))?.message, JSON.stringify(input)).toMatch(message);
});

test('without a name the stream is the one whose repository it is; two are ambiguous', async () => {
  await stream('by-repository', { dockerImageRepository: 'r.local/shop/app' });
  const input = { dockerImageRepository: 'r.local/shop/app', image: image('four') };
  expect((await map(input)).changes[0]).toMatchObject({ stream: 'by-repository', tag: 'latest' });
  await stream('by-repository-too', { dockerImageRepository: 'r.local/shop/app' });
  expect(await refusal(input)).toMatchObject({ code: 'CONFLICT' });
});

test('a tag that a rollback holds refuses pushes until it is released', async () => {
  await stream('held');
  await map({ stream: 'held', image: image('five') });
  await map({ stream: 'held', image: image('six') });
  const tag = { namespace: 'default', stream: 'held', tag: 'latest' };
  await sluice.mutate('rollbackImageTag', { ...tag, reason: 'too slow' }, 'imageTag { name }');
  expect(await refusal({ stream: 'held', image: image('seven') })).toMatchObject({
    code: 'CONFLICT',
    message: expect.stringContaining('held (too slow)') as string,
  });
  await sluice.mutate('releaseImageTag', tag, 'imageTag { name }');
  expect((await map({ stream: 'held', image: image('seven') })).changes).not.toEqual([]);
});

test('two registries that tell of one image at the same time keep it once', async () => {
  await stream('raced');
  const told = image('eight');
  const all = await Promise.all(
    Array.from({ length: 8 }, (_, index) => map({ stream: 'raced', tag: `t${String(index)}`, image: told })),
  );
  expect(new Set(all.map(({ imageTag }) => imageTag.current.digest))).toEqual(new Set([told.digest]));
});

test('a dry run tells what a push would move, and keeps nothing', async () => {
  await stream('tried');
  const told = image('nine');
  expect((await map({ stream: 'tried', image: told, dryRun: true })).changes).toHaveLength(2);
  expect(await sluice.data(`{ image(digest: "${told.digest}") { digest } }`)).toEqual({ image: null });
});

const manifest = (
  told: ReturnType<typeof image>,
  reference = told.dockerImageReference,
) => `apiVersion: image.openshift.io/v1
kind: ImageStreamMapping
metadata: { name: pushed }
tag: v1
image:
  metadata: { name: "${told.digest}" }
  dockerImageReference: ${reference}
  dockerImageManifestMediaType: ${mediaType}
  dockerImageManifest: '${told.manifest}'
  dockerImageMetadata:
    kind: DockerImage
    apiVersion: "1.0"
    Id: "${digestOf('config of ten')}"
    Created: "2016-01-29T13:17:45Z"
    Architecture: amd64
    Config: { User: "1001", ExposedPorts: { 8080/tcp: {} }, Labels: { io.k8s.display-name: App } }
`;

test('an ImageStreamMapping in a file is a push too; one whose digests are swapped is refused', async () => {
  await stream('pushed');
  const told = image('ten');
  const apply = (text: string) => declare(sluice, ['apply', '-f', '-'], text);
  expect(await apply(manifest(told))).toEqual({
    code: 0,
    out: 'imagestreammapping/pushed:v1 created\n',
    err: '',
  });
  expect((await apply(manifest(told))).out).toBe('imagestreammapping/pushed:v1 unchanged\n');
  const swapped = await apply(manifest(told, `registry.local:5000/default/web@${digestOf('other')}`));
  expect(swapped).toMatchObject({ code: 2, out: '' });
  expect(swapped.err).toMatch(/^error: stdin:1: dockerImageReference leads to/);
});
