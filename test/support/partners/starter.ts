import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { atEnd } from '../at-end.js';

/** A process at the partner's place that has said that it listens; killed when the test file is through. */
export async function spawnPartner(
  script: readonly string[],
  cwd: string,
  env: Record<string, string>,
): Promise<ChildProcess & { end(): Promise<void> }> {
  const child = spawn(process.execPath, ['--import', 'tsx', ...script], {
    cwd,
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const end = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  atEnd(end);
  await once(child.stdout, 'data');
  return Object.assign(child, { end });
}
