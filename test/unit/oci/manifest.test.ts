import { expect, test } from 'vitest';
import { parseImageConfig } from '../../../src/oci/content/image-config.js';
import { parseManifest } from '../../../src/oci/content/manifest.js';

const digest = (letter: string) => `sha256:${letter.repeat(64)}`;
const oci = 'application/vnd.oci.image.manifest.v1+json';
const docker = 'application/vnd.docker.distribution.manifest.v2+json';
const index = 'application/vnd.oci.image.index.v1+json';
const list = 'application/vnd.docker.distribution.manifest.list.v2+json';
const image = {
  schemaVersion: 2,
  config: { mediaType: 'application/vnd.oci.image.config.v1+json', digest: digest('c'), size: 100 },
  layers: [
    { mediaType: 'layer', digest: digest('1'), size: 10, urls: ['http://169.254.169.254/'] },
    { mediaType: 'layer', digest: digest('2'), size: 20 },
    { mediaType: 'layer', digest: digest('1'), size: 10 },
  ],
};
const entry = { mediaType: oci, digest: digest('a'), size: 5 };
const indexOf = (...manifests: unknown[]) => ({ schemaVersion: 2, mediaType: index, manifests });
const parse = (body: unknown, contentType?: string) =>
  parseManifest(
    Buffer.from(typeof body === 'string' ? body : JSON.stringify(body)),
    contentType,
    'quay.io/web',
  );

test.each([
  [oci, undefined],
  [docker, undefined],
  [`${docker}; charset=utf-8`, undefined],
  [undefined, oci],
  ['application/json', docker],
  [undefined, undefined],
])('reads an image whose header says %s and whose body says %s', (header, mediaType) => {
  const parsed = parse({ ...image, mediaType }, header);
  expect(parsed.kind).toBe('IMAGE');
  expect(parsed.mediaType).toBe(mediaType ?? header?.split(';')[0] ?? oci);
});

test('counts the config and each distinct layer once, and keeps every layer in order', () => {
  const parsed = parse(image, oci);
  expect(parsed).toMatchObject({ size: 130n, layers: [{ size: 10n }, { size: 20n }, { size: 10n }] });
  expect(JSON.stringify(parsed, (_key, value: unknown) => String(value))).not.toContain('169.254');
});

test.each([index, list])('reads an index of the type %s', (mediaType) => {
  const platform = { os: 'linux', architecture: 'arm', variant: 'v7', 'os.version': '1' };
  const parsed = parse(
    { ...indexOf({ ...entry, platform }, { ...entry, digest: digest('b') }), mediaType },
    mediaType,
  );
  expect(parsed).toMatchObject({
    kind: 'INDEX',
    mediaType,
    size: 10n,
    manifests: [
      { size: 5n, platform: { os: 'linux', architecture: 'arm', variant: 'v7', osVersion: '1' } },
      { platform: null },
    ],
  });
});

const hugeLayers = Array.from({ length: 1_100 }, (_, place) => ({
  ...entry,
  digest: `sha256:${String(place).padStart(64, '0')}`,
  size: Number.MAX_SAFE_INTEGER,
}));
const sized = (size: unknown) => ({ ...image, config: { ...image.config, size } });

test.each<[string, unknown, string | undefined, string]>([
  ['a size below zero', sized(-1), oci, 'not negative'],
  ['a size that is not whole', sized(1.5), oci, 'whole'],
  ['a size as text', sized('12'), oci, 'number of bytes'],
  [
    'a size that JSON numbers cannot hold',
    JSON.stringify(sized(1)).replace('"size":1}', '"size":9007199254740993}'),
    oci,
    '2^53-1',
  ],
  [
    'a size beyond all numbers',
    JSON.stringify(sized(1)).replace('"size":1}', '"size":1e400}'),
    oci,
    '2^53-1',
  ],
  ['no size', sized(undefined), oci, 'number of bytes'],
  [
    'a digest by an old hash',
    { ...image, config: { ...image.config, digest: `sha1:${'a'.repeat(40)}` } },
    oci,
    'digest',
  ],
  ['a digest that is a path', { ...image, layers: [{ ...entry, digest: 'sha256:../../x' }] }, oci, 'digest'],
  ['layers that are no list', { ...image, layers: {} }, oci, 'a list'],
  ['an empty index', indexOf(), index, 'empty'],
  ['a huge index', indexOf(...Array.from({ length: 1_001 }, () => entry)), index, 'at most 1000'],
  ['layers that sum up beyond 2^63', { ...image, layers: hugeLayers }, oci, 'more than 2^63-1'],
  [
    'an index that says it is an image',
    { ...indexOf(entry), mediaType: oci },
    oci,
    'as an image and as an index',
  ],
  ['an image that is an index too', { ...image, manifests: [entry] }, oci, 'as an image and as an index'],
  ['two media types', { ...image, mediaType: oci }, docker, 'its Content-Type'],
  ['an unknown media type', { ...image, mediaType: 'text/plain' }, undefined, 'not supported'],
  [
    'schema 1',
    { schemaVersion: 1, fsLayers: [] },
    'application/vnd.docker.distribution.manifest.v1+prettyjws',
    'schema 1',
  ],
  ['no schema', { config: image.config }, oci, '"schemaVersion": 2'],
  ['a NUL', { ...image, layers: [{ ...entry, mediaType: 'a\0b' }] }, oci, 'NUL'],
  ['a byte order mark', `\uFEFF${JSON.stringify(image)}`, oci, 'not JSON'],
  ['NaN', JSON.stringify(image).replace('100', 'NaN'), oci, 'not JSON'],
  ['deep nesting', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, oci, 'nested deeper'],
  ['half a text', '{"a":"', oci, 'not JSON'],
  ['a list', '[]', oci, 'not a JSON object'],
  ['nothing', '', oci, 'not JSON'],
])('refuses %s', (_what, body, contentType, why) => {
  expect(() => parse(body, contentType)).toThrow(expect.objectContaining({ reason: 'ImportFailed' }));
  expect(() => parse(body, contentType)).toThrow(why);
});

const read = (config: unknown) =>
  parseImageConfig(
    Buffer.from(typeof config === 'string' ? config : JSON.stringify(config)),
    digest('c'),
    'quay.io/web',
  );

test('reads all that an image says of itself', () => {
  const { config, platform } = read({
    created: '2026-01-02T03:04:05.678901234+01:00',
    author: 'Ada',
    docker_version: '24.0',
    parent: 'sha256:base',
    os: 'linux',
    architecture: 'arm64',
    variant: 'v8',
    config: {
      User: 'web',
      WorkingDir: '/srv',
      Entrypoint: ['/bin/web'],
      Cmd: ['--port', '80'],
      Env: ['A=b'],
      ExposedPorts: { '80/tcp': {} },
      Volumes: { '/data': {} },
      Labels: { b: '2', a: '1' },
      StopSignal: 'SIGINT',
    },
  });
  expect(platform).toEqual({ os: 'linux', architecture: 'arm64', variant: 'v8', osVersion: null });
  expect(config).toEqual({
    digest: digest('c'),
    created: '2026-01-02T02:04:05.678Z',
    author: 'Ada',
    dockerVersion: '24.0',
    parent: 'sha256:base',
    user: 'web',
    workingDir: '/srv',
    entrypoint: ['/bin/web'],
    cmd: ['--port', '80'],
    env: ['A=b'],
    exposedPorts: ['80/tcp'],
    volumes: ['/data'],
    labels: { a: '1', b: '2' },
    stopSignal: 'SIGINT',
  });
});

test('reads a config that says next to nothing', () => {
  const { config, platform } = read({
    created: '0001-01-01T00:00:00Z',
    config: { Entrypoint: null, Labels: null },
  });
  expect(platform).toBeNull();
  expect(config).toMatchObject({ created: null, author: null, entrypoint: [], labels: {}, stopSignal: null });
});

test('takes labels of any name for labels', () => {
  const { labels } = read('{"config":{"Labels":{"__proto__":"polluted","constructor":"x"}}}').config;
  expect(Object.entries(labels)).toEqual([
    ['__proto__', 'polluted'],
    ['constructor', 'x'],
  ]);
  expect('polluted' in {}).toBe(false);
});

test.each([
  ['a NUL in a label', { config: { Labels: { a: 'b\0' } } }],
  ['a NUL in a key', { config: { Volumes: { 'a\0': {} } } }],
  ['half a character', { author: '\ud800' }],
  ['numbers for words', { config: { Env: [1] } }],
  ['a label that is no text', { config: { Labels: { a: 1 } } }],
  ['a list', []],
])('refuses a config with %s', (_what, config) => {
  expect(() => read(config)).toThrow(expect.objectContaining({ reason: 'ImportFailed' }));
});
