import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareImages, type WholeImage } from '../../../src/domains/images/compare.js';
import type { ImageConfig, ImageLayer, Platform } from '../../../src/domains/images/index.js';

const digest = (name: string) => `sha256:${Buffer.from(name).toString('hex').padEnd(64, '0').slice(0, 64)}`;
const linux: Platform = { os: 'linux', architecture: 'amd64', variant: null, osVersion: null };
const arm: Platform = { os: 'linux', architecture: 'arm64', variant: 'v8', osVersion: null };
const layer = (name: string, size = BigInt(name.length)): ImageLayer => ({
  digest: digest(name),
  size,
  mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip',
});
const plain: ImageConfig = {
  digest: digest('config'),
  created: null,
  author: null,
  dockerVersion: null,
  parent: null,
  user: null,
  workingDir: null,
  entrypoint: [],
  cmd: [],
  env: [],
  exposedPorts: [],
  volumes: [],
  labels: {},
  stopSignal: null,
};
const image = (name: string, more: Partial<WholeImage> = {}): WholeImage => ({
  digest: digest(name),
  mediaType: 'application/vnd.oci.image.manifest.v1+json',
  firstSeenAt: new Date(0),
  size: 0n,
  platform: linux,
  config: plain,
  layers: [],
  manifests: [],
  ...more,
});
const index = (name: string, entries: readonly (readonly [Platform | null, string])[]) =>
  image(name, {
    platform: null,
    config: null,
    manifests: entries.map(([platform, child]) => ({
      digest: digest(child),
      mediaType: '',
      size: 1n,
      platform,
    })),
  });

test('the configuration tells what was added, removed and changed, and nothing of the rest', () => {
  const before = {
    user: '1001',
    cmd: ['serve'],
    env: ['PATH=/bin', 'MODE=old', 'GONE=1', 'TWICE=1', 'TWICE=2', 'BARE'],
    labels: { version: '1', vendor: 'us' },
    exposedPorts: ['8080/tcp', '9090/tcp'],
    volumes: ['/data'],
  };
  const after = {
    user: null,
    cmd: ['serve', '--fast'],
    env: ['PATH=/bin', 'MODE=a=b', 'TWICE=2', 'BARE=', 'NEW=1'],
    labels: { version: '2', vendor: 'us', __proto__x: 'y' },
    exposedPorts: ['9090/tcp', '8443/tcp'],
    volumes: ['/data'],
    entrypoint: ['/start'],
  };
  const { config } = compareImages(
    image('a', { config: { ...plain, ...before } }),
    image('b', { config: { ...plain, ...after } }),
  );
  expect(config).toEqual({
    user: { before: '1001', after: null },
    workingDir: null,
    stopSignal: null,
    entrypoint: { before: [], after: ['/start'] },
    cmd: { before: ['serve'], after: ['serve', '--fast'] },
    env: {
      added: [{ key: 'NEW', value: '1' }],
      removed: [{ key: 'GONE', value: '1' }],
      changed: [{ key: 'MODE', before: 'old', after: 'a=b' }],
    },
    labels: {
      added: [{ key: '__proto__x', value: 'y' }],
      removed: [],
      changed: [{ key: 'version', before: '1', after: '2' }],
    },
    exposedPorts: { added: ['8443/tcp'], removed: ['8080/tcp'] },
    volumes: { added: [], removed: [] },
  });
});

test('layers tell what is shared, what has to be pulled, and how much of the base is common', () => {
  const before = image('a', {
    layers: ['base', 'tools', 'empty', 'app1'].map((name) => layer(name)),
    size: 10n,
  });
  const after = image('b', {
    layers: ['base', 'tools', 'app2', 'empty', 'empty'].map((name) => layer(name)),
    size: 2n ** 60n,
  });
  const { layers, sizeDifference } = compareImages(before, after);
  expect(layers).toMatchObject({ commonBase: 2, sharedSize: 14n, removedSize: 4n, addedSize: 4n });
  expect(layers.shared).toEqual(['base', 'tools', 'empty'].map((name) => layer(name)));
  expect(layers.removed).toEqual([layer('app1')]);
  expect(layers.added).toEqual([layer('app2')]);
  expect(sizeDifference).toBe(2n ** 60n - 10n);
});

test('indexes are compared platform by platform; what runs on nothing is paired in its order', () => {
  const before = index('a', [
    [linux, 'amd1'],
    [arm, 'arm1'],
    [null, 'proof1'],
    [null, 'proof2'],
  ]);
  const after = index('b', [
    [null, 'proof2'],
    [linux, 'amd2'],
    [{ ...arm, architecture: 's390x', variant: null }, 's1'],
    [null, 'proof3'],
  ]);
  const rows = compareImages(before, after).platforms.map(({ platform, difference, a, b }) => [
    platform?.architecture ?? null,
    difference,
    a,
    b,
  ]);
  expect(rows).toEqual([
    ['amd64', 'CHANGED', digest('amd1'), digest('amd2')],
    ['arm64', 'REMOVED', digest('arm1'), null],
    [null, 'SAME', digest('proof2'), digest('proof2')],
    [null, 'CHANGED', digest('proof1'), digest('proof3')],
    ['s390x', 'ADDED', null, digest('s1')],
  ]);
});

test('a single image counts as an index of one; two single images are no indexes', () => {
  const single = image('amd1');
  const both = compareImages(
    single,
    index('b', [
      [linux, 'amd1'],
      [arm, 'arm1'],
    ]),
  );
  expect(both.platforms.map(({ difference }) => difference)).toEqual(['SAME', 'ADDED']);
  expect(both).toMatchObject({ platform: null, config: null });
  expect(compareImages(single, image('arm1', { platform: arm }))).toMatchObject({
    platforms: [],
    platform: { before: linux, after: arm },
  });
});

const names = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const configs = fc.record({
  user: fc.option(names),
  cmd: fc.array(names),
  entrypoint: fc.array(names),
  env: fc.array(fc.tuple(names, names).map(([name, value]) => `${name}=${value}`)),
  labels: fc.dictionary(names, names),
  exposedPorts: fc.uniqueArray(names),
  volumes: fc.uniqueArray(names),
});
const images = fc
  .record({
    name: names,
    config: configs,
    layers: fc.array(names),
    size: fc.bigInt({ min: 0n, max: 2n ** 62n }),
  })
  .map(({ name, config, layers, size }) =>
    image(name, { config: { ...plain, ...config }, layers: layers.map((one) => layer(one)), size }),
  );
const indexes = fc
  .array(fc.tuple(fc.constantFrom(linux, arm, null), names), { minLength: 1 })
  .map((entries) => index('list', entries));

test('an image does not differ from itself', () => {
  fc.assert(
    fc.property(fc.oneof(images, indexes), (a) => {
      const { same, sizeDifference, platform, config, layers, platforms } = compareImages(a, a);
      expect({ same, sizeDifference, platform }).toEqual({ same: true, sizeDifference: 0n, platform: null });
      const nothing = { added: [], removed: [] };
      const noValues = { ...nothing, changed: [] };
      if (config)
        expect(config).toEqual({
          ...{ user: null, workingDir: null, stopSignal: null, entrypoint: null, cmd: null },
          ...{ env: noValues, labels: noValues, exposedPorts: nothing, volumes: nothing },
        });
      expect(layers).toMatchObject({ removed: [], added: [], commonBase: a.layers.length });
      expect(platforms.every(({ difference }) => difference === 'SAME')).toBe(true);
    }),
  );
});

test('the other way round, added is removed and before is after', () => {
  const turned = { ADDED: 'REMOVED', REMOVED: 'ADDED', CHANGED: 'CHANGED', SAME: 'SAME' } as const;
  fc.assert(
    fc.property(fc.oneof(images, indexes), fc.oneof(images, indexes), (a, b) => {
      const [there, back] = [compareImages(a, b), compareImages(b, a)];
      expect(back.sizeDifference).toBe(-there.sizeDifference);
      expect(back.layers.added).toEqual(there.layers.removed);
      expect(back.layers.removed).toEqual(there.layers.added);
      expect(back.layers.commonBase).toBe(there.layers.commonBase);
      expect(back.config?.env.added).toEqual(there.config?.env.removed);
      expect(back.config?.labels.removed).toEqual(there.config?.labels.added);
      expect(back.config?.env.changed).toEqual(
        there.config?.env.changed.map(({ key, before, after }) => ({ key, before: after, after: before })),
      );
      expect(back.config?.volumes ?? null).toEqual(
        there.config && { added: there.config.volumes.removed, removed: there.config.volumes.added },
      );
      const seen = (rows: typeof there.platforms) =>
        rows.map((row) => [row.difference, row.a, row.b].join(' ')).sort();
      expect(
        seen(
          back.platforms.map((row) => ({ ...row, a: row.b, b: row.a, difference: turned[row.difference] })),
        ),
      ).toEqual(seen(there.platforms));
    }),
  );
});

test('each different layer is in exactly one list, and the sizes add up', () => {
  fc.assert(
    fc.property(images, images, (a, b) => {
      const { shared, removed, added, sharedSize, removedSize, addedSize } = compareImages(a, b).layers;
      const all = [...shared, ...removed, ...added].map((one) => one.digest);
      expect(new Set(all).size).toBe(all.length);
      const of = ({ layers }: WholeImage) => new Map(layers.map((one) => [one.digest, one.size]));
      expect(new Set([...shared, ...removed].map((one) => one.digest))).toEqual(new Set(of(a).keys()));
      expect(new Set([...shared, ...added].map((one) => one.digest))).toEqual(new Set(of(b).keys()));
      const sum = (sizes: Iterable<bigint>) => [...sizes].reduce((one, other) => one + other, 0n);
      expect(sharedSize + removedSize).toBe(sum(of(a).values()));
      expect(sharedSize + addedSize).toBe(sum(of(b).values()));
    }),
  );
});
