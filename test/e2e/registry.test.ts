import { mkdir, mkdtemp, readFile, rm, stat, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { awaitEnd } from '../../src/standalone/process.js';
import { pushImage } from '../support/images.js';
import { startGateway, type Started } from '../support/started.js';
import { eventually } from '../support/wait.js';

const root = await mkdtemp(join(tmpdir(), 'sluice-own-registry-'));
afterAll(() => rm(root, { recursive: true, force: true }));

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
  await expect(pushImage(host, 'default/web:v1', {})).rejects.toThrow(/unauthorized|denied/);
  expect((await stat(join(folder, 'registry', 'token-key.pem'))).mode & 0o777).toBe(0o600);
  const first = await pidOf(folder);
  expect(await gateway.end('SIGTERM')).toBe(0);
  expect(await awaitEnd(first, 5)).toBe(true);

  const again = await startGateway(folder);
  expect(registryOf(again)).toBe(host);
  const next = await pushImage(host, 'default/web:v1', { credentials, labels: { version: '2' } });
  await eventually(async () => (await digestOf(again)).includes(next));
  const killed = await pidOf(folder);
  process.kill(killed, 'SIGKILL');
  await eventually(async () => (await pidOf(folder)) !== killed, 'the registry to be started again');
  const last = await pidOf(folder);
  await again.end('SIGKILL');
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
