import { decodeJwt } from 'jose';
import { expect, test } from 'vitest';
import { readSigningKey } from '../../../src/domains/integrated-registry/index.js';
import { signToken } from '../../../src/domains/integrated-registry/tokens.js';
import { pushImage } from '../../support/images.js';
import { startIntegrated } from '../../support/registries/integrated-registry.js';
import { startDatabase } from '../../support/postgres.js';
import { sql } from '../../../src/platform/postgres/index.js';
import { eventually } from '../../support/wait.js';
import { AccessControl } from '../../../src/viewer/index.js';

const { sluice, host, login, settings } = await startIntegrated();
const db = await startDatabase({ url: sluice.databaseUrl });
await pushImage(host, 'default/web:v1', { credentials: `ada:${sluice.token}` });
// Whoever may push to streams that are there may not make one: the registry tells of the push a moment after it.
await eventually(
  async () => (await sluice.data('{ imageStream(namespace: "default", name: "web") { name } }')).imageStream,
  'the push to make its stream',
);

const scope = 'repository:default/web:pull,push';
async function tokenFor(credentials: string) {
  const response = await fetch(`${sluice.address}/registry/token?scope=${scope}`, {
    headers: { authorization: `Basic ${Buffer.from(credentials).toString('base64')}` },
  });
  return (await response.json()) as { token: string; expires_in: number };
}
const pull = async (token: string) => {
  const headers = { authorization: `Bearer ${token}`, accept: 'application/vnd.oci.image.manifest.v1+json' };
  return (await fetch(`http://${host}/v2/default/web/manifests/v1`, { headers })).status;
};

test('a token lives for a minute, and grants nothing more once the role is taken away', async () => {
  const pusher = await login('pia', 'system:image-pusher', 'default');
  const { token, expires_in: seconds } = await tokenFor(pusher);
  expect(seconds).toBe(60);
  const { iat = 0, exp = 0, access } = decodeJwt<{ access: object[] }>(token);
  expect(exp - iat).toBe(60);
  expect(access).toEqual([{ type: 'repository', name: 'default/web', actions: ['pull', 'push'] }]);
  expect(await pull(token)).toBe(200);

  await db.transaction(async (tx) => {
    await tx.execute(sql`-- unbind
      delete from role_binding where subject_name = 'pia'`);
    new AccessControl(db).changed(tx);
  });
  await expect
    .poll(async () => decodeJwt<{ access: object[] }>((await tokenFor(pusher)).token).access)
    .toEqual([]);
});

test('the registry itself refuses a token that was issued more than two minutes ago', async () => {
  const key = await readSigningKey(settings['SLUICE_REGISTRY_TOKEN_KEY_FILE'] ?? '');
  const issued = (secondsAgo: number) =>
    signToken(
      key,
      'user:pia',
      [{ type: 'repository', name: 'default/web', actions: ['pull'] }],
      new Date(Date.now() - secondsAgo * 1_000),
    );
  expect(await pull(await issued(5))).toBe(200);
  expect(await pull(await issued(121))).toBe(401);
});
