import { subscribe } from 'node:diagnostics_channel';
import type { ChildProcess } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';

/** The processes of this machine that have a text in their command lines, as everybody may read them. */
export async function processesWith(text: string): Promise<{ pid: string; line: string }[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const lines = await Promise.all(
    pids.map(async (pid) => ({ pid, line: await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '') })),
  );
  return lines.filter(({ line }) => line.includes(text));
}

/** The command lines of this machine's processes that have a text in them. */
export const commandLinesWith = async (text: string): Promise<string[]> =>
  (await processesWith(text)).map(({ line }) => line.replaceAll('\0', ' '));

/** What the CPU of a process with this text in its command line is limited by: its control group's quota, in processors. */
export async function cpuLimitOf(text: string) {
  const [found] = await processesWith(text);
  const groups = found ? await readFile(`/proc/${found.pid}/cgroup`, 'utf8').catch(() => '') : '';
  const [, , first] = /^(\d+):(?:[^:]*,)?cpu(?:,[^:]*)?:(.*)$/m.exec(groups) ?? [];
  const read = (folder: string, file: string) => readFile(`${folder}/${file}`, 'utf8').catch(() => '');
  const number = (words: string, name: string) =>
    Number(new RegExp(`^${name} (\\d+)$`, 'm').exec(words)?.[1] ?? 0);
  if (first !== undefined) {
    const folder = `/sys/fs/cgroup/cpu${first}`;
    const [quota, period] = [await read(folder, 'cpu.cfs_quota_us'), await read(folder, 'cpu.cfs_period_us')];
    const throttled = number(await read(folder, 'cpu.stat'), 'nr_throttled');
    return { processors: Number(quota) > 0 ? Number(quota) / Number(period) : null, throttled };
  }
  const folder = `/sys/fs/cgroup${/^0::(.*)$/m.exec(groups)?.[1] ?? ''}`;
  const [, quota, period] = /^(\d+) (\d+)/.exec(await read(folder, 'cpu.max')) ?? [];
  const throttled = number(await read(folder, 'cpu.stat'), 'nr_throttled');
  return { processors: quota === undefined ? null : Number(quota) / Number(period), throttled };
}

/** All programs that this process starts from now on: tells of the words of each, also of those that have ended. */
export function recordPrograms(): () => string[] {
  const children: ChildProcess[] = [];
  subscribe('child_process', (message) => void children.push((message as { process: ChildProcess }).process));
  return () => children.map(({ spawnargs }) => spawnargs.join(' '));
}
