import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runProgram } from './program.js';

/** What a runtime can do on this machine, found out by having it do that. */
export interface RuntimeTrial {
  /** It runs a program at all. */
  readonly works: boolean;
  readonly memory: boolean;
  readonly cpu: boolean;
  /** Its last words, where it could not do all of that. */
  readonly words: string;
}

/** How a trial is run. */
export interface TrialOptions {
  readonly runtime: string;
  readonly scratch: string;
  readonly env: Readonly<Record<string, string>>;
  readonly leash: readonly string[];
  readonly signal: AbortSignal;
}

const limits = {
  memory: { memory: { limit: 64 * 2 ** 20 } },
  cpu: { cpu: { quota: 50_000, period: 100_000 } },
} as const;

/**
 * Runs `true` in a container with limits on memory and CPU. A runtime that is installed says little: in many a container
 * it may not write control groups, and every build would fail there.
 */
export async function tryRuntime(options: TrialOptions): Promise<RuntimeTrial> {
  const all = await run(options, { ...limits.memory, ...limits.cpu });
  if (all === null) return { works: true, memory: true, cpu: true, words: '' };
  const [none, memory, cpu] = [
    await run(options, {}),
    await run(options, limits.memory),
    await run(options, limits.cpu),
  ];
  const works = none === null;
  return { works, memory: works && memory === null, cpu: works && cpu === null, words: none ?? all };
}

/** Null where it ran; else its last words. */
async function run(
  { runtime, scratch, env, leash, signal }: TrialOptions,
  resources: object,
): Promise<string | null> {
  const bundle = join(scratch, 'runtime-trial');
  try {
    await mkdir(join(bundle, 'rootfs'), { recursive: true });
    await writeFile(join(bundle, 'config.json'), JSON.stringify(await configuration(resources)));
    const words = [runtime, '--root', join(bundle, 'state'), 'run', '--bundle', bundle];
    const [first, ...rest] = [...leash, ...words, `sluice-trial-${String(process.pid)}`];
    const { code, errors } = await runProgram([first, ...rest], { env, signal });
    return code === 0 ? null : (errors.trim().split('\n').at(-1) ?? '').slice(0, 300);
  } finally {
    await rm(bundle, { recursive: true, force: true });
  }
}

/** The programs of this machine, to be read alone. */
async function configuration(resources: object): Promise<object> {
  const folders = ['/usr', '/bin', '/lib', '/lib64'];
  const found = await Promise.all(folders.map((path) => stat(path).catch(() => null)));
  return {
    ociVersion: '1.0.2',
    process: { user: { uid: 0, gid: 0 }, args: ['/bin/true'], cwd: '/', env: ['PATH=/usr/bin:/bin'] },
    root: { path: 'rootfs', readonly: false },
    mounts: [
      { destination: '/proc', source: 'proc', type: 'proc' },
      ...folders
        .filter((_, index) => found[index])
        .map((path) => ({ destination: path, source: path, type: 'bind', options: ['rbind', 'ro'] })),
    ],
    linux: { namespaces: ['pid', 'ipc', 'uts', 'mount'].map((type) => ({ type })), resources },
  };
}
