import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { authFiles } from '../../../src/cli/access/registry-auth.js';

const home = await mkdtemp(join(tmpdir(), 'sluice-home-'));
afterAll(() => rm(home, { recursive: true, force: true }));
const docker = join(home, '.docker/config.json');

/** A user who exists nowhere, and so has no folder in /run. */
const nobodyYet = 4_000_000_123;

test('where no session has a folder, a login is kept in the home alone', () => {
  expect(authFiles({ HOME: home }, nobodyYet)).toEqual([docker]);
});

test.runIf(process.platform === 'linux')('in a session it is kept for podman, too', () => {
  const runtime = join(home, 'runtime');
  expect(authFiles({ HOME: home, XDG_RUNTIME_DIR: runtime }, nobodyYet)).toEqual([
    docker,
    join(runtime, 'containers/auth.json'),
  ]);
});

test('a file that is named for podman is taken at its word', async () => {
  const own = join(home, 'own/auth.json');
  await mkdir(join(home, 'own'));
  await writeFile(own, '{}');
  expect(authFiles({ HOME: home, REGISTRY_AUTH_FILE: own, XDG_RUNTIME_DIR: '/x' }, 0)).toEqual([docker, own]);
});
