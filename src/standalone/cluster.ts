import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Failure } from '../platform/errors.js';
import { Secret } from '../platform/secret.js';
import { launch, type Launcher } from './launcher.js';
import { awaitEnd, commandLine } from './process.js';

const run = promisify(execFile);

/** The files of one PostgreSQL cluster, and what opens it. */
export interface Cluster {
  readonly folder: string;
  readonly password: Secret;
}

/** The one role there is: it owns everything in the cluster. */
export const role = 'sluice';

/** Opens the cluster in `home`, making it the first time; one that was only half made is made anew. */
export async function openCluster(
  home: string,
  { launcher, initdb, durable }: { launcher: Launcher; initdb: string; durable: boolean },
): Promise<Cluster> {
  const folder = join(home, 'cluster');
  const file = join(home, 'password');
  if (await isThere(folder)) return { folder, password: new Secret(await readFile(file, 'utf8')) };

  const password = randomBytes(24).toString('base64url');
  await writeFile(file, password, { mode: 0o600 });
  if (launcher.owner) await chown(file, launcher.owner.uid, launcher.owner.gid);
  const draft = `${folder}.draft`;
  await rm(draft, { recursive: true, force: true });
  const words = [
    ...['--pgdata', draft, '--username', role, '--pwfile', file, '--auth', 'scram-sha-256'],
    ...['--encoding', 'UTF8', '--locale', 'C', '--data-checksums', '--no-instructions'],
    ...(durable ? [] : ['--no-sync']),
  ];
  const options = { cwd: home, env: environment(), timeout: 120_000 };
  await run(...launch(launcher, initdb, words), options).catch((error: unknown) => {
    throw new Failure('UNAVAILABLE', `PostgreSQL could not make its files in ${draft}: ${said(error)}`, {
      cause: error,
    });
  });
  await rename(draft, folder);
  return { folder, password: new Secret(password) };
}

const said = (error: unknown) =>
  error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : String(error);

/** What programs of PostgreSQL see of our environment: nothing that could turn their settings. */
export const environment = (): NodeJS.ProcessEnv => ({ PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' });

/**
 * Ends a server that still runs on the cluster although its parent is gone, and drops the mark of one that
 * is gone itself. Only for the holder of the folder's lock: it knows that such a server is nobody's.
 */
export async function clearOrphan(folder: string): Promise<void> {
  const file = join(folder, 'postmaster.pid');
  const pid = Number((await readFile(file, 'utf8').catch(() => '')).split('\n')[0]);
  if (!Number.isInteger(pid) || pid <= 0) return;
  if (!(await commandLine(pid))?.includes(folder)) return rm(file, { force: true });
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    send(pid, signal);
    if (await awaitEnd(pid, 10)) return;
  }
  throw new Failure(
    'UNAVAILABLE',
    `A PostgreSQL left over in ${folder} (process ${String(pid)}) cannot be stopped.`,
  );
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended by itself in the meantime.
  }
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
