import { expect, test } from 'vitest';
import { emptyKeyring, parseReference, RegistryClient, type ImportMode } from '../../../src/oci/index.js';
import { startHostileRegistry, type HostileRegistry } from '../../support/registries/hostile-registry.js';
import { RegistryContent, type Descriptor } from '../../support/registries/registry-content.js';

const at = ({ host }: HostileRegistry, path: string) => ({
  reference: parseReference(`${host}/${path}`),
  insecure: true,
});

async function pull(registry: HostileRegistry, mode: ImportMode = 'LEGACY') {
  await using client = new RegistryClient({ allowedAddresses: ['127.0.0.0/8'], keyring: emptyKeyring });
  return await client.fetchImage({ ...at(registry, 'shop/web:v1'), mode });
}

const failed = (reason: string, message: string) => ({
  reason,
  message: expect.stringContaining(message) as string,
});

function contentWith(make: (content: RegistryContent) => Descriptor): RegistryContent {
  const content = new RegistryContent();
  content.tag('v1', make(content));
  return content;
}

const nested = (depth: number) =>
  contentWith((content) => {
    let made = content.image('deep');
    for (let level = 0; level < depth; level += 1) made = content.index(made);
    return made;
  });

test.each<ImportMode>(['LEGACY', 'PRESERVE_ORIGINAL'])(
  'follows three indexes one within another, and no fourth: %s',
  async (mode) => {
    await using three = await startHostileRegistry(nested(3).answer);
    expect(await pull(three, mode)).toMatchObject({ unchanged: false });
    await using four = await startHostileRegistry(nested(100).answer);
    await expect(pull(four, mode)).rejects.toMatchObject(failed('ImportFailed', 'more than 3 indexes'));
    expect(four.seen.length).toBeLessThan(10);
  },
);

test('brings home each image once, though an index lists it twice', async () => {
  const content = contentWith((made) =>
    made.index(made.image('a'), made.image('a'), made.index(made.image('b'), made.image('a'))),
  );
  await using registry = await startHostileRegistry(content.answer);
  const found = await pull(registry, 'PRESERVE_ORIGINAL');
  if (found.unchanged) throw new Error('It was not known before.');
  expect(found.image.manifests).toHaveLength(3);
  expect(found.children.map(({ config }) => config?.labels['mark'] ?? 'index')).toEqual(['a', 'index', 'b']);
});

test('fails as a whole when one image of an index fails', async () => {
  const content = contentWith((made) =>
    made.index(made.image('a'), { mediaType: 'm', digest: `sha256:${'0'.repeat(64)}`, size: 1 }),
  );
  await using registry = await startHostileRegistry(content.answer);
  await expect(pull(registry, 'PRESERVE_ORIGINAL')).rejects.toMatchObject(
    failed('NotFound', 'MANIFEST_UNKNOWN'),
  );
});

test.each<[string, (content: RegistryContent) => Descriptor, string]>([
  [
    'an index that gives another size',
    (made) => made.index({ ...made.image('a'), size: 7 }),
    'has not the size',
  ],
  [
    'a config of another size',
    (made) =>
      made.image('a', { config: { ...made.put({}, 'application/vnd.oci.image.config.v1+json'), size: 7 } }),
    'has not the size',
  ],
  [
    'a config of 5 MiB',
    (made) =>
      made.image('a', {
        config: {
          mediaType: 'application/vnd.oci.image.config.v1+json',
          digest: `sha256:${'0'.repeat(64)}`,
          size: 5_242_880,
        },
      }),
    'larger than the 4 MiB',
  ],
  [
    'a size below zero',
    (made) => made.image('a', { layers: [{ ...made.put({}), size: -1 }] }),
    'not negative',
  ],
])('refuses %s', async (_what, make, message) => {
  await using registry = await startHostileRegistry(contentWith(make).answer);
  await expect(pull(registry)).rejects.toMatchObject(failed('ImportFailed', message));
});

test('takes an artifact without a config for what it is', async () => {
  const empty = {
    mediaType: 'application/vnd.oci.empty.v1+json',
    digest: `sha256:${'0'.repeat(64)}`,
    size: 2,
  };
  await using registry = await startHostileRegistry(
    contentWith((made) => made.image('a', { config: empty })).answer,
  );
  expect(await pull(registry)).toMatchObject({ image: { config: null, platform: null } });
});
