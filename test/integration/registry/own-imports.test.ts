import { randomBytes } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { AccessControl, insertBinding } from '../../../src/viewer/index.js';
import { pushImage } from '../../support/images.js';
import { startIntegrated } from '../../support/registries/integrated-registry.js';
import { startDatabase } from '../../support/postgres.js';
import { speaker } from '../../support/viewers.js';
import { eventually } from '../../support/wait.js';

const { sluice, host, login } = await startIntegrated({
  SLUICE_DISABLE_SCHEDULED_IMPORT: 'false',
  SLUICE_ENCRYPTION_KEYS: `test:${randomBytes(32).toString('base64')}`,
});
const db = await startDatabase({ url: sluice.databaseUrl });
const credentials = `ada:${sluice.token}`;
const passwordOf = (text: string) => text.slice(text.indexOf(':') + 1);

let digest: string;
beforeAll(async () => {
  for (const name of ['shop', 'bank']) await sluice.mutate('createNamespace', { name }, 'namespace { name }');
  digest = await pushImage(host, 'bank/web:v1', { credentials });
  await eventually(
    async () =>
      (await sluice.data('{ imageTag(namespace: "bank", stream: "web", tag: "v1") { name } }')).imageTag,
  );
});

const importing = `mutation ($input: ImportImagesInput!) { importImages(input: $input) {
  results { outcome reason message imageTag { current { digest } } } condition { status reason } userErrors { code } } }`;
const input = (stream: string, more: object) => ({
  input: { namespace: 'shop', stream, confirm: true, ...more },
});

test('who may pull from it imports from the integrated registry without any secret, a tag or all of them', async () => {
  const eve = speaker(sluice.address, 'eve', passwordOf(await login('eve', 'edit', 'shop')));
  await login('eve', 'system:image-puller', 'bank');
  const one = await eve.ask(importing, input('one', { tag: 'v1', from: `${host}/bank/web:v1` }));
  expect(one.data.importImages).toMatchObject({
    results: [{ outcome: 'MOVED', imageTag: { current: { digest } } }],
    userErrors: [],
  });
  const all = await eve.ask(importing, input('all', { repository: `${host}/bank/web` }));
  expect(all.data.importImages).toMatchObject({
    results: [{ imageTag: { current: { digest } } }],
    condition: { status: 'TRUE' },
  });
});

test('to who may not pull from it, what is there and what is not are refused alike', async () => {
  const mal = speaker(sluice.address, 'mal', passwordOf(await login('mal', 'edit', 'shop')));
  const ask = async (stream: string, name: string) => {
    const answer = await mal.ask(importing, input(stream, { tag: 'v1', from: `${host}/bank/${name}:v1` }));
    return JSON.stringify(answer).replaceAll(`bank/${name}`, 'bank/NAME');
  };
  const there = await ask('there', 'web');
  expect(there).toContain('FAILED');
  expect(there).toContain('system:image-puller in namespace bank');
  expect(there).not.toContain(digest);
  expect(await ask('nowhere', 'gone')).toBe(there);
});

test('the schedule has what the service accounts of its namespace may pull, whoever wrote the tag', async () => {
  const tag = { tag: 'v1', from: `${host}/bank/web:v1`, scheduled: true };
  await sluice.mutate('importImages', { namespace: 'shop', stream: 'kept', confirm: true, ...tag }, 'cursor');
  const hook = { namespace: 'shop', name: 'own', provider: 'GENERIC' };
  const { secret } = (await sluice.mutate('createRegistryHook', hook, 'secret')) as { secret: string };
  const hint = () =>
    fetch(`${sluice.address}/hooks/registries/shop/own`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
      body: JSON.stringify({ image: `${host}/bank/web:v1` }),
    });
  const tagNow = async () =>
    (
      await sluice.data(
        '{ imageTag(namespace: "shop", stream: "kept", tag: "v1") { current { digest } conditions { type status reason } } }',
      )
    ).imageTag as { current: { digest: string }; conditions: { status: string; reason: string }[] };

  const next = await pushImage(host, 'bank/web:v1', { credentials, labels: { version: '2' } });
  expect((await hint()).status).toBe(202);
  const refused = await eventually(async () => {
    const { current, conditions } = await tagNow();
    const isChecked = conditions[0]?.status === 'FALSE' || current.digest === next;
    return isChecked ? { current, conditions } : null;
  });
  expect(refused.conditions).toMatchObject([{ status: 'FALSE', reason: 'Unauthorized' }]);
  expect(refused.current.digest).toBe(digest);

  await db.transaction(async (tx) => {
    const binding = { role: 'system:image-puller', namespace: 'bank', pattern: null } as const;
    const group = { subjectKind: 'GROUP', subjectName: 'system:serviceaccounts:shop' } as const;
    await tx.execute(insertBinding({ ...binding, ...group }, { kind: 'SYSTEM', name: 'test' }));
    new AccessControl(db).changed(tx);
  });
  await eventually(
    async () => {
      await hint();
      return (await tagNow()).current.digest === next;
    },
    'the tag',
    30,
  );
});
