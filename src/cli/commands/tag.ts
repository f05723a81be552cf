import { DeleteImageTagDocument, SetImageTagDocument, StopTrackingDocument } from '../../client/index.js';
import { dryRunFlag, wouldChange } from '../printing/changes.js';
import { defineCommand, text, toggle, type Context } from '../program/command.js';
import { UsageError } from '../program/exit-codes.js';
import { followVersions } from '../tags/follow-versions.js';
import { shown, type TagName } from '../naming/names.js';
import { forEachTag } from '../tags/for-each-tag.js';
import { importModeOf, referencePolicyOf, tagOptions } from '../tags/tag-options.js';
import { readSource, sourceKinds, type Source } from '../tags/tag-source.js';

/** Points tags at something, or takes them away: all forms of `oc tag`. */
export const tag = defineCommand({
  name: 'tag',
  operands: ['<source>', '[destinations...]'],
  summary: 'Point tags at an external image, another tag or an image of a stream: tag SOURCE DEST [DEST...].',
  examples: [
    'sluice tag web:1.4 web:prod',
    'sluice tag docker.io/library/python:3.6.0 python:3.6 --scheduled',
  ],
  flags: {
    source: text('--source <kind>', 'What SOURCE is, where its look deceives.', sourceKinds),
    alias: toggle(
      '--alias',
      'Follow the source tag of the same stream from now on, instead of copying it once.',
    ),
    follow: text(
      '--follow <range>',
      'Follow the best of these versions of the stream, e.g. ">=1.2 <2"; each name is then a DEST.',
    ),
    followNames: text('--follow-names <pattern>', 'Follow the newest of the tags so named, e.g. "1.2-*".'),
    prerelease: toggle('--prerelease', 'With --follow: versions such as 2.0.0-rc.1 count too.'),
    reference: toggle('--reference', 'Point at the source without importing it.'),
    ...tagOptions,
    delete: toggle('-d, --delete', 'Remove the tags named, with their histories.'),
    stopTracking: toggle(
      '--stop-tracking',
      'Import and follow nothing any more for the tags named; keep histories.',
    ),
    dryRun: dryRunFlag,
  },
  async run(words, options, context) {
    const dryRun = options.dryRun ?? false;
    const act =
      options.delete === true ? removeTag : options.stopTracking === true ? stopTracking : undefined;
    if (act) return forEachTag(words, context, (name) => act(name, dryRun, context));
    const { follow: semver, followNames: glob, prerelease = false } = options;
    if (semver !== undefined || glob !== undefined)
      return followVersions(words, { semver, glob, prerelease, dryRun }, context);
    const [first = '', ...destinations] = words;
    if (destinations.length === 0) throw new UsageError('Say where to: tag SOURCE DEST [DEST...].');
    // What is to be followed may still have to come.
    const kind = options.source ?? (options.alias === true ? 'istag' : undefined);
    const source = await readSource(first, kind, context);
    if (options.scheduled === true && source.input.kind !== 'DOCKER_IMAGE')
      throw new UsageError('--scheduled is for external images; --alias follows a tag of the same stream.');
    return forEachTag(destinations, context, async (name) => {
      const input = {
        ...name,
        source: source.input,
        track: options.alias ?? false,
        reference: options.reference ?? false,
        scheduled: options.scheduled ?? false,
        interval: options.interval,
        minimumAge: options.minimumAge,
        insecure: options.insecure ?? false,
        referencePolicy: referencePolicyOf(options.referencePolicy),
        importMode: importModeOf(options.importMode),
        dryRun,
      };
      const { setImageTag } = await context.client.request(
        SetImageTagDocument,
        { input },
        { signal: context.signal },
      );
      const { imageTag, changes, cursor } = setImageTag;
      const digest = imageTag?.current?.digest ?? undefined;
      const to = wordsFor({ alias: options.alias, scheduled: options.scheduled }, source, digest);
      const line = dryRun
        ? wouldChange(changes, setImageTag.blastRadius)
        : `Tag ${shownTag(name, context)} set ${to}.`;
      return { value: { imageTag, changes, cursor }, cursor, line };
    });
  },
});

const shownTag = ({ namespace, stream, tag: name }: TagName, { namespace: here }: Context) =>
  `${shown(namespace, stream, here)}:${name}`;

/** What the tag was set to, in the words of `oc`: a copied tag is named by the image that it stood for. */
function wordsFor(
  how: { alias: boolean | undefined; scheduled: boolean | undefined },
  { input, words }: Source,
  digest: string | undefined,
): string {
  if (how.alias === true) return `up to track ${words}`;
  if (how.scheduled === true) return `to import ${words} periodically`;
  if (input.kind !== 'IMAGE_STREAM_TAG' || digest === undefined) return `to ${words}`;
  return `to ${words.slice(0, words.lastIndexOf(':'))}@${digest}`;
}

async function removeTag(name: TagName, dryRun: boolean, { client, signal }: Context) {
  const input = { ...name, dryRun };
  const { deleteImageTag } = await client.request(DeleteImageTagDocument, { input }, { signal });
  const { changes, cursor } = deleteImageTag;
  const line = `Deleted tag ${name.namespace}/${name.stream}:${name.tag}.`;
  return { value: deleteImageTag, cursor, line: dryRun ? wouldChange(changes) : line };
}

async function stopTracking(name: TagName, dryRun: boolean, context: Context) {
  const input = { ...name, dryRun };
  const { stopTracking: payload } = await context.client.request(
    StopTrackingDocument,
    { input },
    { signal: context.signal },
  );
  const { changes, cursor } = payload;
  const line = `Tag ${shownTag(name, context)} follows nothing any more; its history stays.`;
  return { value: payload, cursor, line: dryRun ? wouldChange(changes) : line };
}
