import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  emptyKeyring,
  parseReference,
  RegistryClient,
  verifyDigest,
  type RegistryClientOptions,
} from '../../../src/oci/index.js';
import { parseKeyring } from '../../../src/oci/sign-in/credentials.js';
import { startHostileRegistry } from '../../support/registries/hostile-registry.js';
import { pushImage, pushIndex } from '../../support/images.js';
import { startRegistry, type Registry } from '../../support/registry.js';
import { startTokenRegistry } from '../../support/registries/token-registry.js';

let registry: Registry;
beforeAll(async () => {
  registry = await startRegistry();
});
afterAll(() => registry.stop());

const clientOf = (options: Partial<RegistryClientOptions> = {}) =>
  new RegistryClient({ allowedAddresses: ['127.0.0.0/8'], keyring: emptyKeyring, ...options });
const at = (host: string, path: string) => ({ reference: parseReference(`${host}/${path}`), insecure: true });
const legacy = { mode: 'LEGACY' } as const;
const keyringFor = (host: string, text: string) =>
  parseKeyring(JSON.stringify({ auths: { [host]: { auth: Buffer.from(text).toString('base64') } } }), 'test');

/** A front that only counts: `METHOD kind` of each request. */
async function startCounter(upstream: string) {
  const front = await startHostileRegistry((request, response) => {
    const { method = 'GET', url: path = '/', headers } = request;
    void fetch(`http://${upstream}${path}`, { method, headers: { accept: headers.accept ?? '*/*' } }).then(
      async (answer) => {
        response.writeHead(answer.status, Object.fromEntries(answer.headers));
        response.end(Buffer.from(await answer.arrayBuffer()));
      },
    );
  });
  return {
    ...front,
    counted: () => front.seen.map(({ method, path }) => `${method} ${path.split('/').at(-2) ?? ''}`),
  };
}

test.each(['oci', 'v2s2'] as const)(
  'describes an image of the format %s as it was pushed',
  async (format) => {
    await using client = clientOf();
    const digest = await pushImage(registry.host, `shop/${format}:v1`, {
      format,
      labels: { team: 'shop' },
      env: ['A=b'],
      entrypoint: ['/bin/web'],
      ports: ['8080/tcp'],
      author: 'Ada',
      platform: 'linux/arm64',
    });
    const found = await client.fetchImage({ ...at(registry.host, `shop/${format}:v1`), ...legacy });
    expect(found).toMatchObject({
      digest,
      listDigest: null,
      reference: `${registry.host}/shop/${format}@${digest}`,
      unchanged: false,
      children: [],
      image: {
        platform: { os: 'linux', architecture: 'arm64' },
        config: {
          author: 'Ada',
          env: ['A=b'],
          entrypoint: ['/bin/web'],
          exposedPorts: ['8080/tcp'],
          labels: { team: 'shop' },
        },
        layers: [{ size: expect.any(BigInt) as bigint }],
      },
    });
    if (found.unchanged) throw new Error('It was not known before.');
    expect(verifyDigest(found.image.manifest, digest)).toBe(true);
    expect(found.image.size).toBeGreaterThan(0n);
  },
);

test('asks only HEAD for an image that is known, and fetches it once it has changed', async () => {
  await using counter = await startCounter(registry.host);
  await using client = clientOf();
  const request = { ...at(counter.host, 'shop/head:v1'), ...legacy };
  const knownDigest = await pushImage(registry.host, 'shop/head:v1');
  expect(await client.fetchImage({ ...request, knownDigest })).toMatchObject({
    unchanged: true,
    digest: knownDigest,
  });
  expect(counter.counted()).toEqual(['HEAD manifests']);

  const moved = await pushImage(registry.host, 'shop/head:v1', { labels: { now: 'another' } });
  expect(await client.fetchImage({ ...request, knownDigest })).toMatchObject({
    unchanged: false,
    digest: moved,
  });
  expect(counter.counted().slice(1)).toEqual(['HEAD manifests', 'GET manifests', 'GET blobs']);
});

test('imports one child of an index in the legacy mode: the wanted, else linux/amd64, else the first', async () => {
  await using client = clientOf();
  const listDigest = await pushIndex(registry.host, 'shop/multi:v1', [
    'linux/arm64',
    'linux/amd64',
    'windows/amd64',
  ]);
  const pull = async (os: string, architecture: string) => {
    const request = { ...at(registry.host, 'shop/multi:v1'), ...legacy, platform: { os, architecture } };
    const found = await client.fetchImage(request);
    expect(found).toMatchObject({ listDigest, unchanged: false });
    return found.unchanged
      ? null
      : `${found.image.platform?.os ?? ''}/${found.image.platform?.architecture ?? ''}`;
  };
  expect(await pull('windows', 'amd64')).toBe('windows/amd64');
  expect(await pull('linux', 's390x')).toBe('linux/amd64');

  await pushIndex(registry.host, 'shop/arms:v1', ['linux/arm64', 'linux/arm/v7']);
  const first = await client.fetchImage({ ...at(registry.host, 'shop/arms:v1'), ...legacy });
  expect(first).toMatchObject({ image: { platform: { architecture: 'arm64' } } });
});

test('knows an index again by its own digest, and its child when only the index changed', async () => {
  await using counter = await startCounter(registry.host);
  await using client = clientOf();
  const request = { ...at(counter.host, 'shop/again:v1'), ...legacy };
  await pushIndex(registry.host, 'shop/again:v1', ['linux/amd64', 'linux/arm64']);
  const { digest: knownDigest, listDigest } = await client.fetchImage(request);
  const known = { ...request, knownDigest, knownListDigest: listDigest ?? '' };
  expect(await client.fetchImage(known)).toEqual({
    digest: knownDigest,
    listDigest,
    reference: `${counter.host}/shop/again@${knownDigest}`,
    unchanged: true,
  });
  expect(counter.counted().slice(-1)).toEqual(['HEAD manifests']);

  const smaller = await pushIndex(registry.host, 'shop/again:v1', ['linux/amd64']);
  expect(await client.fetchImage(known)).toMatchObject({
    digest: knownDigest,
    listDigest: smaller,
    unchanged: true,
  });
});

test('imports an index whole when its form is to be preserved', async () => {
  await using client = clientOf();
  const digest = await pushIndex(registry.host, 'shop/whole:v1', ['linux/arm64', 'linux/amd64']);
  const request = { ...at(registry.host, 'shop/whole:v1'), mode: 'PRESERVE_ORIGINAL' } as const;
  const found = await client.fetchImage(request);
  if (found.unchanged) throw new Error('It was not known before.');
  expect(found).toMatchObject({
    digest,
    listDigest: null,
    image: { platform: null, config: null, layers: [] },
  });
  expect(found.children.map(({ platform }) => platform?.architecture)).toEqual(['arm64', 'amd64']);
  expect(found.children.map((child) => child.digest)).toEqual(
    found.image.manifests.map((entry) => entry.digest),
  );
  expect(await client.fetchImage({ ...request, knownDigest: digest })).toMatchObject({ unchanged: true });
  // The same index is no news in one mode and a single image in the other.
  expect(await client.fetchImage({ ...request, ...legacy, knownDigest: digest })).toMatchObject({
    unchanged: false,
  });
});

test('pulls by digest, and lists tags', async () => {
  await using client = clientOf();
  const digest = await pushImage(registry.host, 'shop/tags:v1');
  await pushImage(registry.host, 'shop/tags:v2');
  expect(await client.headDigest(at(registry.host, `shop/tags@${digest}`))).toBe(digest);
  expect((await client.listTags(at(registry.host, 'shop/tags'))).toSorted()).toEqual(['v1', 'v2']);
});

test('says that there is no such tag or repository', async () => {
  await using client = clientOf();
  await expect(client.headDigest(at(registry.host, 'shop/none:v1'))).rejects.toMatchObject({
    reason: 'NotFound',
  });
  await expect(client.listTags(at(registry.host, 'shop/none'))).rejects.toMatchObject({
    reason: 'NotFound',
    message: expect.stringContaining('NAME_UNKNOWN') as string,
  });
});

test('shows a password where a registry asks for one', async () => {
  const user = { user: 'ada', password: 'right' };
  await using guarded = await startRegistry({ htpasswd: user });
  const digest = await pushImage(guarded.host, 'shop/web:v1', { credentials: 'ada:right' });
  const ask = async (text?: string) => {
    await using client = clientOf(text === undefined ? {} : { keyring: keyringFor(guarded.host, text) });
    return await client.headDigest(at(guarded.host, 'shop/web:v1'));
  };
  expect(await ask('ada:right')).toBe(digest);
  await expect(ask()).rejects.toMatchObject({
    reason: 'Unauthorized',
    message: expect.stringContaining('Add credentials') as string,
  });
  await expect(ask('ada:wrong')).rejects.toMatchObject({
    reason: 'Unauthorized',
    message: expect.stringContaining('were refused') as string,
  });
});

test('fetches one token for many first requests, uses it again, and another once it is refused', async () => {
  const digest = await pushImage(registry.host, 'shop/token:v1');
  await using front = await startTokenRegistry({ upstream: registry.host, credentials: 'ada:right' });
  await using client = clientOf({ keyring: keyringFor(front.host, 'ada:right') });
  const ask = () => client.headDigest(at(front.host, 'shop/token:v1'));
  expect(new Set(await Promise.all(Array.from({ length: 20 }, ask)))).toEqual(new Set([digest]));
  expect(front.tokens).toBe(1);
  expect(front.seen.filter(({ authorization }) => authorization === undefined)).toHaveLength(1);
  front.revoke();
  expect(await ask()).toBe(digest);
  expect(front.tokens).toBe(2);
});

test('goes in without credentials where a registry refuses them but lets anybody pull', async () => {
  const digest = await pushImage(registry.host, 'shop/open:v1');
  await using front = await startTokenRegistry({ upstream: registry.host, credentials: null });
  await using client = clientOf({ keyring: keyringFor(front.host, 'ada:outdated') });
  expect(await client.headDigest(at(front.host, 'shop/open:v1'))).toBe(digest);
});

test('speaks plain http only where a request allows it', async () => {
  await using client = clientOf();
  const digest = await pushImage(registry.host, 'shop/plain:v1');
  const request = at(registry.host, 'shop/plain:v1');
  await expect(client.headDigest({ ...request, insecure: false })).rejects.toMatchObject({
    reason: 'BadRequest',
  });
  expect(await client.headDigest(request)).toBe(digest);
});

test.each([
  ['a name that is only a host', 'web.v1', 'names a registry'],
  ['a port that is none', 'host:99999/web', 'above 65535'],
  ['a digest that cannot be checked', `web@sha384:${'a'.repeat(96)}`, 'sha256 or sha512'],
])('refuses %s before it asks anybody', async (_what, text, why) => {
  await using client = clientOf();
  await expect(client.headDigest({ reference: parseReference(text), insecure: false })).rejects.toMatchObject(
    {
      reason: 'BadRequest',
      message: expect.stringContaining(why) as string,
    },
  );
});
