import { subscribe } from 'node:diagnostics_channel';
import type { ChildProcess } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';

/** The command lines of this machine's processes that have a text in them, as everybody may read them. */
export async function commandLinesWith(text: string): Promise<string[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const lines = await Promise.all(
    pids.map((pid) => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')),
  );
  return lines.filter((line) => line.includes(text)).map((line) => line.replaceAll('\0', ' '));
}

/** All programs that this process starts from now on: tells of the words of each, also of those that have ended. */
export function recordPrograms(): () => string[] {
  const children: ChildProcess[] = [];
  subscribe('child_process', (message) => void children.push((message as { process: ChildProcess }).process));
  return () => children.map(({ spawnargs }) => spawnargs.join(' '));
}
