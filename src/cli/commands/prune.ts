import { PruneImagesDocument, type PruneImagesInput, type PruneImagesMutation } from '../../client/index.js';
import { ago, bytesInWords } from '../printing/age.js';
import { defineCommand, text, toggle, type Context } from '../program/command.js';
import { counted, parseCount } from '../printing/count.js';
import { UsageError } from '../program/exit-codes.js';
import { splitNamespace } from '../naming/names.js';

type Page = PruneImagesMutation['pruneImages'];

const streamsAtOnce = 100;

/** Takes old items out of histories and deletes what nothing holds any more; without --confirm it only says what. */
export const prune = defineCommand({
  name: 'prune',
  operands: ['<images>', '[stream]'],
  summary:
    'Take old items out of histories: prune images. What a deployment, a build or a definition of builds uses stays. Images go too, unless -n or a stream is given. With -v what stays is told of as well.',
  examples: [
    'sluice prune images --keep-tag-revisions=5 --keep-younger-than=7d',
    'sluice prune images web -n shop --confirm',
  ],
  flags: {
    keepTagRevisions: text(
      '--keep-tag-revisions <count>',
      'Newest items to keep of each tag; else by policy, or 3.',
    ),
    keepYoungerThan: text(
      '--keep-younger-than <duration>',
      'Keep all up to this age; else by policy, or 60m.',
    ),
    ignoreInvalidRefs: toggle('--ignore-invalid-refs', 'Go on although a specification cannot be read.'),
    confirm: toggle('--confirm', 'Do it; without this nothing is changed.'),
  },
  async run([what = '', stream], options, context) {
    if (what !== 'images') throw new UsageError('Write `prune images`.');
    const input = {
      ...scopeOf(stream, context),
      keepTagRevisions: parseCount(options.keepTagRevisions, '--keep-tag-revisions'),
      keepYoungerThan: options.keepYoungerThan,
      ignoreInvalidReferences: options.ignoreInvalidRefs ?? false,
      first: streamsAtOnce,
      tellKept: context.verbose,
      dryRun: options.confirm !== true,
    };
    const pages = await everyPage(context, input);
    const decisions = pages.flatMap((page) => page.decisions);
    const images = pages.flatMap((page) => page.images);
    const removedTags = pages.flatMap((page) => page.removedTags);
    const cursor = pages.at(-1)?.cursor;
    const items = pages.reduce((sum, page) => sum + page.items, 0);
    context.talk(summary(input.dryRun, { decisions, items, images, removedTags }));
    return {
      value: { decisions, items, removedTags, images, cursor },
      names: decisions.map(({ namespace, stream, tag }) => `imagestreamtag/${namespace}/${stream}:${tag}`),
      view: {
        columns: ['NAMESPACE', 'TAG', 'REVISION', 'IMAGE', 'AGE', 'KEEP', 'REASON'].map((title) => ({
          title,
        })),
        rows: decisions.map((item) => [
          item.namespace,
          `${item.stream}:${item.tag}`,
          `#${item.revision}`,
          item.digest?.slice(0, 19) ?? item.reference,
          ago(item.createdAt, context.now),
          item.keep ? 'yes' : 'no',
          item.referencedBy === null ? item.reason : `${item.reason} by ${item.referencedBy}`,
        ]),
        empty: 'Nothing to prune.',
      },
      cursor,
    };
  },
});

/** One stream, the namespace that was typed, or everything. */
function scopeOf(stream: string | undefined, { namespace, session }: Context) {
  if (stream === undefined) return { namespace: session.typedNamespace };
  const found = splitNamespace(stream, namespace);
  return { namespace: found.namespace, stream: found.name };
}

/** Says how far it is each time that so many streams more were looked through. */
const tellEvery = 2_000;

/** Goes through all streams, some at a time; of many it says how far it is. */
async function everyPage({ client, signal, talk }: Context, input: PruneImagesInput): Promise<Page[]> {
  const pages: Page[] = [];
  let after: string | null = null;
  do {
    const page: PruneImagesMutation = await client.request(
      PruneImagesDocument,
      { input: { ...input, after } },
      { signal },
    );
    pages.push(page.pruneImages);
    after = page.pruneImages.next;
    const streams = pages.length * streamsAtOnce;
    if (after !== null && streams % tellEvery === 0)
      talk(`# ${streams.toLocaleString('en')} streams looked through, and there are more`);
  } while (after !== null);
  return pages;
}

function summary(
  isDry: boolean,
  { decisions, items, images, removedTags }: Pick<Page, 'decisions' | 'items' | 'images' | 'removedTags'>,
): string {
  const gone = decisions.filter(({ keep }) => !keep).length;
  const bytes = images.reduce((sum, { size }) => sum + Number(size), 0);
  const what = `${String(gone)} of ${counted(items, 'item')}, ${counted(removedTags.length, 'empty tag')} and ${counted(images.length, 'image')} (${bytesInWords(bytes)})`;
  return isDry ? `Would prune ${what}. Give --confirm to do it.` : `Pruned ${what}.`;
}
