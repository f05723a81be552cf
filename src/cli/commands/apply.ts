import { markSet, prune } from '../applying/applied-set.js';
import { applySet } from '../applying/apply-set.js';
import type { Applied } from '../applying/apply-wanted.js';
import { nameOf } from '../applying/name-of.js';
import { defineCommand, text, toggle, type Context, type Result } from '../program/command.js';
import { UsageError } from '../program/exit-codes.js';
import { readSet, type ManifestSet } from '../manifests/read-set.js';
import { failureOf } from '../manifests/set-failure.js';
import { setFlags } from '../applying/set-flags.js';
import { setOff, startsAny } from '../printing/blast.js';

const dryRuns = ['none', 'client', 'server'];

/** Makes streams, tags and namespaces what files say, and does the imports and mappings that they ask for. */
export const apply = defineCommand({
  name: 'apply',
  operands: [],
  summary: 'Make image streams what YAML or JSON files say; files made for OpenShift will do.',
  examples: [
    'sluice apply -f imagestreams/ --dry-run=server',
    'sluice apply -n shop -f template.yaml -p VERSION=1.2 --prune=shop',
  ],
  flags: {
    ...setFlags,
    dryRun: text(
      '--dry-run [how]',
      'server, or nothing: say what would change, tag by tag; client: only read.',
      dryRuns,
      'server',
    ),
    prune: text(
      '--prune <set>',
      'Name these files; delete streams applied under the name, but no longer there.',
    ),
    allowRings: toggle(
      '--allow-rings',
      'Take build configs whose image leads back to them: each image is built on once, and no further.',
    ),
    selector: text('-l, --selector <labels>', 'With --prune: delete only streams with these labels.'),
  },
  async run(_, options, context) {
    if (options.selector !== undefined && options.prune === undefined)
      throw new UsageError('-l says what to delete: it goes with --prune.');
    const set = await readSet(options, context);
    if (options.dryRun === 'client') return onlyRead(set);
    const how = {
      prune: options.prune,
      selector: options.selector,
      allowRings: options.allowRings ?? false,
      dryRun: options.dryRun === 'server',
    };
    return applyAll(set, how, context);
  },
});

const onlyRead = ({ placed, problems }: ManifestSet): Result => {
  const names = placed.map(({ wanted }) => nameOf(wanted));
  return {
    value: names.map((name) => ({ name })),
    names,
    view: { text: names.map((name) => `${name} read (client dry run)`).join('\n') },
    failure: failureOf(problems, []),
  };
};

/** Applies what can be applied; the rest is told at the end, and decides the exit code. */
async function applyAll(
  { placed, problems }: ManifestSet,
  how: { prune: string | undefined; selector: string | undefined; allowRings: boolean; dryRun: boolean },
  context: Context,
): Promise<Result> {
  const { dryRun, allowRings } = how;
  const marked = how.prune === undefined ? placed : await markSet(placed, how.prune, context);
  const { applied, failures } = await applySet(marked, context, { dryRun, allowRings });
  const partly = applied.flatMap(({ name, failures: parts = [] }) =>
    parts.map((part) => ({ line: `${name}: ${part}`, error: new Error(part) })),
  );
  const isWhole = problems.length + failures.length === 0;
  const { prune: setName, selector } = how;
  if (setName !== undefined && !isWhole)
    context.talk('# nothing is pruned: not all of the set could be applied');
  const pruned =
    setName !== undefined && isWhole ? await prune(placed, { set: setName, selector, dryRun }, context) : [];
  return {
    value: [...applied, ...pruned.map((name) => ({ name: `imagestream/${name}`, outcome: 'PRUNED' }))],
    names: applied.map(({ name }) => name),
    view: {
      text: [
        ...applied.map((each) => lineOn(each, dryRun)),
        ...pruned.map((name) => `imagestream/${name} pruned${suffix(dryRun)}`),
      ].join('\n'),
    },
    cursor: applied.findLast(({ cursor }) => cursor !== null)?.cursor,
    failure: failureOf(problems, [...failures, ...partly]),
  };
}

const suffix = (dryRun: boolean) => (dryRun ? ' (server dry run)' : '');

/** What became of an object; in a dry run also what would happen to each tag. */
function lineOn({ name, outcome, changes, cursor, blast = [] }: Applied, dryRun: boolean): string {
  const isPreview = !dryRun && cursor === null && changes.length > 0;
  const head = `${name} ${outcome.toLowerCase()}${isPreview ? ' (preview)' : suffix(dryRun)}`;
  if (!dryRun && !isPreview) return head;
  const lines = changes.map(({ type, namespace, stream, tag, before, after }) => {
    const what = type.toLowerCase().replaceAll('_', '-');
    const isMove = type === 'MOVED' || type === 'REPLACED';
    const way = isMove ? `: ${before?.reference ?? 'nothing'} -> ${after?.reference ?? 'nothing'}` : '';
    return `  ${namespace}/${stream}:${tag} ${what}${way}`;
  });
  const starts = blast.flatMap((each) => (startsAny(each) ? setOff(each) : []));
  return [head, ...lines, ...starts.map((line) => `  ${line}`)].join('\n');
}
