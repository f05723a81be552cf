import { lstat, readFile, readdir, rm } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { matchesPattern } from './file-pattern.js';

/**
 * Takes what `.s2iignore` lists out of a source, by the rules of source-to-image: a pattern a line, from the top of the
 * source and not at any depth; `#` for remarks; `!` keeps what lines above it have listed. No link is followed.
 */
export async function removeIgnored(folder: string): Promise<void> {
  const text = await readIgnoreFile(join(folder, '.s2iignore'));
  const listed = new Set<string>();
  for (const line of text.split('\n').map((each) => each.trim())) {
    if (line === '' || line.startsWith('#')) continue;
    const pattern = segmentsOf(line.replace(/^!/, ''));
    if (!line.startsWith('!')) for (const path of await findAll(folder, pattern)) listed.add(path);
    else
      for (const path of listed) {
        const names = path.split('/');
        if (
          names.length === pattern.length &&
          pattern.every((each, at) => matchesPattern(each, names[at] ?? ''))
        )
          listed.delete(path);
      }
  }
  for (const path of listed) await rm(join(folder, path), { recursive: true, force: true });
}

async function readIgnoreFile(file: string): Promise<string> {
  const found = await lstat(file).catch(() => null);
  return found?.isFile() === true ? readFile(file, 'utf8') : '';
}

/** The names of a pattern, which never leads out of the source. */
const segmentsOf = (pattern: string): string[] =>
  posix
    .normalize(`/${pattern}`)
    .split('/')
    .filter((name) => name !== '');

async function findAll(folder: string, [first, ...rest]: readonly string[]): Promise<string[]> {
  if (first === undefined) return [];
  const entries = await readdir(folder, { withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries) {
    if (!matchesPattern(first, entry.name)) continue;
    if (rest.length === 0) found.push(entry.name);
    else if (entry.isDirectory())
      found.push(...(await findAll(join(folder, entry.name), rest)).map((path) => `${entry.name}/${path}`));
  }
  return found;
}
