import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

/** What one run of the command line gave. */
export interface CliRun {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Starts `bin/sluice` as a process. */
export const spawnCli = (words: readonly string[], env: Record<string, string>) =>
  spawn(process.execPath, ['bin/sluice', ...words], {
    env: { PATH: process.env['PATH'], HOME: '/nonexistent', ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });

/** Runs `bin/sluice` to its end, with `input` on its standard input. */
export async function runCli(
  words: readonly string[],
  env: Record<string, string>,
  input = '',
): Promise<CliRun> {
  const child = spawnCli(words, env);
  child.stdin.end(input);
  const [out, err, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close') as Promise<[number | null]>,
  ]);
  return { code, out, err };
}
