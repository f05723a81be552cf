import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { awaitEnd } from '../../src/standalone/process.js';
import { runCli } from '../support/cli.js';
import { pushImage } from '../support/images.js';
import { startGateway, type Started } from '../support/started.js';
import { eventually } from '../support/wait.js';

const root = await mkdtemp(join(tmpdir(), 'sluice-own-registry-'));
afterAll(() => rm(root, { recursive: true, force: true }));

const inspect = async (reference: string, ...words: string[]) => {
  const asked = ['inspect', '--tls-verify=false', ...words, `docker://${reference}`];
  return (await promisify(execFile)('skopeo', asked)).stdout;
};
const registryOf = (gateway: Started) => /Registry +(\S+)/.exec(gateway.output())?.[1] ?? '';
const pidOf = async (folder: string) => Number(await readFile(join(folder, 'registry', 'pid'), 'utf8'));
const digestOf = async (gateway: Started) =>
  JSON.stringify(
    await gateway.ask(
      '{ imageTag(namespace: "default", stream: "web", tag: "v1") { current { digest reference } } }',
    ),
  );

test('one command gives a registry, too: what is pushed there is in a stream, also after the next start', async () => {
  const folder = join(root, 'data');
  const gateway = await startGateway(folder);
  const host = registryOf(gateway);
  expect(host).toMatch(/^127\.0\.0\.1:\d+$/);
  const credentials = `developer:${gateway.token}`;
  const digest = await pushImage(host, 'default/web:v1', { credentials });
  await eventually(async () => (await digestOf(gateway)).includes(`${host}/default/web@${digest}`));
  const files = { HOME: join(root, 'home'), XDG_RUNTIME_DIR: join(root, 'runtime') };
  const env = { ...files, SLUICE_URL: gateway.address, SLUICE_TOKEN: gateway.token };
  expect((await runCli(['registry', 'info'], env)).out.trim()).toBe(host);
  const login = await runCli(['registry', 'login'], env);
  expect(login, login.err).toMatchObject({ code: 0 });
  expect(login.out).toContain(`Push to ${host}/default/NAME:TAG.`);
  for (const file of [join(root, 'home/.docker/config.json'), join(root, 'runtime/containers/auth.json')])
    expect(await inspect(`${host}/default/web:v1`, '--authfile', file)).toContain(digest);
  const own = join(root, 'own.json');
  await writeFile(own, JSON.stringify({ auths: { 'quay.io': { auth: 'YTpi' } }, credsStore: 'pass' }));
  const again = await runCli(['registry', 'login', '--to', own], env);
  expect(again.err).toContain('helper “pass”');
  expect(JSON.parse(await readFile(own, 'utf8'))).toMatchObject({
    auths: { 'quay.io': { auth: 'YTpi' }, [host]: { auth: expect.any(String) as string } },
    credsStore: 'pass',
  });
  expect((await stat(own)).mode & 0o077).toBe(0);
  expect((await runCli(['describe', 'is/web'], env)).out).toContain(`Image Repository:\t${host}/default/web`);

  await expect(pushImage(host, 'default/web:v1', {})).rejects.toThrow(/unauthorized|denied/);
  expect((await stat(join(folder, 'registry', 'token-key.pem'))).mode & 0o777).toBe(0o600);
  const first = await pidOf(folder);
  expect(await gateway.end('SIGTERM')).toBe(0);
  expect(await awaitEnd(first, 5)).toBe(true);

  const next = await startGateway(folder);
  expect(registryOf(next)).toBe(host);
  const second = await pushImage(host, 'default/web:v1', { credentials, labels: { version: '2' } });
  await eventually(async () => (await digestOf(next)).includes(second));
  const killed = await pidOf(folder);
  process.kill(killed, 'SIGKILL');
  await eventually(async () => (await pidOf(folder)) !== killed, 'the registry to be started again');
  const last = await pidOf(folder);
  await next.end('SIGKILL');
  expect(await awaitEnd(last, 5)).toBe(true);
});

test('without the program it says plainly that there is no registry, and does the rest', async () => {
  const programs = join(root, 'programs');
  await mkdir(programs);
  for (const program of ['setpriv', 'unshare', 'id', 'test', 'ps'])
    await symlink(join('/usr/bin', program), join(programs, program));
  const gateway = await startGateway(join(root, 'without'), { PATH: programs });
  expect(gateway.output()).toContain('Registry none: docker-registry is not installed');
  expect(await gateway.ask('{ viewer { name } }')).toHaveProperty('data.viewer');
  await gateway.end('SIGTERM');
});
