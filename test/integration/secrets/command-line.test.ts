import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { run } from '../../../src/cli/program/run.js';
import { newKey } from '../../../src/platform/read-keychain.js';
import { startSluice } from '../../support/sluice.js';

const folder = await mkdtemp(join(tmpdir(), 'sluice-secrets-'));
afterAll(() => rm(folder, { recursive: true, force: true }));
const server = await startSluice({ SLUICE_ENCRYPTION_KEYS: newKey('one').reveal() });

/** Runs the command line in this process, against the gateway. */
async function sluice(words: readonly string[], input?: string) {
  const said = { out: '', err: '' };
  const code = await run(words, {
    env: {
      SLUICE_CONFIG: join(folder, 'none.json'),
      SLUICE_URL: server.address,
      SLUICE_TOKEN: server.token,
    },
    signal: new AbortController().signal,
    write: (text) => {
      said.out += text;
      return Promise.resolve();
    },
    writeError: (text) => (said.err += text),
    readInput: () => Promise.resolve(input),
  });
  return { code, ...said };
}

const create = (name: string, ...more: string[]) => ['create', 'secret', 'docker-registry', name, ...more];
const registriesOf = async (name: string) => {
  const { out } = await sluice(['get', 'secret', name, '-o', 'json']);
  return (JSON.parse(out) as { registries: string[] }).registries;
};

test('a secret is created, listed, shown and deleted in the words of oc', async () => {
  const login = ['--docker-server=quay.io', '--docker-username=ann', '--docker-password=hunter2'];
  expect(await sluice(create('pull', ...login, '--docker-email=ann@example.com'))).toEqual({
    code: 0,
    out: 'secret/pull created\n',
    err: '',
  });
  const list = await sluice(['get', 'secrets']);
  expect(list.out).toMatch(
    /^NAME +TYPE +REGISTRIES +IMPORTS +AGE\npull +kubernetes.io\/dockerconfigjson +quay.io +used/,
  );
  const shown = await sluice(['get', 'secret/pull', '-o', 'yaml']);
  expect(shown.out).toContain('name: pull');
  expect(shown.out).not.toContain('hunter2');
  expect(await sluice(['delete', 'secret', 'pull'])).toMatchObject({ out: 'secret "pull" deleted\n' });
  expect(await sluice(['get', 'secret', 'pull'])).toMatchObject({ code: 3 });
});

test('a password comes by standard input too', async () => {
  const words = create('piped', '--docker-server=quay.io/team', '--docker-username=ann');
  expect(await sluice(words, 'hunter2\n')).toMatchObject({ code: 0, out: 'secret/piped created\n' });
  expect(await registriesOf('piped')).toEqual(['quay.io/team']);
  expect(await sluice(words.with(3, 'silent'))).toMatchObject({
    code: 2,
    err: expect.stringContaining('write the password to standard input') as string,
  });
});

test.each([
  ['config', '', { auths: { 'quay.io': { auth: 'YTpi' }, 'ghcr.io': { auth: 'YTpi' } } }],
  ['keyed', '.dockerconfigjson=', { auths: { 'quay.io': { auth: 'YTpi' }, 'ghcr.io': { auth: 'YTpi' } } }],
  ['old', '.dockercfg=', { 'quay.io': { auth: 'YTpi' }, 'https://ghcr.io/v2/': { auth: 'YTpi' } }],
])('the file of a %s secret is taken as it is', async (name, key, content) => {
  const file = join(folder, `${name}.json`);
  await writeFile(file, JSON.stringify(content));
  expect(await sluice(create(name, `--from-file=${key}${file}`))).toMatchObject({ code: 0, err: '' });
  expect(await registriesOf(name)).toEqual(['ghcr.io', 'quay.io']);
});

test('a name that is taken is a conflict, and a dry run creates nothing', async () => {
  const words = create('twice', '--docker-server=quay.io', '--docker-username=a', '--docker-password=b');
  expect(await sluice([...words, '--dry-run'])).toMatchObject({ out: 'secret/twice created (dry run)\n' });
  expect(await sluice(words)).toMatchObject({ code: 0 });
  expect(await sluice(words)).toMatchObject({
    code: 5,
    err: expect.stringContaining('default/twice exists already') as string,
  });
});

test.each([
  [['create', 'secret', 'generic', 'x'], 'Give --from-literal'],
  [create('x'), 'Give --docker-username'],
  [create('x', '--from-file=a', '--docker-username=b'), 'not both'],
  [create('x', '--from-file=/nowhere/config.json'), '/nowhere/config.json cannot be read'],
  [['describe', 'secret', 'x'], 'never shown'],
])('%j is a mistake that is told, with exit code 2', async (words, why) => {
  expect(await sluice(words)).toMatchObject({ code: 2, err: expect.stringContaining(why) as string });
});
