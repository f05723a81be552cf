import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A file of a corpus, and how many objects of each kind it is known to hold. */
export interface ManifestFile {
  readonly path: string;
  readonly kinds: Readonly<Record<string, number>>;
}

interface Entry {
  readonly repo: string;
  readonly path: string;
  readonly kinds: Readonly<Record<string, number>>;
}

/** Whether a folder holds manifests: it says so by an INDEX.json, or has YAML in it or below. */
export const isCorpus = (path: string): boolean =>
  statSync(path).isDirectory() &&
  (existsSync(join(path, 'INDEX.json')) || filesBelow(path).some((file) => /\.ya?ml$/.test(file)));

/** The files of a corpus: those of its index, or all that it holds. */
export function manifestFiles(folder: string): ManifestFile[] {
  const index = join(folder, 'INDEX.json');
  if (!existsSync(index))
    return filesBelow(folder)
      .filter((file) => /\.(ya?ml|json)$/.test(file))
      .map((path) => ({ path, kinds: {} }));
  const entries = JSON.parse(readFileSync(index, 'utf8')) as Entry[];
  return entries.map(({ repo, path, kinds }) => ({
    path: join(folder, repo.replace('/', '+'), path),
    kinds,
  }));
}

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
