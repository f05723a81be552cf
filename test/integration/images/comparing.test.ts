import { expect, test } from 'vitest';
import { pushImage, pushIndex } from '../../support/images.js';
import { startRegistry } from '../../support/registry.js';
import { startSluice } from '../../support/sluice.js';

const registry = await startRegistry();
const sluice = await startSluice();

const importTag = (tag: string, importMode: 'LEGACY' | 'PRESERVE_ORIGINAL') =>
  sluice.mutate(
    'importImages',
    {
      namespace: 'default',
      stream: 'app',
      tag,
      from: `${registry.host}/team/app:${tag}`,
      insecure: true,
      confirm: true,
      importMode,
    },
    'results { outcome }',
  );
const compared = `same sizeDifference platform { before { architecture } after { architecture } }
  config { user { before after } env { added { key value } removed { key } changed { key before after } }
    labels { changed { key before after } } exposedPorts { added removed } }
  layers { commonBase sharedSize removedSize addedSize shared { digest } removed { digest } added { digest } }`;
const compare = `query ($a: Digest!, $b: Digest!) { compareImages(a: $a, b: $b) { ${compared}
  platforms { platform { architecture } difference a b comparison { ${compared} } } } }`;

test('two images are compared by what they say and what they are made of', async () => {
  const files = { 'etc/reference': 'same' };
  const [a, b] = [
    await pushImage(registry.host, 'team/app:1', { env: ['MODE=old'], labels: { version: '1' }, files }),
    await pushImage(registry.host, 'team/app:2', {
      env: ['MODE=new', 'X=1'],
      labels: { version: '2' },
      ports: ['8080/tcp'],
      user: '1001',
      files,
    }),
  ];
  for (const tag of ['1', '2']) await importTag(tag, 'LEGACY');
  const { compareImages } = await sluice.data(compare, { a, b });
  expect(compareImages).toMatchObject({
    same: false,
    platform: null,
    config: {
      user: { before: null, after: '1001' },
      env: {
        added: [{ key: 'X', value: '1' }],
        removed: [],
        changed: [{ key: 'MODE', before: 'old', after: 'new' }],
      },
      labels: { changed: [{ key: 'version', before: '1', after: '2' }] },
      exposedPorts: { added: ['8080/tcp'], removed: [] },
    },
    layers: { commonBase: 1, removedSize: '0', addedSize: '0', removed: [], added: [] },
    platforms: [],
  });
  expect(Number(compareImages.sizeDifference)).toBeGreaterThan(0);
});

test('two indexes are compared platform by platform, with as many statements for many as for few', async () => {
  const counted = async (tag: string, platforms: readonly string[]) => {
    const [a, b] = [
      await pushIndex(registry.host, `team/app:${tag}-a`, platforms),
      await pushIndex(registry.host, `team/app:${tag}-b`, platforms),
    ];
    for (const end of ['a', 'b']) await importTag(`${tag}-${end}`, 'PRESERVE_ORIGINAL');
    sluice.statements();
    const { compareImages } = await sluice.data(compare, { a, b });
    return { compareImages, statements: sluice.statements().length };
  };
  const few = await counted('few', ['linux/amd64', 'linux/arm64']);
  expect(few.compareImages).toMatchObject({ config: null, layers: { shared: [] } });
  expect(few.compareImages.platforms).toMatchObject(
    ['amd64', 'arm64'].map((architecture) => ({
      platform: { architecture },
      difference: 'CHANGED',
      comparison: { same: false, layers: { commonBase: 0, shared: [] } },
    })),
  );
  const many = await counted('many', ['linux/amd64', 'linux/arm64', 'linux/s390x', 'linux/ppc64le']);
  expect(many.compareImages.platforms).toHaveLength(4);
  expect(many.statements).toBe(few.statements);
});

test('an image that is not known is named', async () => {
  const [a, b] = [await pushImage(registry.host, 'team/app:known'), `sha256:${'0'.repeat(64)}`];
  await importTag('known', 'LEGACY');
  const { data, errors } = await sluice.ask(compare, { a, b });
  expect(data).toEqual({ compareImages: null });
  expect(errors?.[0]).toMatchObject({
    message: expect.stringContaining(b),
    extensions: { code: 'NOT_FOUND' },
  });
});
