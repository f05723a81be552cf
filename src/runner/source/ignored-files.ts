import { lstat, readFile, readdir, rm } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { BuildFailure } from '../build-failure.js';
import { matchesPattern } from './file-pattern.js';

/** Bytes that a list may have: each of its lines looks at all files anew. */
const longest = 64 * 1024;

/** Names that are looked at before others have their turn. */
const namesAtOnce = 64;

/**
 * Takes what `.s2iignore` lists out of a source, by the rules of source-to-image: a pattern a line, from the top of the
 * source and not at any depth; `#` for remarks; `!` keeps what lines above it have listed. No link is followed. Whatever
 * the list says, other builds go on meanwhile, and it ends with its own.
 */
export async function removeIgnored(folder: string, signal: AbortSignal): Promise<void> {
  const text = await readIgnoreFile(join(folder, '.s2iignore'));
  const pause = pauseWithin(signal);
  const listed = new Set<string>();
  for (const line of text.split('\n').map((each) => each.trim())) {
    if (line === '' || line.startsWith('#')) continue;
    signal.throwIfAborted();
    await setImmediate();
    const pattern = segmentsOf(line.replace(/^!/, ''));
    if (!line.startsWith('!')) for (const path of await findAll(folder, pattern, pause)) listed.add(path);
    else
      for (const path of listed) {
        await pause();
        const names = path.split('/');
        if (
          names.length === pattern.length &&
          pattern.every((each, at) => matchesPattern(each, names[at] ?? ''))
        )
          listed.delete(path);
      }
  }
  for (const path of listed) {
    signal.throwIfAborted();
    await rm(join(folder, path), { recursive: true, force: true });
  }
}

async function readIgnoreFile(file: string): Promise<string> {
  const found = await lstat(file).catch(() => null);
  if (found?.isFile() !== true) return '';
  if (found.size > longest)
    throw new BuildFailure(
      'GenericBuildFailed',
      `.s2iignore has ${String(found.size)} bytes, and may have ${String(longest)}: list folders and patterns in place of single files.`,
    );
  return readFile(file, 'utf8');
}

/** What to wait for at each name: now and then it lets others have their turn, and it ends with the build. */
function pauseWithin(signal: AbortSignal): () => Promise<void> {
  let names = 0;
  return async () => {
    if (++names % namesAtOnce !== 0) return;
    await setImmediate();
    signal.throwIfAborted();
  };
}

/** The names of a pattern, which never leads out of the source. */
const segmentsOf = (pattern: string): string[] =>
  posix
    .normalize(`/${pattern}`)
    .split('/')
    .filter((name) => name !== '');

async function findAll(
  folder: string,
  [first, ...rest]: readonly string[],
  pause: () => Promise<void>,
): Promise<string[]> {
  if (first === undefined) return [];
  const entries = await readdir(folder, { withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries) {
    await pause();
    if (!matchesPattern(first, entry.name)) continue;
    if (rest.length === 0) found.push(entry.name);
    else if (entry.isDirectory())
      for (const path of await findAll(join(folder, entry.name), rest, pause))
        found.push(`${entry.name}/${path}`);
  }
  return found;
}
