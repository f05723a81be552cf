import { ago } from '../printing/age.js';
import { counted } from '../printing/count.js';
import type { StreamTag, WholeStream } from '../tags/read-stream.js';
import { aligned, pairs } from './aligned.js';
import { inOrder } from './tag-order.js';
import { describeTag, type Telling } from './tag.js';

/** A stream on one screen: its header, then its tags in order of interest, each with its source and history. */
export function describeStream(stream: WholeStream, telling: Telling): string {
  const names = inOrder(stream.tags.map(({ name }) => name));
  const byName = new Map(stream.tags.map((tag) => [tag.name, tag]));
  const aliases = foldAliases(stream, byName);
  const header = aligned([
    ['Name', stream.name],
    ['Namespace', stream.namespace.name],
    ['Created', ago(stream.createdAt, telling.now)],
    ['Labels', pairs(stream.labels)],
    ['Annotations', pairs(stream.annotations)],
    ['Image Repository', stream.publicImageRepository ?? stream.imageRepository ?? ''],
    ...(stream.dockerImageRepository === null
      ? []
      : [['Imported From', [stream.dockerImageRepository, ...remarksOn(stream)]] as const]),
    ['Image Lookup', `local=${String(stream.localLookup)}`],
    ...(names.length === 0 ? [] : [['Unique Images', String(stream.imageCount)] as const]),
    ['Tags', names.length === 0 ? '' : String(names.length)],
  ]);
  const folded = new Set([...aliases.values()].flat());
  const sections = names.flatMap((name) => {
    const tag = byName.get(name);
    return tag === undefined || folded.has(name)
      ? []
      : [describeTag(tag, aliases.get(name) ?? [], { ...telling, stream })];
  });
  return [header, ...sections].join('\n');
}

/** What is to be known of the repository that the stream imports as a whole. */
const remarksOn = ({ importPending, conditions, repositoryImport }: WholeStream): string[] => [
  ...(repositoryImport ? settingsIn(repositoryImport) : []),
  ...(importPending ? ['~ waits to be imported'] : []),
  ...conditions
    .filter(({ type, status }) => type === 'ImportSuccess' && status === 'FALSE')
    .map(({ reason, message }) => `! error: Import failed (${reason ?? 'Unknown'}): ${message ?? ''}`),
];

const settingsIn = (settings: NonNullable<WholeStream['repositoryImport']>): string[] => {
  const { scheduled, interval, include, exclude, limit } = settings;
  const often = interval === null ? '' : ` every ${interval}`;
  return [
    ...(scheduled ? [`imported again on schedule${often}`] : []),
    ...(include.length === 0 ? [] : [`only tags like ${include.join(', ')}`]),
    ...(exclude.length === 0 ? [] : [`no tags like ${exclude.join(', ')}`]),
    ...(limit === null ? [] : [`at most ${counted(limit, 'tag')}`]),
  ];
};

/**
 * The tags that just follow another tag of the stream, by the tag where following ends. One that points elsewhere, as
 * after a rollback, is no mere alias and stays on its own.
 */
function foldAliases(stream: WholeStream, byName: ReadonlyMap<string, StreamTag>): Map<string, string[]> {
  const aliases = new Map<string, string[]>();
  for (const tag of stream.tags) {
    const target = targetOf(stream, tag, byName);
    if (target === tag || target.history.nodes[0]?.reference !== tag.history.nodes[0]?.reference) continue;
    aliases.set(target.name, inOrder([...(aliases.get(target.name) ?? []), tag.name]));
  }
  return aliases;
}

/** Follows tracking tags to their end; a circle, or a target that is not there, leads back to the tag itself. */
function targetOf(stream: WholeStream, start: StreamTag, byName: ReadonlyMap<string, StreamTag>): StreamTag {
  const seen = new Set<StreamTag>();
  for (let tag = start; !seen.has(tag);) {
    seen.add(tag);
    const followed = followedBy(stream, tag);
    if (followed === undefined) return tag;
    const next = byName.get(followed);
    if (next === undefined) return start;
    tag = next;
  }
  return start;
}

/** The tag of the same stream that `tag` tracks, if it does; sources write it as `tag` or `stream:tag`. */
function followedBy(stream: WholeStream, { spec }: StreamTag): string | undefined {
  const source = spec?.source;
  if (spec?.tracking !== true || source?.kind !== 'IMAGE_STREAM_TAG') return undefined;
  if (source.namespace !== null && source.namespace !== stream.namespace.name) return undefined;
  const [first = '', second] = source.name.split(':');
  if (second === undefined) return first;
  return first === stream.name ? second : undefined;
}
