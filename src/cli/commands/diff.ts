import { DeclaredTagDocument } from '../../client/index.js';
import { applySet } from '../applying/apply-set.js';
import { namespaceOf, type Applied } from '../applying/apply-wanted.js';
import { nameOf } from '../applying/name-of.js';
import { buildConfigSides } from '../builds/compare.js';
import { defineCommand, type Context, type Result } from '../program/command.js';
import { deploymentSides } from '../deployments/deployment-manifest.js';
import { exitCodeOf, exitCodes, UsageError } from '../program/exit-codes.js';
import { entrySides } from '../secrets/compare.js';
import { streamToBe, tagAsIs, tagToBe } from '../manifests/declared.js';
import { compare as compareImages } from './compare.js';
import { differenceLines, differences } from '../manifests/differences.js';
import { readSet, type SetOptions } from '../manifests/read-set.js';
import { failureOf } from '../manifests/set-failure.js';
import { streamManifest, tagManifest } from '../manifests/to-manifest.js';
import type { Wanted } from '../manifests/wanted.js';
import { readDeclared } from '../applying/read-declared.js';
import { setFlags } from '../applying/set-flags.js';

/** Shows field by field what `apply` would change, and asks the server whether it would. */
export const diff = defineCommand({
  name: 'diff',
  operands: ['[a]', '[b]'],
  summary:
    'Show what apply would change, field by field; exit code 0: nothing, 1: something, more: an error. With two images instead of -f: the same as compare.',
  examples: ['sluice diff -f imagestreams/', 'sluice diff -n shop -f template.yaml -p VERSION=1.2'],
  flags: setFlags,
  async run(words, options, context) {
    if (words.length === 2 && options.filename.length === 0) return compareImages.run(words, {}, context);
    if (words.length > 0)
      throw new UsageError('Give files (-f), or two images to compare: diff web:prod@{1} web:prod.');
    try {
      return await compare(options, context);
    } catch (error) {
      throw trouble(error);
    }
  },
});

async function compare(options: SetOptions, context: Context): Promise<Result> {
  const { placed, problems } = await readSet(options, context);
  const blocks: string[][] = [];
  for (const { wanted } of placed) blocks.push(await blockOn(wanted, context));
  const { applied, failures } = await applySet(placed, context, { dryRun: true, allowRings: true });
  const lines = [...blocks.flat(), ...applied.flatMap(moveLines)];
  const isSame = lines.length === 0 && applied.every(({ outcome }) => outcome === 'UNCHANGED');
  return {
    value: { lines, applied },
    view: { text: lines.join('\n') },
    failure: problems.length + failures.length > 0 ? trouble(failureOf(problems, failures)) : undefined,
    ...(!isSame && { exitCode: 1 }),
  };
}

/** A failure that no script takes for a mere difference. */
const trouble = (error: unknown): unknown =>
  exitCodeOf(error) === exitCodes.failure && error instanceof Error
    ? new UsageError(error.message, { cause: error })
    : error;

/** What a specification would change of one object, under its name; nothing where that is nothing. */
async function blockOn(wanted: Wanted, context: Context): Promise<string[]> {
  const [before, after] = await bothSides(wanted, context);
  const lines = differenceLines(differences(before, after));
  return lines.length === 0 ? [] : [nameOf(wanted), ...lines];
}

async function bothSides(wanted: Wanted, context: Context): Promise<[before: unknown, after: unknown]> {
  if (wanted.kind === 'BuildConfig') return buildConfigSides(wanted, context);
  if (wanted.kind === 'ConfigMap' || wanted.kind === 'Secret') return entrySides(wanted, context);
  if (wanted.kind === 'Deployment') {
    const place = { namespace: namespaceOf(wanted, context), name: wanted.name };
    return deploymentSides(wanted.manifest, place, context);
  }
  if (wanted.kind !== 'ImageStream' && wanted.kind !== 'ImageStreamTag') return [undefined, undefined];
  const namespace = namespaceOf(wanted, context);
  if (wanted.kind === 'ImageStream') {
    const now = await readDeclared(context, namespace, wanted.input.name);
    return [now && streamManifest(now), streamManifest(streamToBe(namespace, wanted.input, now))];
  }
  const { stream, tag } = wanted;
  const place = { namespace, stream, tag: tag.name };
  const { imageTag } = await context.client.request(DeclaredTagDocument, place, { signal: context.signal });
  const now = imageTag ? tagAsIs(imageTag) : undefined;
  return [now && tagManifest(now), tagManifest(tagToBe(tag, now))];
}

/** Where tags would go that move by it; a namespace that would come. */
const moveLines = ({ name, outcome, changes }: Applied): string[] =>
  name.startsWith('namespace/') && outcome === 'CREATED'
    ? [`+ ${name}`]
    : name.startsWith('secret/') && outcome === 'CONFIGURED'
      ? [`~ ${name}: what it holds, or is annotated with, would change`]
      : changes
          .filter(({ type }) => type === 'MOVED' || type === 'REPLACED' || type === 'DELETED')
          .flatMap(({ namespace, stream, tag, before, after }) => {
            const where = `${namespace}/${stream}:${tag}`;
            return [
              ...(before ? [`- ${where} -> ${before.reference}`] : []),
              ...(after ? [`+ ${where} -> ${after.reference}`] : []),
            ];
          });
