import { chmod, copyFile, mkdir, readFile, realpath, stat, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { BuildFailure } from '../build-failure.js';
import { fetchScript } from '../source/fetch-script.js';
import { shownAddress } from '../source/shown-address.js';
import type { GitRules } from '../source/git-remote.js';

/** The scripts of source-to-image that a build runs. */
export type Script = 'assemble' | 'run' | 'save-artifacts';

/** Where a script is found: in the builder image, or in a file that has to be put there. */
export type ScriptPlace = { readonly inImage: string } | { readonly file: string };

/** Where scripts are looked for. */
export interface ScriptSearch {
  /** What the strategy says, before all else. */
  readonly given: string | null;
  readonly sourceFolder: string;
  /** What the builder image says, after all else. */
  readonly ofImage: string | null;
  /** A folder to put fetched scripts into. */
  readonly scratch: string;
  readonly rules: GitRules;
}

/** Finds a script in the order of the contract: the strategy's URL, `.s2i/bin` of the source, the image's own; null if nowhere. */
export async function findScript(script: Script, search: ScriptSearch): Promise<ScriptPlace | null> {
  const given = search.given === null ? null : await at(search.given, script, search);
  if (given) return given;
  for (const folder of ['.s2i/bin', '.sti/bin']) {
    const inSource = join(search.sourceFolder, folder, script);
    const file = await fileWithin(search.sourceFolder, inSource);
    if (file !== null) return { file: await kept(script, file, search.scratch) };
  }
  return search.ofImage === null ? null : at(search.ofImage, script, search);
}

async function at(url: string, script: Script, search: ScriptSearch): Promise<ScriptPlace | null> {
  const image = /^image:\/\/(\/[\w./-]*)$/.exec(url);
  if (image) return { inImage: `${(image[1] ?? '').replace(/\/+$/, '')}/${script}` };
  if (!/^https?:\/\//.test(url))
    throw new BuildFailure(
      'GenericBuildFailed',
      `Scripts are not taken from ${JSON.stringify(shownAddress(url))}: use image:///path or an http(s) URL.`,
    );
  const content = await fetchScript(`${url.replace(/\/+$/, '')}/${script}`, search.rules);
  if (!content) return null;
  const file = join(search.scratch, script);
  await mkdir(search.scratch, { recursive: true });
  await writeFile(file, content, { mode: 0o755 });
  return { file };
}

/** A copy of a script, so that what the build does to its source does no harm to it. */
async function kept(script: Script, from: string, scratch: string): Promise<string> {
  const file = join(scratch, script);
  await mkdir(scratch, { recursive: true });
  await copyFile(from, file);
  await chmod(file, 0o755);
  return file;
}

/** Reads `.s2i/environment`: `NAME=value` a line, `#` for remarks. */
function parseEnvironment(text: string): [name: string, value: string][] {
  return text.split(/\r?\n/).flatMap((line): [string, string][] => {
    const match = /^\s*([^\s=#][^\s=]*)\s*=(.*)$/.exec(line);
    return match ? [[match[1] ?? '', (match[2] ?? '').trim()]] : [];
  });
}

/** What `.s2i/environment` of the source sets; nothing where there is none. */
export async function environmentOf(sourceFolder: string): Promise<[name: string, value: string][]> {
  const file = await fileWithin(sourceFolder, join(sourceFolder, '.s2i', 'environment'));
  return file === null ? [] : parseEnvironment(await readFile(file, 'utf8'));
}

/** The file behind a path of the source, if there is one: no link may lead to what is this machine's. */
async function fileWithin(folder: string, path: string): Promise<string | null> {
  const file = await realpath(path).catch(() => null);
  if (file === null || relative(await realpath(folder), file).startsWith('..')) return null;
  return (await stat(file)).isFile() ? file : null;
}
