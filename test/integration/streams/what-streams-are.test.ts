import { afterAll, expect, test } from 'vitest';
import { startCountingRegistry } from '../../support/registries/counting-registry.js';
import { pushImage } from '../../support/images.js';
import { startRegistry } from '../../support/registry.js';
import { startSluice } from '../../support/sluice.js';

const quay = await startRegistry();
const hub = await startRegistry();
afterAll(() => Promise.all([quay.stop(), hub.stop()]));
const sluice = await startSluice();

const importTag = (stream: string, tag: string, from: string, more: object = {}) =>
  sluice.mutate(
    'importImages',
    { namespace: 'default', stream, tag, from, insecure: true, confirm: true, ...more },
    'results { outcome message image { digest } }',
  );

test('one stream is one view of images in several registries and of another stream', async () => {
  const here = await pushImage(quay.host, 'org/app:1');
  const there = await pushImage(hub.host, 'library/app:2');
  await importTag('view', '1', `${quay.host}/org/app:1`);
  await importTag('view', '2', `${hub.host}/library/app:2`);
  await importTag('elsewhere', '3', `${quay.host}/org/app:1`);
  const source = { kind: 'IMAGE_STREAM_TAG', name: 'elsewhere:3' };
  await sluice.mutate('setImageTag', { namespace: 'default', stream: 'view', tag: '3', source }, 'cursor');
  const { imageStream } = await sluice.data(`{ imageStream(namespace: "default", name: "view") {
    imageCount tags { nodes { name current { digest reference } spec { source { name } } } } } }`);
  expect(imageStream.imageCount).toBe(2);
  expect(imageStream.tags.nodes).toEqual([
    {
      name: '1',
      current: { digest: here, reference: `${quay.host}/org/app@${here}` },
      spec: { source: { name: `${quay.host}/org/app:1` } },
    },
    {
      name: '2',
      current: { digest: there, reference: `${hub.host}/library/app@${there}` },
      spec: { source: { name: `${hub.host}/library/app:2` } },
    },
    {
      name: '3',
      current: { digest: here, reference: `${quay.host}/org/app@${here}` },
      spec: { source: { name: `elsewhere@${here}` } },
    },
  ]);
});

test('an import fetches what describes an image and never a layer, and there is no place to put bytes', async () => {
  await pushImage(quay.host, 'org/counted:1', { files: { 'big/file': 'x'.repeat(100_000) } });
  await using counted = await startCountingRegistry(quay.host);
  await importTag('counted', 'v', `${counted.host}/org/counted:1`);
  const { imageTag } = await sluice.data(
    '{ imageTag(namespace: "default", stream: "counted", tag: "v") { image { layers { digest } config { digest } } } }',
  );
  const asked = counted.seen.map(({ path }) => path).join('\n');
  expect(asked).toContain(imageTag.image.config.digest);
  for (const { digest } of imageTag.image.layers) expect(asked).not.toContain(digest);
  for (const path of ['/v2/', '/v2/default/counted/blobs/uploads/'])
    expect((await fetch(`${sluice.address}${path}`, { method: 'POST' })).status).toBe(404);
});

test.each(['oci', 'v2s2'] as const)(
  'an image is described in full, from a manifest of form %s',
  async (format) => {
    const created = new Date('2026-02-03T04:05:06Z');
    await pushImage(quay.host, `org/full-${format}:1`, {
      ...{ format, created, author: 'Ada <ada@example.org>', platform: 'linux/arm64/v8' },
      ...{
        labels: { 'org.example.a': 'b' },
        env: ['PATH=/bin', 'MODE=calm'],
        cmd: ['serve'],
        entrypoint: ['/run'],
      },
      ...{ user: '1001', workingDir: '/srv', ports: ['8080/tcp', '9090/udp'] },
    });
    await importTag(`full-${format}`, 'v', `${quay.host}/org/full-${format}:1`);
    const { imageTag } = await sluice.data(
      `query ($stream: String!) { imageTag(namespace: "default", stream: $stream, tag: "v") { image { size
      platform { os architecture variant } layers { size digest mediaType }
      config { created author user workingDir entrypoint cmd env exposedPorts labels { key value } digest } } } }`,
      { stream: `full-${format}` },
    );
    const { image } = imageTag;
    expect(image.platform).toMatchObject({ os: 'linux', architecture: 'arm64' });
    expect(image.config).toMatchObject({
      ...{
        created: created.toISOString(),
        author: 'Ada <ada@example.org>',
        user: '1001',
        workingDir: '/srv',
      },
      ...{ entrypoint: ['/run'], cmd: ['serve'], env: ['PATH=/bin', 'MODE=calm'] },
      ...{ exposedPorts: ['8080/tcp', '9090/udp'], labels: [{ key: 'org.example.a', value: 'b' }] },
    });
    const layers: { size: string }[] = image.layers;
    expect(BigInt(String(image.size))).toBeGreaterThan(
      layers.reduce((sum, { size }) => sum + BigInt(size), 0n),
    );
  },
);

test('a stream name has up to 63 characters; image names are not cut to that', async () => {
  const name = 'x'.repeat(63);
  await pushImage(quay.host, 'org/long:1');
  const { results } = await importTag(name, 'v', `${quay.host}/org/long:1`);
  expect(results[0].image.digest).toHaveLength(71);
});

test('an import over plain HTTP needs the tag to be insecure; what is pulled is said all the same', async () => {
  await pushImage(quay.host, 'org/plain:1');
  const from = `${quay.host}/org/plain:1`;
  const { results } = await importTag('plain', 'v', from, { insecure: false });
  expect(results).toMatchObject([{ outcome: 'FAILED' }]);
  const insecure = await importTag('plain', 'v', from);
  expect(insecure.results).toMatchObject([{ outcome: 'MOVED' }]);
  const { imageTag } = await sluice.data(
    '{ imageTag(namespace: "default", stream: "plain", tag: "v") { pullSpec spec { insecure } } }',
  );
  expect(imageTag).toEqual({
    pullSpec: `${quay.host}/org/plain@${String(insecure.results[0].image.digest)}`,
    spec: { insecure: true },
  });
});
