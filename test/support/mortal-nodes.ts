import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { afterAll } from 'vitest';

const running: ChildProcess[] = [];
afterAll(() => {
  for (const child of running) child.kill('SIGKILL');
});

/**
 * Starts a node in a process of its own, which dies at its failpoint (`SLUICE_FAILPOINT`); settings as in the environment. Its
 * address is empty where it has died before it listened.
 */
export async function startMortalNode(settings: Record<string, string>) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'test/support/mortal-node.ts'], {
    env: {
      PATH: process.env['PATH'],
      PORT: '0',
      SLUICE_DISABLE_SCHEDULED_IMPORT: 'true',
      SLUICE_DISABLE_PENDING_IMPORT: 'true',
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running.push(child);
  const dead = once(child, 'exit').then(() => child.signalCode);
  const said = await Promise.race([once(child.stdout, 'data'), dead.then(() => [''])]);
  return { child, address: String(said[0]).trim(), dead };
}
