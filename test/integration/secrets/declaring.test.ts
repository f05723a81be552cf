import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { newKey } from '../../../src/platform/read-keychain.js';
import { declare } from '../../support/declaring.js';
import { startSluice } from '../../support/sluice.js';

const folder = await mkdtemp(join(tmpdir(), 'sluice-declared-'));
afterAll(() => rm(folder, { recursive: true, force: true }));
const sluice = await startSluice({ SLUICE_ENCRYPTION_KEYS: newKey('one').reveal() });
await sluice.mutate('createNamespace', { name: 'shop' }, 'cursor');
const run = (words: string[], input?: string) => declare(sluice, [...words, '-n', 'shop'], input);
const secret = async (name: string) =>
  (
    await sluice.data(
      `query ($name: String!) { namespace(name: "shop") { secret(name: $name) { type keys registries } } }`,
      { name },
    )
  ).namespace.secret;

const files = `apiVersion: v1
kind: Secret
metadata: { name: source, annotations: { owner: ann } }
type: kubernetes.io/basic-auth
stringData: { username: ann, password: canary-password }
---
apiVersion: v1
kind: Secret
metadata: { name: hook }
data: { WebHookSecretKey: Y2FuYXJ5LWhvb2s= }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: maven, labels: { app: web } }
data: { settings.xml: "<settings/>" }
binaryData: { icon: AAH/ }
`;

test('secrets and config maps are applied from files, before what needs them, and again without a change', async () => {
  const config = `apiVersion: build.openshift.io/v1
kind: BuildConfig
metadata: { name: web }
spec:
  source: { dockerfile: "FROM scratch", sourceSecret: { name: source } }
  strategy: { dockerStrategy: {} }
`;
  const first = await run(['apply', '-f', '-'], `${config}---\n${files}`);
  expect(first).toEqual({
    code: 0,
    err: '',
    out: 'secret/source created\nsecret/hook created\nconfigmap/maven created\nbuildconfig/web created\n',
  });
  expect((await run(['apply', '-f', '-'], files)).out).toBe(
    'secret/source unchanged\nsecret/hook unchanged\nconfigmap/maven unchanged\n',
  );
  expect(await secret('source')).toMatchObject({ type: 'BASIC_AUTH', keys: ['password', 'username'] });
  expect(await secret('hook')).toMatchObject({ type: 'OPAQUE', keys: ['WebHookSecretKey'] });
});

test('a difference names the entries of a secret and never what they hold; a config map shows both', async () => {
  expect(await run(['diff', '-f', '-'], files)).toMatchObject({ code: 0, out: '' });
  const changed = files
    .replace('canary-password', 'canary-other')
    .replace('Y2FuYXJ5LWhvb2s= }', 'Y2FuYXJ5LWhvb2s=, more: Y2FuYXJ5 }')
    .replace('<settings/>', '<other/>');
  const { code, out, err } = await run(['diff', '-f', '-'], changed);
  expect(code).toBe(1);
  expect(out).toContain('~ secret/source');
  expect(out).toContain('+   data.more: "(not shown)"');
  expect(out).toContain('-   data.settings.xml: "<settings/>"\n+   data.settings.xml: "<other/>"');
  expect(out + err).not.toMatch(/canary|Y2FuYXJ5/);
});

test('what is wrong with a secret is told with its line, and without what it holds', async () => {
  const wrong = (more: string) =>
    run(['apply', '-f', '-'], `apiVersion: v1\nkind: Secret\nmetadata: { name: bad }\n${more}\n`);
  for (const [more, why] of [
    ['data: { key: "canary, no base64" }', 'stdin:4: data.key is not base64: text goes into stringData.'],
    ['type: kubernetes.io/ssh-auth\nstringData: { id_rsa: canary }', 'has no entry id_rsa'],
    ['type: kubernetes.io/service-account-token', 'sluice create token'],
    ['type: kubernetes.io/dockerconfigjson\nstringData: { .dockerconfigjson: "canary" }', 'no JSON object'],
  ] as const) {
    const { code, out, err } = await wrong(more);
    expect(code, more).not.toBe(0);
    expect(err).toContain(why);
    expect(out + err).not.toContain('canary');
  }
});

test('a config map is exported as it was, shown, listed and deleted; a secret is never exported', async () => {
  const { out } = await run(['export', 'cm/maven']);
  expect(out).toContain('settings.xml: <settings/>');
  expect(out).toContain('icon: AAH/');
  expect((await run(['apply', '-f', '-'], out)).out).toBe('configmap/maven unchanged\n');
  expect((await run(['get', 'configmaps'])).out).toMatch(/^NAME +DATA +AGE\nmaven +2 +/);
  expect((await run(['describe', 'cm', 'maven'])).out).toContain('settings.xml:\n----\n<settings/>');
  expect(await run(['export', 'secret/hook'])).toMatchObject({ code: 2 });
  expect((await run(['delete', 'configmap', 'maven'])).out).toBe('configmap "maven" deleted\n');
  expect(await run(['get', 'cm', 'maven'])).toMatchObject({ code: 3 });
});

test('every kind of secret, and a config map, is created in the words of oc', async () => {
  const key = join(folder, 'id_rsa');
  const variables = join(folder, 'variables');
  await writeFile(key, 'canary-key\n');
  await writeFile(variables, '# remark\nMODE=fast\nEMPTY=\n');
  const create = (...words: string[]) => run(['create', ...words]);
  const entries = [
    '--from-literal=a=1',
    '--from-literal=b=x=y',
    `--from-file=${key}`,
    `--from-env-file=${variables}`,
  ];
  expect((await create('secret', 'generic', 'many', ...entries)).out).toBe('secret/many created\n');
  expect(await secret('many')).toMatchObject({ keys: ['EMPTY', 'MODE', 'a', 'b', 'id_rsa'] });
  const typed = ['--type=kubernetes.io/basic-auth', '--from-literal=password=canary'];
  expect((await create('secret', 'generic', 'typed', ...typed)).code).toBe(0);
  expect(await secret('typed')).toMatchObject({ type: 'BASIC_AUTH' });
  expect((await create('secret', 'ssh-auth', 'git', `--ssh-privatekey=${key}`)).code).toBe(0);
  expect(await secret('git')).toMatchObject({ type: 'SSH_AUTH', keys: ['ssh-privatekey'] });
  const login = await run(['create', 'secret', 'basic-auth', 'web', '--username=ann'], 'canary\n');
  expect(login.out).toBe('secret/web created\n');
  expect(await secret('web')).toMatchObject({ type: 'BASIC_AUTH', keys: ['password', 'username'] });
  expect((await create('configmap', 'settings', ...entries)).out).toBe('configmap/settings created\n');
  expect(await create('configmap', 'settings', ...entries)).toMatchObject({ code: 5 });
  expect(await create('cm', 'none')).toMatchObject({ code: 2 });
  expect(await create('secret', 'generic', 'x', '--from-literal=a=1', '--from-literal=a=2')).toMatchObject({
    code: 2,
    err: expect.stringContaining('a is given twice') as string,
  });
  expect(await create('secret', 'generic', 'x', '--from-file=/nowhere')).toMatchObject({ code: 2 });
});
