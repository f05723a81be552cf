import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

const ask = (pid: number, column: string): Promise<string | null> =>
  run('ps', ['-o', `${column}=`, '-p', String(pid)]).then(
    ({ stdout }) => stdout.trim() || null,
    () => null,
  );

const read = (pid: number, file: string): Promise<string | null> =>
  readFile(`/proc/${String(pid)}/${file}`, 'utf8').catch(() => null);

/**
 * A mark that no other process of this number bears, or null when there is no such process: numbers are
 * given out again, soon so in containers. A process that ended but was not yet waited for counts as gone.
 */
export async function birthmark(pid: number): Promise<string | null> {
  if (process.platform !== 'linux') return ask(pid, 'lstart');
  const fields = (await read(pid, 'stat'))?.replace(/^.*\) /s, '').split(' ') ?? [];
  return fields[0] === 'Z' ? null : (fields[19] ?? null);
}

/** The words a process was started with, joined by spaces; null when there is no such process. */
export const commandLine = async (pid: number): Promise<string | null> =>
  process.platform === 'linux'
    ? ((await read(pid, 'cmdline'))?.replaceAll('\0', ' ').trim() ?? null)
    : ask(pid, 'args');

/** Waits, `seconds` at most, until a process that is not our child has ended; says whether it has. */
export async function awaitEnd(pid: number, seconds: number): Promise<boolean> {
  const mark = await birthmark(pid);
  const deadline = Date.now() + seconds * 1000;
  while (mark !== null && (await birthmark(pid)) === mark) {
    if (Date.now() > deadline) return false;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return true;
}
