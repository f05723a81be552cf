import type { Context } from '../program/command.js';
import { UsageError } from '../program/exit-codes.js';
import { readFiles, type ManifestFile } from './files.js';
import { readParameters } from './parameters.js';
import { readManifests } from './read-manifests.js';
import type { Wanted } from './wanted.js';

/** What was typed about files. */
export interface SetOptions {
  readonly filename: readonly string[];
  readonly param: readonly string[];
  readonly paramFile: readonly string[];
  readonly validate: string | undefined;
}

/** An object, and where it stands. */
export interface Placed {
  readonly where: string;
  readonly wanted: Wanted;
}

/** Everything in the files, what others need first; and mistakes by file and line. */
export interface ManifestSet {
  readonly placed: readonly Placed[];
  readonly problems: readonly string[];
}

/** Reads all files that were named; what is skipped, or passed over, is said at once. */
export async function readSet(options: SetOptions, context: Context): Promise<ManifestSet> {
  if (options.filename.length === 0) throw new UsageError('Say which files: -f FILE, -f FOLDER or -f -.');
  const parameters = await readParameters(options.param, options.paramFile);
  const files: ManifestFile[] = [];
  for (const path of options.filename) files.push(...(await readFiles(path, context)));
  const how = { passesOver: options.validate === 'warn' || options.validate === 'ignore' };
  const read = files.map(({ label, text }) => ({ label, ...readManifests(text, parameters, how) }));
  const known = new Set(read.flatMap((each) => each.parameters));
  for (const name of parameters.keys())
    if (!known.has(name)) throw new UsageError(`No template has a parameter ${name}.`);
  for (const { label, skipped } of read)
    for (const { line, kind, name, reason } of skipped)
      context.talk(`# ${label}:${String(line)}: skipped ${kind}/${name}: ${reason}`);
  if (options.validate !== 'ignore')
    for (const { label, passedOver } of read)
      for (const { line, reason } of passedOver)
        context.talk(`# ${label}:${String(line)}: passed over: ${reason}`);
  const placed = read.flatMap(({ label, wanted }) =>
    wanted.map((each) => ({ where: `${label}:${String(each.line)}`, wanted: each })),
  );
  const problems = read.flatMap(({ label, refused }) =>
    refused.map(({ line, reason }) => `${label}:${String(line)}: ${reason}`),
  );
  const isNothing =
    placed.length + problems.length === 0 && read.every(({ skipped }) => skipped.length === 0);
  return {
    placed: placed.toSorted((one, other) => rankOf(one) - rankOf(other)),
    problems: isNothing ? files.map(({ label }) => `${label}:1: There is no object in it.`) : problems,
  };
}

/** Namespaces come first, then what builds and imports look for when they begin. */
const rankOf = ({ wanted }: Placed): number =>
  wanted.kind === 'Namespace' ? 0 : wanted.kind === 'Secret' || wanted.kind === 'ConfigMap' ? 1 : 2;
