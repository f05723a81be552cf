import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pushImage } from '../../support/images.js';
import { startIntegrated } from '../../support/registries/integrated-registry.js';
import { eventually } from '../../support/wait.js';

const run = promisify(execFile);
const { sluice, host, login } = await startIntegrated();
const folder = await mkdtemp(join(tmpdir(), 'sluice-rights-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

const admin = `ada:${sluice.token}`;
const passwordOf = (credentials: string) => credentials.slice(credentials.indexOf(':') + 1);
const push = (reference: string, credentials: string) =>
  pushImage(host, reference, { credentials }).then(
    () => 'pushed',
    (error: unknown) => String(error),
  );
const pull = (reference: string, credentials: string) =>
  run('skopeo', [
    'inspect',
    '--raw',
    '--tls-verify=false',
    '--creds',
    credentials,
    `docker://${host}/${reference}`,
  ]).then(
    () => 'pulled',
    (error: unknown) => String(error),
  );
const isThere = (name: string) =>
  eventually(
    async () =>
      (await sluice.data(`{ imageStream(namespace: "shop", name: "${name}") { name } }`)).imageStream,
  );

beforeAll(async () => {
  await sluice.mutate('createNamespace', { name: 'shop' }, 'namespace { name }');
  await push('shop/web:v1', admin);
  await isThere('web');
});

test('who may see a namespace does not pull from it; who may pull does not push', async () => {
  const viewer = await login('vic', 'view', 'shop');
  expect(await pull('shop/web:v1', viewer)).toMatch(/denied|unauthorized/);
  const puller = await login('paul', 'system:image-puller', 'shop');
  expect(await pull('shop/web:v1', puller)).toBe('pulled');
  expect(await push('shop/web:v2', puller)).toMatch(/denied|unauthorized/);
});

test('a pusher pushes into streams that are there; a builder makes new ones', async () => {
  const pusher = await login('pia', 'system:image-pusher', 'shop');
  expect(await push('shop/web:v3', pusher)).toBe('pushed');
  expect(await push('shop/unmade:v1', pusher)).toMatch(/denied|unauthorized/);
  const builder = await login('bob', 'system:image-builder', 'shop');
  expect(await push('shop/made:v1', builder)).toBe('pushed');
  await isThere('made');
  expect(await push('nowhere/made:v1', builder)).toMatch(/denied|unauthorized/);
  expect(await push('nowhere/made:v1', admin)).toMatch(/denied|unauthorized/);
  expect(await push('shop/deep/down:v1', admin)).toMatch(/denied|unauthorized/);
});

test('a role for some streams is a role for no others', async () => {
  const some = await login('sue', 'system:image-builder', 'shop', 'web*');
  expect(await push('shop/web:v4', some)).toBe('pushed');
  expect(await push('shop/web-2:v1', some)).toBe('pushed');
  expect(await push('shop/api:v1', some)).toMatch(/denied|unauthorized/);
});

test('to a stranger what is there and what is not look the same', async () => {
  const stranger = await login('sam', 'view', 'default');
  const there = await pull('shop/web:v1', stranger);
  expect(there).toMatch(/denied|unauthorized/);
  const nowhere = await pull('shop/no-such:v1', stranger);
  const timeless = (said: string) => said.replaceAll(/time="[^"]*"/g, '');
  expect(timeless(nowhere).replaceAll('no-such', 'web')).toBe(timeless(there));
});

test('the shared catalogue is pulled from by all who have logged in, and pushed to by those who may', async () => {
  await sluice.ask('mutation { createNamespace(input: { name: "openshift" }) { cursor } }');
  expect(await push('openshift/php:8', admin)).toBe('pushed');
  const anybody = await login('una', 'view', 'default');
  expect(await pull('openshift/php:8', anybody)).toBe('pulled');
  expect(await push('openshift/php:9', anybody)).toMatch(/denied|unauthorized/);
  expect(await pull('openshift/php:8', 'nobody:sluice_wrong')).toMatch(/denied|unauthorized|invalid/);
});

test('nothing may be deleted from the registry, whoever asks', async () => {
  const credentials = ['--creds', admin, '--tls-verify=false'];
  await expect(run('skopeo', ['delete', ...credentials, `docker://${host}/shop/web:v1`])).rejects.toThrow(
    /denied|unauthorized|UNAUTHORIZED|unsupported|401/i,
  );
  expect(await pull('shop/web:v1', admin)).toBe('pulled');
});

test('skopeo logs in with a token and with no other word, and buildah pushes and pulls with what that left', async () => {
  const authfile = join(folder, 'auth.json');
  const builder = await login('ben', 'system:image-builder', 'shop');
  const logIn = (password: string) => {
    const words = ['login', '--tls-verify=false', '--authfile', authfile, '-u', 'ben', '-p', password, host];
    return run('skopeo', words);
  };
  await expect(logIn('sluice_wrong')).rejects.toThrow(/unauthorized|invalid username|denied/i);
  await logIn(passwordOf(builder));
  expect(await readFile(authfile, 'utf8')).toContain(host);

  const store = ['--root', join(folder, 'root'), '--runroot', join(folder, 'run'), '--storage-driver', 'vfs'];
  const buildah = async (...words: string[]) => (await run('buildah', [...store, ...words])).stdout.trim();
  const registry = ['--tls-verify=false', '--authfile', authfile];
  await writeFile(join(folder, 'hello'), 'hello');
  const container = await buildah('from', '--pull-never', 'scratch');
  await buildah('copy', container, join(folder, 'hello'), '/hello');
  const image = await buildah('commit', '--quiet', container, 'hello');
  await buildah('push', ...registry, image, `docker://${host}/shop/hello:v1`);
  await isThere('hello');
  await buildah('rmi', '--force', image);
  await buildah('pull', ...registry, `${host}/shop/hello:v1`);
  await expect(buildah('push', ...registry, image, `docker://${host}/default/hello:v1`)).rejects.toThrow(
    /denied|unauthorized/,
  );
});
