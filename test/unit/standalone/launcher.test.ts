import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { chooseLauncher, launch, type Launcher } from '../../../src/standalone/launcher.js';
import { awaitEnd, birthmark } from '../../../src/standalone/process.js';

async function chosen(): Promise<Launcher> {
  const folder = await mkdtemp(join(tmpdir(), 'sluice-launcher-'));
  return chooseLauncher(folder, 'sleep').finally(() => rm(folder, { recursive: true }));
}

/** Starts `sleep` as a detached child of a process that is then killed; returns the number of the orphan. */
async function orphan(launcher: Launcher): Promise<number> {
  const command = launch(launcher, 'sh', ['-c', 'echo $$; exec sleep 60']);
  const script = `
    require('node:child_process').spawn(...${JSON.stringify(command)}, { detached: true, stdio: 'inherit' });
    setInterval(() => undefined, 1000);`;
  const parent = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [pid] = (await once(parent.stdout, 'data')) as [Buffer];
  parent.kill('SIGKILL');
  await once(parent, 'exit');
  return Number(pid.toString());
}

test('what is launched ends with its parent, even a killed one', async () => {
  expect(await awaitEnd(await orphan(await chosen()), 5)).toBe(true);
});

test('without the launcher it would live on', async () => {
  const pid = await orphan({ prefix: [], owner: null });
  expect(await birthmark(pid)).not.toBeNull();
  expect(await awaitEnd(pid, 0.2)).toBe(false);
  process.kill(pid, 'SIGKILL');
});

test('what is launched does not run as root', async () => {
  const child = spawn(...launch(await chosen(), 'id', ['-u']));
  const [user] = (await once(child.stdout, 'data')) as [Buffer];
  expect(user.toString().trim()).not.toBe('0');
});
