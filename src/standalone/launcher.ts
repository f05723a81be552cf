import { execFile } from 'node:child_process';
import { chown, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { Failure } from '../platform/errors.js';

const run = promisify(execFile);

/** How programs of PostgreSQL are started, which run neither as root nor as a user without a name. */
export interface Launcher {
  /** Program and leading arguments to put before the command; each replaces itself by the next. */
  readonly prefix: readonly string[];
  /** Whom the files must belong to; null for us. */
  readonly owner: Owner | null;
}

interface Owner {
  readonly uid: number;
  readonly gid: number;
}

const nobody: Owner = { uid: 65_534, gid: 65_534 };

/** Ends the server when we end in whatever way, even killed. */
const bound = ['setpriv', '--pdeathsig=INT'];
/** In a user namespace, where we look like nobody but still own our files. */
const masked = ['unshare', '--user', '--map-user=65534', '--map-group=65534', ...bound];
/** As another user, who must be able to reach the folder. */
const become = ({ uid, gid }: Owner) => [
  ...bound,
  `--reuid=${String(uid)}`,
  `--regid=${String(gid)}`,
  '--clear-groups',
];

/**
 * Chooses the first launcher that works here for `program` with its data in `folder`. Away from Linux there is
 * but the plain one, and a server whose parent was killed lives on until the next start ends it.
 */
export async function chooseLauncher(folder: string, program: string): Promise<Launcher> {
  for (const launcher of await candidates(folder))
    if (await works(launcher, folder, program)) return launcher;
  if (process.getuid?.() !== 0) return { prefix: [], owner: null };
  throw new Failure(
    'UNAVAILABLE',
    `PostgreSQL refuses to run as root, and no other way to run it with its data in ${folder} works here ` +
      '(user namespaces are forbidden, and other users cannot reach that folder). Run this as another user, or set DATABASE_URL.',
  );
}

async function candidates(folder: string): Promise<Launcher[]> {
  const ours = (prefix: string[]): Launcher => ({ prefix, owner: null });
  if (process.getuid?.() !== 0) return [ours(bound), ours(masked)];
  const owner = await ownerOf(folder);
  return [
    ours(masked),
    { prefix: become(owner), owner },
    { prefix: [...become(owner), ...masked], owner },
    { prefix: become(nobody), owner: nobody },
  ];
}

/** The user, other than root, to whom the folder or the nearest one above it belongs. */
async function ownerOf(folder: string): Promise<Owner> {
  const { uid, gid } = await stat(folder);
  if (uid !== 0) return { uid, gid };
  return dirname(folder) === folder ? nobody : ownerOf(dirname(folder));
}

/** The program to start, and its arguments, so that the launcher runs `program` with `words`. */
export function launch({ prefix }: Launcher, program: string, words: readonly string[]): [string, string[]] {
  const [first, ...rest] = prefix;
  return first === undefined ? [program, [...words]] : [first, [...rest, program, ...words]];
}

async function works(launcher: Launcher, folder: string, program: string): Promise<boolean> {
  const { owner } = launcher;
  const options = { cwd: '/', timeout: 10_000 };
  try {
    if (owner) await chown(folder, owner.uid, owner.gid);
    await run(...launch(launcher, 'id', ['-un']), options);
    await run(...launch(launcher, 'test', ['-w', folder, '-a', '-x', folder]), options);
    await run(...launch(launcher, program, ['--version']), options);
    return true;
  } catch {
    return false;
  }
}
