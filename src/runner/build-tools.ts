import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { findProgram } from '../platform/find-program.js';
import { runProgram } from './program.js';

/** What this machine can build with. */
export interface BuildTools {
  /** `oci` keeps to memory and CPU limits; `chroot` works nearly everywhere, and does not. */
  readonly isolation: 'oci' | 'chroot';
  readonly driver: 'overlay' | 'vfs';
  /** The OCI runtime, for `oci`. */
  readonly runtime: string | null;
  /** What to write before a command so that all its processes end with it, and with the runner, SIGKILL included. */
  readonly leash: readonly string[];
}

/** Where programs are looked for: the runner's own PATH is not handed on. */
export const searchPath = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

const find = (program: string): Promise<string | null> => findProgram([program], searchPath);

/** Finds out what this machine can build with, by trying; null when it has no `buildah`. */
export async function findBuildTools(scratch: string, signal: AbortSignal): Promise<BuildTools | null> {
  if (!(await find('buildah'))) return null;
  const isRoot = process.getuid?.() === 0;
  const runtime = isRoot ? await find('runc') : null;
  const leash = [
    ...((await find('setpriv')) ? ['setpriv', '--pdeathsig=KILL'] : []),
    ...(isRoot && (await find('unshare'))
      ? ['unshare', '--pid', '--mount', '--fork', '--kill-child=KILL', '--mount-proc']
      : []),
  ];
  const driver = isRoot && (await canOverlay(scratch, signal)) ? 'overlay' : 'vfs';
  return { isolation: runtime === null ? 'chroot' : 'oci', runtime, driver, leash };
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
