import { randomBytes } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { startSluice } from '../../support/sluice.js';

const keys = { SLUICE_ENCRYPTION_KEYS: `test:${randomBytes(32).toString('base64')}` };
const sluice = await startSluice({ ...keys, SLUICE_HOOK_REQUESTS_PER_MINUTE: '1' });
const unlimited = await startSluice({
  ...keys,
  DATABASE_URL: sluice.databaseUrl,
  SLUICE_HOOK_REQUESTS_PER_MINUTE: '0',
});
const secrets: Record<string, string> = {};

beforeAll(async () => {
  for (const name of ['one', 'other']) {
    const input = { namespace: 'default', name, provider: 'QUAY' };
    secrets[name] = (await sluice.mutate('createRegistryHook', input, 'secret')).secret as string;
  }
});

const post = (address: string, path: string) =>
  fetch(`${address}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ docker_url: 'quay.io/team/web', updated_tags: ['v1'] }),
  });
const registryHook = (name: string, secret = secrets[name] ?? '') =>
  `/hooks/registries/default/${name}/${secret}`;
const gitHook = (name: string) =>
  `/apis/build.openshift.io/v1/namespaces/default/buildconfigs/${name}/webhooks/nothing/github`;

/** Sends until one is refused for there were too many. */
async function flood(path: string): Promise<Response> {
  for (let time = 0; time < 300; time++) {
    const answer = await post(sluice.address, path);
    if (answer.status === 429) return answer;
    await answer.arrayBuffer();
  }
  throw new Error(`Nobody stops ${path}.`);
}

test.each([
  ['a hook of a registry', () => registryHook('one')],
  ['a hook that is not there', () => registryHook('none', 'nothing')],
  ['a webhook of a git host', () => gitHook('web')],
])('%s that is flooded answers 429 and says how long to wait', async (_, path) => {
  const refused = await flood(path());
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(60);
  expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED' } }] });
});

test('a flood of one hook takes nothing from another one; without the limit nobody stops it', async () => {
  await flood(registryHook('one'));
  expect((await post(sluice.address, registryHook('other'))).status).toBe(202);
  for (let time = 0; time < 30; time++)
    expect((await post(unlimited.address, registryHook('one'))).status).toBe(202);
});
