import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { newKey } from '../../../src/platform/read-keychain.js';
import { scriptedRunner, type Claimed } from '../../support/building.js';
import { declare } from '../../support/declaring.js';
import { push } from '../../support/pushing.js';
import { startSluice } from '../../support/sluice.js';
import { eventually } from '../../support/wait.js';
import { zipOf } from '../../support/builds/zip.js';

const folder = await mkdtemp(join(tmpdir(), 'sluice-typed-'));
afterAll(() => rm(folder, { recursive: true, force: true }));
const sluice = await startSluice({
  SLUICE_ENCRYPTION_KEYS: newKey('one').reveal(),
  SLUICE_INTERNAL_REGISTRY: 'registry.example:5000',
});
await sluice.mutate('createNamespace', { name: 'shop' }, 'cursor');
const runner = scriptedRunner(sluice);
const typed = (...words: string[]) => declare(sluice, [...words, '-n', 'shop']);
const said = async (...words: string[]) => {
  const { code, out, err } = await typed(...words);
  expect(code, `${words.join(' ')}: ${err}`).toBe(0);
  return out;
};
/** Whatever build comes next, carried out as `how` says: left to itself, it fails. */
const carryOut = async (
  how: (lease: Claimed) => Promise<unknown> = ({ key }) => runner.finish(key, { outcome: 'FAILED' }),
) => {
  const lease = await eventually(() => runner.maybe(), 'a build to claim');
  await how(lease);
  return lease.build.name;
};

test('a few words make a definition with its stream, whose first build starts at once', async () => {
  const made = await said(
    'new-build',
    'https://github.com/sclorg/django-ex.git#main',
    '--name',
    'web',
    '-e',
    'A=1',
  );
  expect(made).toBe('imagestream "web" created\nbuildconfig "web" created\nbuild "web-1" started\n');
  const second = await typed('new-build', 'https://github.com/sclorg/django-ex.git', '--name', 'web');
  expect(second).toMatchObject({ code: 5 });
  expect(await said('get', 'bc')).toMatch(/web +Docker +Git@main +1/);
  expect(await said('get', 'builds')).toMatch(/web-1 +Docker +Git@main +Pending/);
  expect(await typed('new-build')).toMatchObject({ code: 2 });
  expect(await typed('new-build', 'https://x.example/a.git', '--strategy=source')).toMatchObject({ code: 2 });
  expect(await said('new-build', 'builder~https://x.example/a.git')).toContain('buildconfig "a" created');
  expect(await said('delete', 'bc/a')).toBe('buildconfig "a" deleted\n');
});

test('a definition that is refused leaves no stream behind', async () => {
  expect(await typed('new-build', 'no-such-thing')).toMatchObject({ code: 2 });
  expect((await typed('get', 'is')).out).not.toContain('no-such-thing');
});

test('a Dockerfile is built from the tag of a stream that it names, and follows it', async () => {
  await push(sluice, 'shop', 'tools:v1', 'tools');
  const dockerfile = 'FROM busybox AS first\nRUN true\nFROM tools:v1\nCOPY --from=first /a /a';
  const { out, err } = await typed('new-build', '-D', dockerfile, '--name=on-tools');
  expect(out).toContain('buildconfig "on-tools" created');
  expect(err).toBe(
    '# FROM tools:v1 is a tag of a stream here: it is the base, and each new image of it starts a build.\n',
  );
  expect(await said('describe', 'bc/on-tools')).toMatch(/From Image:\s+ImageStreamTag tools:v1/);
  for (const elsewhere of [
    'FROM tools AS a\nFROM a',
    'FROM tools:v9',
    'FROM docker.io/tools:v1',
    'FROM $X:v1',
  ]) {
    const name = `other-${String(elsewhere.length)}`;
    expect((await typed('new-build', '-D', elsewhere, `--name=${name}`)).err).toBe('');
    await said('delete', `bc/${name}`);
  }
  await said('delete', 'bc/on-tools');
});

test('a build is cancelled, started again, waited for, described and deleted', async () => {
  expect(await said('cancel-build', 'web-1')).toContain('web-1 marked for cancellation');
  expect(await typed('cancel-build', 'web-1')).toMatchObject({ code: 5 });
  await said('start-build', '--from-build=web-1');
  const some = await typed('cancel-build', 'web-9', 'web-2', 'web-1');
  expect(some).toMatchObject({ code: 5, out: 'build.build.openshift.io/web-2 marked for cancellation\n' });
  expect(some.err).toMatch(/web-9 does not exist[^]*web-1 has ended already/);
  const waiting = typed('start-build', 'web', '--wait', '--follow', '--build-arg=X=1', '--no-cache');
  await carryOut(async ({ key }) => {
    await runner.append(key, 0, 'one\ntwo\n');
    await runner.finish(key, { outcome: 'FAILED', reason: 'DOCKER_BUILD_FAILED', message: 'exit status 2' });
  });
  const failed = await waiting;
  expect(failed).toMatchObject({ code: 1, out: 'one\ntwo\n' });
  expect(failed.err).toContain('DockerBuildFailed');
  expect(await said('describe', 'build/web-3')).toMatch(/Status:\s+Failed \(DockerBuildFailed\)/);
  expect(await said('logs', 'bc/web', '--tail=1')).toBe('two\n');
  expect(await said('logs', 'build/web-3', '--since=1h')).toBe('one\ntwo\n');
  expect(await said('start-build', '--from-build=web-3')).toBe('build.build.openshift.io/web-4 started\n');
  expect(await said('cancel-build', 'bc/web', '--restart')).toContain('web-5 started');
  expect(await carryOut()).toBe('web-5');
  expect(await typed('start-build', 'nowhere')).toMatchObject({ code: 3 });
  expect(await said('delete', 'build', 'web-4')).toBe('build "web-4" deleted\n');
  expect(await typed('get', 'build', 'web-4')).toMatchObject({ code: 3 });
});

test('source goes along from a directory, a file, an archive or a commit', async () => {
  const source = join(folder, 'source');
  await mkdir(join(source, '.git'), { recursive: true });
  await writeFile(join(source, 'Dockerfile'), 'FROM scratch\n');
  await writeFile(join(source, '.git', 'config'), 'not sent');
  await writeFile(join(folder, 'source.zip'), zipOf({ name: 'Dockerfile', text: 'FROM scratch\n' }));
  await said('new-build', '--binary', '--name=sent', '--no-output');
  for (const [flag, path] of [
    ['--from-dir', source],
    ['--from-file', join(source, 'Dockerfile')],
    ['--from-archive', join(folder, 'source.zip')],
  ] as const) {
    const { code, out, err } = await typed('start-build', 'sent', `${flag}=${path}`);
    expect({ code, out }, err).toMatchObject({ code: 0, out: expect.stringContaining('started') as string });
    expect(err).toMatch(/\d+ bytes of source sent/);
    await carryOut();
  }
  expect(await typed('start-build', 'sent')).toMatchObject({ code: 2 });
  const repository = join(folder, 'repository');
  const git = (...words: string[]) =>
    execFileSync('git', [
      '-C',
      repository,
      '-c',
      'user.name=Ada',
      '-c',
      'user.email=ada@example.com',
      ...words,
    ])
      .toString()
      .trim();
  await mkdir(repository);
  git('init', '--quiet');
  await writeFile(join(repository, 'Dockerfile'), 'FROM scratch\nLABEL of=git\n');
  git('add', 'Dockerfile');
  git('commit', '--quiet', '--message', 'Begin');
  await writeFile(join(repository, 'secret'), 'not committed, so not sent');
  const sent = await typed('start-build', 'sent', `--from-repo=${repository}`);
  expect(sent, sent.err).toMatchObject({ code: 0 });
  const { key, work } = await runner.claim();
  const upload = await fetch(new URL(String(work.uploadedSource.path), sluice.address), {
    headers: { authorization: `Bearer ${key.token}` },
  });
  await writeFile(join(folder, 'sent.tar.gz'), Buffer.from(await upload.arrayBuffer()));
  const names = execFileSync('tar', ['-tzf', join(folder, 'sent.tar.gz')]).toString();
  expect(names).toBe('Dockerfile\n');
  await runner.finish(key, { outcome: 'FAILED' });
  const { buildConfig } = await sluice.data(
    '{ buildConfig(namespace: "shop", name: "sent") { builds(first: 1) { nodes { revision { commit message author { name } } } } } }',
  );
  const revision = { commit: git('rev-parse', 'HEAD'), message: 'Begin', author: { name: 'Ada' } };
  expect(buildConfig.builds.nodes).toEqual([{ revision }]);
  for (const words of [[`--from-repo=${repository}`, '--commit=none'], [`--from-repo=${folder}`]])
    expect(await typed('start-build', 'sent', ...words)).toMatchObject({
      code: 2,
      err: expect.stringContaining('to send: fatal:') as string,
    });
  expect(await typed('start-build', 'sent', '--from-dir=/nowhere')).toMatchObject({ code: 2 });
  expect(await typed('start-build', 'sent', `--from-dir=${source}`, `--from-file=${source}`)).toMatchObject({
    code: 2,
  });
});

test('triggers of a definition are set, shown and taken away as oc does it, and the secret is told once', async () => {
  await said('new-build', '-D', 'FROM scratch', '--name=set');
  await carryOut();
  const added = await said('set', 'triggers', 'bc/set', '--from-github');
  const [, address = ''] = /Webhook for github: (\S+)/.exec(added) ?? [];
  const push = { ref: 'refs/heads/main', head_commit: { id: 'a'.repeat(40) } };
  const post = () =>
    fetch(address, {
      method: 'POST',
      body: JSON.stringify(push),
      headers: { 'content-type': 'application/json' },
    });
  expect((await post()).status).toBe(202);
  await carryOut();
  expect(await said('set', 'triggers', 'bc/set', '--from-image=web:latest')).toContain('triggers updated');
  expect(await said('set', 'triggers', 'bc/set', '--manual')).toContain('updated');
  const shown = await said('set', 'triggers', 'bc/set');
  expect(shown).toMatch(/buildconfigs\/set +GitHub +<secret> +true/);
  expect(shown).toMatch(/buildconfigs\/set +ImageChange +web:latest +false/);
  expect((await post()).status).toBe(202);
  await carryOut();
  expect(await said('set', 'triggers', 'bc/set', '--from-github', '--remove')).toContain('updated');
  expect((await post()).status).toBe(401);
  expect(await said('set', 'triggers', 'bc/set', '--remove-all')).toContain('updated');
  expect((await typed('set', 'triggers', 'bc/set')).err).toContain('has no triggers');
});

test('variables, hooks and secrets of a definition are set', async () => {
  await said(
    'create',
    'secret',
    'generic',
    'database',
    '--from-literal=user-name=ann',
    '--from-literal=password=x',
  );
  expect(await said('set', 'env', 'bc/set', 'MODE=fast', 'GONE=1')).toContain('environment updated');
  expect(await said('set', 'env', 'bc/set', 'GONE-', '--from=secret/database', '--prefix=DB_')).toContain(
    'updated',
  );
  expect(await said('set', 'env', 'bc/set', '--list')).toBe(
    '# buildconfigs set\nMODE=fast\n# DB_PASSWORD from secret database, key password\n# DB_USER_NAME from secret database, key user-name\n',
  );
  expect(await said('set', 'env', 'bc/set', 'MODE=fast', '--dry-run')).toContain('was not changed');
  expect(await typed('set', 'env', 'bc/set', 'nonsense')).toMatchObject({ code: 2 });
  expect(await said('set', 'build-hook', 'bc/set', '--post-commit', '--script=make check')).toContain(
    'hooks updated',
  );
  expect(await said('export', 'bc/set')).toContain('script: make check');
  expect(await said('set', 'build-hook', 'bc/set', '--post-commit', '--remove')).toContain('hooks updated');
  expect(await said('set', 'build-secret', 'bc/set', 'database', '--source')).toContain('secret updated');
});

test('a difference is what the server would make of the file, its defaults too', async () => {
  const exported = await said('export', 'bc/set');
  const file = join(folder, 'set.yaml');
  await writeFile(file, exported);
  expect(await typed('diff', '-f', file)).toMatchObject({ code: 0, out: '' });
  await writeFile(file, exported.replace('runPolicy: Serial', 'runPolicy: Parallel'));
  expect(await typed('diff', '-f', file)).toMatchObject({
    code: 1,
    out: 'buildconfig/set\n-   spec.runPolicy: "Serial"\n+   spec.runPolicy: "Parallel"\n',
  });
  await writeFile(file, exported.replaceAll(/name: set$/gm, 'name: other'));
  expect((await typed('diff', '-f', file)).out).toContain('+   metadata.name: "other"');
  await writeFile(file, exported.replace('dockerfile: FROM scratch', 'contextDir: ../out'));
  const refused = await typed('diff', '-f', file);
  expect(refused.code).toBeGreaterThan(1);
  expect(refused.err).toContain('set.yaml:1:');
});
