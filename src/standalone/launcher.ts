import { execFile } from 'node:child_process';
import { chown, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { Failure } from '../platform/errors.js';

const run = promisify(execFile);

/** How programs of PostgreSQL, which refuse to run as root, are started here. */
export interface Launcher {
  /** Program and leading arguments to put before the command; each replaces itself by the next. */
  readonly prefix: readonly string[];
  /** Whom the files must belong to; null for us. */
  readonly owner: { readonly uid: number; readonly gid: number } | null;
}

/** Ends the server when we end in whatever way, even killed. */
const dieWithParent = ['setpriv', '--pdeathsig=INT'];

/**
 * Chooses a launcher that works here. Root runs the server in a user namespace, where root looks like nobody
 * but still owns its files; where namespaces are forbidden, as another user that must be able to reach `folder`.
 */
export async function chooseLauncher(folder: string, program: string): Promise<Launcher> {
  if (process.getuid?.() !== 0) {
    const bound = { prefix: dieWithParent, owner: null };
    return (await works(bound, folder, program)) ? bound : { prefix: [], owner: null };
  }
  const mapped = ['unshare', '--user', '--map-user=65534', '--map-group=65534', ...dieWithParent];
  const candidates: Launcher[] = [{ prefix: mapped, owner: null }];
  for (const owner of [await ownerOf(folder), nobody])
    candidates.push({
      prefix: [
        ...dieWithParent,
        `--reuid=${String(owner.uid)}`,
        `--regid=${String(owner.gid)}`,
        '--clear-groups',
      ],
      owner,
    });
  for (const candidate of candidates) if (await works(candidate, folder, program)) return candidate;
  throw new Failure(
    'UNAVAILABLE',
    `PostgreSQL refuses to run as root, and no other way to run it with its data in ${folder} works here ` +
      '(user namespaces are forbidden, and other users cannot reach that folder). Run this as another user, or set DATABASE_URL.',
  );
}

const nobody = { uid: 65_534, gid: 65_534 };

/** The user, other than root, to whom the folder or the nearest one above it belongs. */
async function ownerOf(folder: string): Promise<{ uid: number; gid: number }> {
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
    await run(...launch(launcher, program, ['--version']), options);
    await run(...launch(launcher, 'test', ['-w', folder, '-a', '-x', folder]), options);
    return true;
  } catch {
    return false;
  }
}
