import { createHmac } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { buildConfig } from '../../support/building.js';
import { startSluice } from '../../support/sluice.js';

const keys = `one:${Buffer.alloc(32, 1).toString('base64')}`;
const sluice = await startSluice({ SLUICE_ENCRYPTION_KEYS: keys });
const git = { uri: 'https://github.com/org/web.git', ref: 'main' };
const commit = 'a'.repeat(40);
const push = { ref: 'refs/heads/main', after: commit, head_commit: { id: commit, message: 'Mend it' } };

beforeAll(async () => {
  await sluice.mutate('createNamespace', { name: 'shop' }, 'cursor');
  const triggers = [
    { type: 'GITHUB', secret: 's3cret' },
    { type: 'GENERIC', secret: 'plain' },
    { type: 'GENERIC', secret: 'with-env', allowEnv: true },
  ];
  const spec = { source: { git }, strategy: { docker: {} } };
  const definition = buildConfig('web', { triggers, spec, runPolicy: 'PARALLEL' });
  await sluice.mutate('applyBuildConfig', definition, 'outcome');
});

const send = async (path: string, body: unknown, headers: Record<string, string> = {}, config = 'web') => {
  const response = await fetch(
    `${sluice.address}/apis/build.openshift.io/v1/namespaces/shop/buildconfigs/${config}/webhooks/${path}`,
    {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    },
  );
  const answer = (await response.json()) as { build?: string | null; warning?: string | null };
  return { status: response.status, answer };
};

const build = async (name: string) =>
  (
    await sluice.data(
      `query ($name: String!) { build(namespace: "shop", name: $name) { revision { commit author { name } }
         spec { strategy { docker { env { name value } } } } } }`,
      { name },
    )
  ).build as unknown;

test('GENERIC reads YAML where the request says that it is, and leaves aside what cannot be read or grows', async () => {
  const yaml = { 'content-type': 'application/yaml; charset=utf-8' };
  const text = `env:\n- name: MODE\n  value: "fast"\ngit:\n  ref: refs/heads/main\n  commit: ${commit}\n  author: {name: Ann}\n`;
  const { answer } = await send('with-env/generic', text, yaml);
  expect(answer.warning).toBeNull();
  expect(await build(answer.build ?? '')).toMatchObject({
    revision: { commit, author: { name: 'Ann' } },
    spec: { strategy: { docker: { env: [{ name: 'MODE', value: 'fast' }] } } },
  });
  const other = await send('plain/generic', 'git: {ref: dev}\n', yaml);
  expect(other).toMatchObject({ status: 200, answer: { build: null } });
  const laughs = [
    'a: &a [x, x]',
    ...Array.from({ length: 30 }, (_, n) => `k${String(n)}: &b${String(n)} [*a, *a]`),
  ];
  const growing = Array.from({ length: 12 }, (_, n) =>
    n === 0
      ? 'l0: &l0 [x, x, x, x, x, x]'
      : `l${String(n)}: &l${String(n)} [${`*l${String(n - 1)}, `.repeat(6)}]`,
  );
  for (const body of [
    'git: [unclosed',
    'git: {}\ngit: {}\n',
    `git: ${'x'.repeat(1024 * 1024)}`,
    `${laughs.join('\n')}\n${'z: [' + '*a, '.repeat(60)}]`,
    growing.join('\n'),
    '--- 1\n--- 2\n',
    // Of each, some kilobytes ended the process, and a mebibyte kept everybody waiting for seconds.
    '['.repeat(1_000_000),
    '{a: '.repeat(200_000),
    '? '.repeat(500_000),
    Array.from({ length: 60_000 }, (_, n) => `key${String(n)}:`).join('\n'),
    'a: *nothing',
    'a: &a [*a]',
  ])
    expect(await send('plain/generic', body, yaml)).toMatchObject({
      status: 202,
      answer: { warning: expect.stringContaining('left aside') as string },
    });
  expect((await send('s3cret/github', `ref: refs/heads/main\nafter: ${commit}\n`, yaml)).status).toBe(400);
});

test('of several webhooks of one type, each opens with its own secret, wherever that is kept, and with no other', async () => {
  for (const [name, value] of [
    ['first', 'first-secret'],
    ['second', 'second-secret'],
  ] as const)
    await sluice.mutate(
      'putSecret',
      { namespace: 'shop', name, data: { opaque: [{ key: 'WebHookSecretKey', value }] } },
      'secret { name }',
    );
  const triggers = [
    { type: 'GITHUB', secretReference: 'first' },
    { type: 'GITHUB', secretReference: 'second' },
    { type: 'GITHUB', secretReference: 'not-there' },
    { type: 'GITHUB', secret: 'written-down' },
    { type: 'GITHUB', secret: 'written-too' },
    { type: 'GITLAB', secretReference: 'second' },
  ];
  const spec = { source: { git }, strategy: { docker: {} } };
  await sluice.mutate(
    'applyBuildConfig',
    buildConfig('many', { triggers, spec, runPolicy: 'PARALLEL' }),
    'outcome',
  );
  const status = async (path: string) => (await send(path, push, {}, 'many')).status;
  for (const secret of ['first-secret', 'second-secret', 'written-down', 'written-too'])
    expect(await status(`${secret}/github`), secret).toBe(202);
  expect(await status('second-secret/gitlab')).toBe(202);
  for (const path of [
    'first-secret/gitlab',
    'written-down/gitlab',
    'not-there/github',
    'first/github',
    'undefined/github',
  ])
    expect(await status(path), path).toBe(401);
  const body = JSON.stringify(push);
  const signature = (secret: string) => `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;
  const signed = (secret: string) =>
    send('second-secret/github', body, { 'x-hub-signature-256': signature(secret) }, 'many');
  expect((await signed('second-secret')).status).toBe(202);
  expect((await signed('first-secret')).status).toBe(401);
});
