import { afterAll, expect, test } from 'vitest';
import { pushImage } from '../../support/images.js';
import { startRegistry } from '../../support/registry.js';
import { mutation, startSluice } from '../../support/sluice.js';
import { startTokenRegistry } from '../../support/registries/token-registry.js';

const password = 'correct-horse';
const registry = await startRegistry({ htpasswd: { user: 'ann', password } });
afterAll(() => registry.stop());
const digest = await pushImage(registry.host, 'team/app:v1', { credentials: `ann:${password}` });
const SLUICE_ENCRYPTION_KEYS = `k1:${Buffer.alloc(32, 1).toString('base64')}`;
const sluice = await startSluice({ SLUICE_ENCRYPTION_KEYS });

const createNamespace = (name: string) => sluice.mutate('createNamespace', { name }, 'namespace { name }');
const login = (server: string, secret: string) => ({ login: { server, username: 'ann', password: secret } });
const put = (namespace: string, name: string, input: object) =>
  sluice.mutate('putSecret', { namespace, name, ...input }, 'outcome secret { registries }');
const importInto = async (namespace: string, stream = 'app') => {
  const from = `${registry.host}/team/app:v1`;
  const input = { namespace, stream, tag: 'v1', from, insecure: true, confirm: true };
  const { results } = await sluice.mutate(
    'importImages',
    input,
    'results { outcome reason message image { digest } }',
  );
  return results[0];
};
const imported = { outcome: 'MOVED', image: { digest } };
const refused = { outcome: 'FAILED', reason: 'Unauthorized' };

test('an import without a secret is unauthorized and says what to add; with one it succeeds', async () => {
  await createNamespace('plain');
  const without = await importInto('plain');
  expect(without).toMatchObject(refused);
  expect(without.message).toContain(`Add credentials for ${registry.host} to a secret of the namespace`);
  await put('plain', 'pull', { data: login(registry.host, password) });
  expect(await importInto('plain')).toMatchObject(imported);
});

test.each([
  ['a config.json', 'dockerConfigJson', (entries: object) => JSON.stringify({ auths: entries })],
  ['a .dockercfg', 'dockerCfg', (entries: object) => JSON.stringify(entries)],
])('a secret may be given as %s', async (_, form, write) => {
  const namespace = form.toLowerCase();
  await createNamespace(namespace);
  const auth = Buffer.from(`ann:${password}`).toString('base64');
  const data = { [form]: write({ [`https://${registry.host}/v2/`]: { auth } }) };
  expect(await put(namespace, 'pull', { data })).toMatchObject({
    outcome: 'CREATED',
    secret: { registries: [registry.host] },
  });
  expect(await importInto(namespace)).toMatchObject(imported);
});

test('of all secrets, the credentials for the longest path are shown', async () => {
  await createNamespace('paths');
  await put('paths', 'a-host', { data: login(registry.host, 'wrong') });
  expect(await importInto('paths')).toMatchObject(refused);
  await put('paths', 'b-path', { data: login(`${registry.host}/team`, password) });
  expect(await importInto('paths')).toMatchObject(imported);
  await put('paths', 'c-image', { data: login(`${registry.host}/team/app`, 'wrong') });
  expect(await importInto('paths', 'other')).toMatchObject(refused);
});

test('a secret that is annotated so is left alone, and used again without the annotation', async () => {
  await createNamespace('excluding');
  const annotations = [{ key: 'openshift.io/image.excludeSecret', value: 'true' }];
  await put('excluding', 'pull', { data: login(registry.host, password), annotations });
  expect(await importInto('excluding')).toMatchObject(refused);
  expect(await put('excluding', 'pull', { annotations: [] })).toMatchObject({ outcome: 'CONFIGURED' });
  expect(await importInto('excluding')).toMatchObject(imported);
});

test('a secret serves its own namespace only, also right after it was used', async () => {
  await createNamespace('owner');
  await createNamespace('stranger');
  await put('owner', 'pull', { data: login(registry.host, password) });
  expect(await importInto('owner')).toMatchObject(imported);
  expect(await importInto('stranger')).toMatchObject(refused);
});

test('a deleted secret is used no more', async () => {
  await createNamespace('leaving');
  await put('leaving', 'pull', { data: login(registry.host, password) });
  expect(await importInto('leaving')).toMatchObject(imported);
  await sluice.mutate('deleteSecret', { namespace: 'leaving', name: 'pull' }, 'deleted');
  expect(await importInto('leaving', 'later')).toMatchObject(refused);
});

test('credentials that are refused are followed by a try without; the error stays the first one', async () => {
  await using behind = await startRegistry();
  await using open = await startTokenRegistry({ upstream: behind.host, credentials: null });
  const at = await pushImage(behind.host, 'team/open:v1');
  await createNamespace('mistaken');
  await put('mistaken', 'open', { data: login(open.host, 'wrong') });
  await put('mistaken', 'closed', { data: login(registry.host, 'wrong') });
  const input = { namespace: 'mistaken', stream: 'open', from: `${open.host}/team/open:v1`, confirm: true };
  const { results } = await sluice.mutate(
    'importImages',
    { ...input, insecure: true },
    'results { outcome image { digest } }',
  );
  expect(results).toEqual([{ outcome: 'MOVED', image: { digest: at } }]);
  const failed = await importInto('mistaken');
  expect(failed).toMatchObject(refused);
  expect(failed.message).toContain(`The credentials for ${registry.host} were refused`);
  expect(failed.message).not.toContain('wrong');
});

test('a dry run keeps nothing', async () => {
  await createNamespace('trying');
  const input = { namespace: 'trying', name: 'pull', data: login(registry.host, password), dryRun: true };
  expect(await sluice.mutate('putSecret', input, 'outcome')).toMatchObject({ outcome: 'CREATED' });
  const { namespace } = await sluice.data('{ namespace(name: "trying") { secrets { nodes { name } } } }');
  expect(namespace.secrets.nodes).toEqual([]);
  expect(await importInto('trying')).toMatchObject(refused);
});

test('without a key the server stores no secret, and says what its operator must set', async () => {
  await using keyless = await startSluice();
  const input = { namespace: 'default', name: 'pull', data: login(registry.host, password) };
  const { putSecret } = await keyless.data(mutation('putSecret', 'outcome'), { input });
  expect(putSecret.userErrors).toMatchObject([
    { code: 'BAD_USER_INPUT', message: expect.stringContaining('SLUICE_ENCRYPTION_KEYS') as string },
  ]);
});
