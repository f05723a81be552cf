import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { readManifests } from '../../src/cli/manifests/read-manifests.js';
import { declare } from '../support/declaring.js';
import { manifestFiles } from './corpus-files.js';
import { startGateway, type Gateway } from './gateway.js';
import type { Report } from './report.js';

/** What became of the objects of one kind. */
interface Tally {
  applied: number;
  refused: number;
  skipped: number;
}

/** What was found in all files. */
interface Found {
  readonly tallies: Map<string, Tally>;
  /** Each with file, line and reason. */
  readonly refusals: string[];
}

/** The whole of the corpus: one report, a table by kind, and what was refused. */
export interface CorpusReport extends Report {
  readonly table: string;
}

/**
 * Applies every file of a folder to a real gateway. A file passes when all that is in it was applied, refused with
 * file, line and reason, or skipped with a reason; and when what was applied, exported again, applies as unchanged.
 */
export async function checkCorpus(folder: string): Promise<CorpusReport> {
  await using gateway = await startGateway();
  const found: Found = { tallies: new Map(), refusals: [] };
  const failures: string[] = [];
  let passed = 0;
  for (const { path, kinds } of manifestFiles(folder)) {
    const wrong = await checkFile(gateway, path, kinds, found).catch((error: unknown) =>
      error instanceof Error ? (error.stack ?? error.message) : String(error),
    );
    if (wrong === undefined) passed += 1;
    else failures.push(`${relative(folder, path)}: ${wrong}`);
  }
  return {
    kind: 'corpus',
    passed,
    failures,
    table: [tableOf(found.tallies), ...found.refusals.map((line) => relative(folder, line))].join('\n'),
  };
}

async function checkFile(
  gateway: Gateway,
  path: string,
  expected: Readonly<Record<string, number>>,
  { tallies, refusals: allRefusals }: Found,
): Promise<string | undefined> {
  const text = readFileSync(path, 'utf8');
  const parameters = requiredParameters(text);
  const read = readManifests(text, parameters);
  for (const wanted of read.wanted)
    if (wanted.kind !== 'Namespace' && wanted.namespace !== undefined)
      await gateway.ensureNamespace(wanted.namespace);
  const typed = [...parameters].flatMap(([name, value]) => ['-p', `${name}=${value}`]);
  const { code, out, err } = await declare(gateway, ['apply', '-f', path, '-o', 'json', ...typed]);
  const lines = err.replace(/^error: /m, '').split('\n');
  const refusals = lines.map((line) => line.trim()).filter((line) => line.startsWith(`${path}:`));
  const unplaced = lines.filter((line) => line.trim() !== '' && !line.includes(`${path}:`) && !isPart(line));
  if (unplaced.length > 0) return `said without file and line: ${unplaced[0] ?? ''}`;
  const unsaid = refusals.find((line) => !/:\d+: \S/.test(line.slice(path.length)));
  if (unsaid !== undefined) return `refused without line or reason: ${unsaid}`;
  if (code !== 0 && refusals.length === 0) return `ended with ${String(code)} and no reason: ${err}`;

  allRefusals.push(...refusals);
  const applied = (JSON.parse(out === '' ? '[]' : out) as { name: string }[]).length;
  const serverRefused = read.wanted.length - applied;
  if (refusals.length < serverRefused + read.refused.length) return 'lost something without a word';
  for (const each of read.wanted) tally(tallies, kindOf(each)).applied += 1;
  for (const each of read.skipped) tally(tallies, each.kind).skipped += 1;
  for (const each of read.refused) tally(tallies, each.kind ?? 'unread').refused += 1;
  for (const each of refusedByServer(read.wanted, refusals, path)) {
    tally(tallies, kindOf(each)).applied -= 1;
    tally(tallies, kindOf(each)).refused += 1;
  }
  return lostKind(read, expected) ?? roundTrip(gateway, read);
}

/** A value for each parameter that a template asks for. */
const requiredParameters = (text: string) =>
  new Map(
    readManifests(text).refused.flatMap(({ reason }) => {
      const name = /^Parameter (\w+) is required/.exec(reason)?.[1];
      return name === undefined ? [] : [[name, '1'] as const];
    }),
  );

/** A part of an import that failed, and what can never work in a deployment, are told by their object, which was applied. */
const isPart = (line: string) => /^\s*imagestreamimport\/|^# deployment\//.test(line);

/** What the file calls it: deployments of all kinds are kept as one. */
const kindOf = (wanted: Read['wanted'][number]): string =>
  wanted.kind === 'Deployment' && 'kind' in wanted.manifest && typeof wanted.manifest['kind'] === 'string'
    ? wanted.manifest['kind']
    : wanted.kind;

type Read = ReturnType<typeof readManifests>;

const refusedByServer = (wanted: Read['wanted'], refusals: readonly string[], path: string) =>
  wanted.filter(({ line }) => refusals.some((each) => each.startsWith(`${path}:${String(line)}: `)));

/** A kind of which fewer objects were seen than the index of the corpus counts, although all could be read. */
function lostKind(read: Read, expected: Readonly<Record<string, number>>): string | undefined {
  if (read.refused.some(({ kind }) => kind === undefined)) return undefined;
  const seen = [...read.wanted.map(kindOf), ...[...read.skipped, ...read.refused].map(({ kind }) => kind)];
  const containers = new Set(['List', 'Template', 'ImageStreamList']);
  const lost = Object.entries(expected).find(
    ([kind, count]) => !containers.has(kind) && seen.filter((each) => each === kind).length < count,
  );
  return lost && `${lost[0]}: ${String(lost[1])} in the file, fewer were seen`;
}

/** Exports every stream and build config of a file and applies that: nothing may change. */
async function roundTrip(gateway: Gateway, { wanted }: Read): Promise<string | undefined> {
  for (const each of wanted) {
    if (each.kind !== 'ImageStream' && each.kind !== 'BuildConfig') continue;
    const [short, long] = each.kind === 'ImageStream' ? ['is', 'imagestream'] : ['bc', 'buildconfig'];
    const exported = await declare(gateway, [
      'export',
      `${short}/${each.namespace === undefined ? '' : `${each.namespace}/`}${each.input.name}`,
    ]);
    // It was refused, which has been told.
    if (exported.code === 3) continue;
    const again = await declare(gateway, ['apply', '-f', '-'], exported.out);
    if (again.out !== `${long}/${each.input.name} unchanged\n`)
      return `${each.input.name} does not come back as it was: ${again.out}${again.err}`;
  }
  return undefined;
}

function tally(tallies: Map<string, Tally>, kind: string): Tally {
  const known = tallies.get(kind) ?? { applied: 0, refused: 0, skipped: 0 };
  tallies.set(kind, known);
  return known;
}

const tableOf = (tallies: ReadonlyMap<string, Tally>) =>
  [
    `${'kind'.padEnd(24)} ${'applied'.padStart(8)} ${'refused'.padStart(8)} ${'skipped'.padStart(8)}`,
    ...[...tallies]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(
        ([kind, { applied, refused, skipped }]) =>
          `${kind.padEnd(24)} ${[applied, refused, skipped].map((count) => String(count).padStart(8)).join(' ')}`,
      ),
  ].join('\n');
