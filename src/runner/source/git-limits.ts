import { findProgram } from '../../platform/find-program.js';
import { searchPath } from '../build-tools.js';
import { runProgram, type ProgramOptions } from '../program.js';
import type { ArchiveLimits } from './place.js';

/** What one commit may hold, and the bytes of a pack: 1,000,000 files, 8 GiB. */
export const repositoryLimits: ArchiveLimits = { entries: 1_000_000, bytes: 8 * 1024 ** 3 };

/** What to write before git so that no file it writes grows beyond the limit: how large a pack will be is told by nobody. */
export async function fileLimit({ bytes }: ArchiveLimits): Promise<string[]> {
  return (await findProgram(['prlimit'], searchPath)) ? ['prlimit', `--fsize=${String(bytes)}`] : [];
}

/** Whether these are the last words of a git, or of its helper, that came to the limit. */
export const isTooLarge = (errors: string): boolean => /File too large|died of signal 25/.test(errors);

/**
 * Throws what `fail` says unless a commit is within the limits, before anything of it is written: a few kilobytes can
 * stand for billions of files. Where the commit is not there, that is for others to find out.
 */
export async function checkTree(
  commit: string,
  { folder, env, signal }: Pick<ProgramOptions, 'folder' | 'env' | 'signal'>,
  { entries, bytes }: ArchiveLimits,
  fail: () => Error,
): Promise<void> {
  const enough = new AbortController();
  let files = 0;
  let size = 0;
  let rest = '';
  const onData = (piece: Buffer) => {
    const lines = (rest + piece.toString('latin1')).split('\0');
    rest = lines.pop() ?? '';
    files += lines.length;
    for (const line of lines) size += Number(sizeIn.exec(line)?.[1] ?? 0);
    if (files > entries || size > bytes) enough.abort();
  };
  const words = ['git', 'ls-tree', '-r', '-l', '-z', '--full-tree', commit] as const;
  try {
    await runProgram(words, { folder, env, onData, signal: AbortSignal.any([signal, enough.signal]) });
  } catch (error) {
    if (!enough.signal.aborted || signal.aborted) throw error;
    throw fail();
  }
}

/** MODE TYPE OBJECT SIZE<tab>PATH; of what is no file the size is a dash. */
const sizeIn = /^\d+ \w+ \w+ +(\d+)\t/;
