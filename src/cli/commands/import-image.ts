import { ImportImagesDocument } from '../../client/index.js';
import { dryRunFlag, wouldChange } from '../printing/changes.js';
import { defineCommand, list, text, toggle, type Context } from '../program/command.js';
import { UsageError } from '../program/exit-codes.js';
import { inFlags } from '../tags/as-flags.js';
import { importFailure, importReport } from '../tags/import-report.js';
import { streamAndSource } from '../tags/stream-and-source.js';
import { parseTagName, splitNamespace } from '../naming/names.js';
import { importModeOf, referencePolicyOf, tagOptions } from '../tags/tag-options.js';
import { streamDescription } from './describe.js';

/** Asks registries what tags point at now, and shows the stream as it is then. */
export const importImage = defineCommand({
  name: 'import-image',
  operands: ['<name[:tag]>'],
  summary:
    'Import what a tag points at in its registry now; or with --all a whole repository, or all that the stream has from registries.',
  examples: [
    'sluice import-image python:3.12 --from=quay.io/sclorg/python-312-c9s --confirm',
    'sluice import-image python --all --from=quay.io/acme/python --include="3.*" --confirm',
  ],
  flags: {
    from: text(
      '--from <reference>',
      'The external image, with --all the repository; left out, what there is, or NAME itself where it has a registry in front (quay.io/acme/web:1).',
    ),
    confirm: toggle('--confirm', 'Create the stream or tag when missing, or give it the new source.'),
    all: toggle(
      '--all',
      'All tags of the repository --from; or all of the stream that come from registries.',
    ),
    include: list('--include <glob>', 'With --all, only tags of the repository that fit a glob, e.g. "3.*".'),
    exclude: list('--exclude <glob>', 'With --all, no tags of the repository that fit a glob.'),
    limit: text('--limit <count>', 'With --all, how many tags of the repository at most.'),
    dryRun: dryRunFlag,
    ...tagOptions,
  },
  async run([name = ''], options, context) {
    const { client, signal } = context;
    const dryRun = options.dryRun ?? false;
    const target =
      options.all === true ? await wholeStream(name, options, context) : await oneTag(name, options, context);
    const { importImages } = await client
      .request(
        ImportImagesDocument,
        {
          input: {
            ...target,
            confirm: options.confirm ?? false,
            // A source that is given anew is given with all that belongs to it, as in `oc`.
            scheduled:
              options.scheduled ?? ('from' in target && target.from !== undefined ? false : undefined),
            interval: options.interval,
            minimumAge: options.minimumAge,
            insecure: options.insecure,
            referencePolicy: referencePolicyOf(options.referencePolicy),
            importMode: importModeOf(options.importMode),
            dryRun,
          },
        },
        { signal },
      )
      .catch((error: unknown) => {
        throw inFlags(error);
      });
    const failure = importFailure(importImages);
    const report = options.all === true ? importReport(importImages) : '';
    const result = { value: importImages, cursor: importImages.cursor, failure };
    if (dryRun)
      return {
        ...result,
        view: { text: `${report}${wouldChange(importImages.changes, importImages.blastRadius)}` },
      };
    const { view, names } = await streamDescription(`${target.namespace}/${target.stream}`, context);
    const imported = failure ? '' : `imagestream/${target.stream} imported\n`;
    const parts = [imported + report, 'text' in view ? view.text : ''].filter((part) => part !== '');
    return { ...result, names: names ?? [], view: { text: parts.join('\n') } };
  },
});

interface Wanted {
  readonly from: string | undefined;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly limit: string | undefined;
}

async function oneTag(typed: string, { from, include, exclude, limit }: Wanted, context: Context) {
  if (include.length > 0 || exclude.length > 0 || limit !== undefined)
    throw new UsageError('--include, --exclude and --limit choose from a whole repository: give --all, too.');
  if (typed.includes('@'))
    throw new UsageError(
      `“${typed}” names an image by its digest, which never changes: point a tag at it with sluice tag.`,
    );
  const { name, source } = await streamAndSource(typed, from, context);
  return { ...parseTagName(name, context.namespace), from: source };
}

async function wholeStream(typed: string, { from, include, exclude, limit }: Wanted, context: Context) {
  const { name: text, source } = await streamAndSource(typed, from, context);
  const { namespace, name } = splitNamespace(text, context.namespace);
  if (/[:@]/.test(name)) throw new UsageError('--all imports every tag: name the stream alone.');
  if (limit !== undefined && !/^[1-9][0-9]{0,5}$/.test(limit))
    throw new UsageError(`“${limit}” is no limit; write a number of tags from 1, e.g. --limit=20.`);
  return {
    namespace,
    stream: name,
    ...(source === undefined ? { all: true } : { repository: source }),
    include,
    exclude,
    limit: limit === undefined ? undefined : Number(limit),
  };
}
