import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { findProgram } from '../platform/find-program.js';
import { runProgram } from './program.js';
import { tryRuntime } from './runtime-trial.js';

/** Limits of what runs inside of a build. */
export interface ResourceLimits {
  /** Bytes. */
  readonly memory: number | null;
  /** Whole and parts of processors. */
  readonly cpu: number | null;
}

/** What this machine can build with. */
export interface BuildTools {
  /** `oci` can keep to memory and CPU limits; `chroot` works nearly everywhere, and cannot. */
  readonly isolation: 'oci' | 'chroot';
  /** The limits that hold here. */
  readonly holds: { readonly memory: boolean; readonly cpu: boolean };
  /** Why others do not; null where all do. */
  readonly unheld: string | null;
  readonly driver: 'overlay' | 'vfs';
  /** The OCI runtime, for `oci`. */
  readonly runtime: string | null;
  /** What to write before a command so that all its processes end with it, and with the runner, SIGKILL included. */
  readonly leash: readonly string[];
}

/** What is said where limits are asked for that do not hold here; null where all of them do. */
export function limitWarning({ holds, unheld }: BuildTools, { memory, cpu }: ResourceLimits): string | null {
  const names = [
    ...(memory !== null && !holds.memory ? ['memory'] : []),
    ...(cpu !== null && !holds.cpu ? ['CPU'] : []),
  ];
  if (names.length === 0) return null;
  return `warning: ${names.join(' and ')} limits do not hold with this runner, for ${unheld ?? 'it cannot hold them'}.`;
}

/** Where programs are looked for: the runner's own PATH is not handed on. */
export const searchPath = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

const find = (program: string): Promise<string | null> => findProgram([program], searchPath);

/** Finds out what this machine can build with, by trying; null when it has no `buildah`. */
export async function findBuildTools(scratch: string, signal: AbortSignal): Promise<BuildTools | null> {
  if (!(await find('buildah'))) return null;
  const isRoot = process.getuid?.() === 0;
  const leash = [
    ...((await find('setpriv')) ? ['setpriv', '--pdeathsig=KILL'] : []),
    ...(isRoot && (await find('unshare'))
      ? ['unshare', '--pid', '--mount', '--fork', '--kill-child=KILL', '--mount-proc']
      : []),
  ];
  const driver = isRoot && (await canOverlay(scratch, signal)) ? 'overlay' : 'vfs';
  return { ...(await findIsolation({ isRoot, scratch, leash, signal })), driver, leash };
}

interface Trying {
  readonly isRoot: boolean;
  readonly scratch: string;
  readonly leash: readonly string[];
  readonly signal: AbortSignal;
}

async function findIsolation({ isRoot, ...trying }: Trying) {
  const none = { isolation: 'chroot', runtime: null, holds: { memory: false, cpu: false } } as const;
  if (!isRoot) return { ...none, unheld: 'it is not run by root' };
  const runtime = await find('runc');
  if (runtime === null) return { ...none, unheld: 'this machine has no runc' };
  const env = { PATH: searchPath, HOME: trying.scratch };
  const { works, memory, cpu, words } = await tryRuntime({ runtime, env, ...trying });
  const unheld = memory && cpu ? null : `runc cannot hold them: ${words}`;
  return works ? { isolation: 'oci' as const, runtime, holds: { memory, cpu }, unheld } : { ...none, unheld };
}

async function canOverlay(scratch: string, signal: AbortSignal): Promise<boolean> {
  const root = join(scratch, 'overlay-trial');
  await mkdir(root, { recursive: true });
  const storage = [
    '--root',
    join(root, 'storage'),
    '--runroot',
    join(root, 'run'),
    '--storage-driver',
    'overlay',
  ];
  const env = { PATH: searchPath, HOME: root };
  try {
    return (await runProgram(['buildah', ...storage, 'images'], { env, signal })).code === 0;
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}
