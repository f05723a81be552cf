import { SluiceError } from '../../client/index.js';
import { applyWanted, type Applied } from '../apply-wanted.js';
import { defineCommand, list, type Context, type Result } from '../command.js';
import { UsageError } from '../exit-codes.js';
import { readFiles, type ManifestFile } from '../manifests/files.js';
import { readManifests, type Manifests } from '../manifests/read-manifests.js';

/** Makes streams, tags and namespaces what files say. */
export const apply = defineCommand({
  name: 'apply',
  operands: [],
  summary: 'Make image streams what YAML or JSON files say; files made for OpenShift will do.',
  examples: ['sluice apply -f imagestreams/', 'sluice apply -n shop -f - < web.yaml'],
  flags: { filename: list('-f, --filename <path>', 'A file, a folder of files, or - for standard input.') },
  async run(_, { filename }, context) {
    if (filename.length === 0) throw new UsageError('Say what to apply: -f FILE, -f FOLDER or -f -.');
    const files: ManifestFile[] = [];
    for (const path of filename) files.push(...(await readFiles(path, context)));
    return applyFiles(files, context);
  },
});

/** Applies what can be applied, namespaces first; the rest is told at the end, and decides the exit code. */
async function applyFiles(files: readonly ManifestFile[], context: Context): Promise<Result> {
  const read = files.map(({ label, text }) => ({ label, ...readManifests(text) }));
  const problems = read.flatMap(refusalsOf);
  for (const line of read.flatMap(skippedIn)) context.talk(line);
  const wanted = read.flatMap(({ label, wanted: inFile }) => inFile.map((each) => ({ label, ...each })));
  const ordered = [
    ...wanted.filter(({ kind }) => kind === 'Namespace'),
    ...wanted.filter(({ kind }) => kind !== 'Namespace'),
  ];
  const applied: Applied[] = [];
  const failures: { line: string; error: unknown }[] = [];
  for (const { label, line, ...each } of ordered) {
    context.signal.throwIfAborted();
    try {
      applied.push(await applyWanted(each, context));
    } catch (error) {
      failures.push({
        line: `${label}:${String(line)}: ${error instanceof Error ? error.message : ''}`,
        error,
      });
    }
  }
  return {
    value: applied,
    names: applied.map(({ name }) => name),
    view: { text: applied.map(({ name, outcome }) => `${name} ${outcome.toLowerCase()}`).join('\n') },
    cursor: applied.findLast(({ cursor }) => cursor !== null)?.cursor,
    failure: failureOf(problems, failures),
  };
}

const refusalsOf = ({ label, refused }: Manifests & { label: string }) =>
  refused.map(({ line, reason }) => `${label}:${String(line)}: ${reason}`);

const skippedIn = ({ label, skipped }: Manifests & { label: string }) =>
  skipped.map(({ line, kind, name }) => `# ${label}:${String(line)}: skipped ${kind} ${name}`);

/** Mistakes in files weigh most; a single failure of the server is passed on with its own exit code. */
function failureOf(
  problems: readonly string[],
  failures: readonly { line: string; error: unknown }[],
): unknown {
  const lines = [...problems, ...failures.map(({ line }) => line)];
  if (lines.length === 0) return undefined;
  const message = lines.join('\n       ');
  const first = failures[0]?.error;
  if (problems.length > 0 || !(first instanceof SluiceError)) return new UsageError(message);
  return new SluiceError(first.code, message, { cause: first });
}
