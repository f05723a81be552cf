import { ago, inWords } from '../printing/age.js';
import { oneLine, plainText } from '../printing/plain-text.js';
import type { StreamTag } from '../tags/read-stream.js';

/** What descriptions depend on beside what they describe. */
export interface Telling {
  readonly now: Date;
  /** Also who moved each tag, and why. */
  readonly verbose: boolean;
}

interface Place extends Telling {
  readonly stream: { readonly name: string; readonly namespace: { readonly name: string } };
}

/** One tag: its name and aliases, where it comes from, what is said of it, and what it points at. */
export function describeTag(tag: StreamTag, aliases: readonly string[], place: Place): string {
  const remarks = remarksOn(tag);
  return [
    aliases.length === 0 ? tag.name : `${tag.name} (${aliases.join(', ')})`,
    `  ${oneLine(sourceOf(tag, place))}`,
    ...(tag.spec?.insecure === true ? ['    will use insecure HTTPS or HTTP connections'] : []),
    ...(tag.spec?.referencePolicy === 'LOCAL'
      ? ['    prefer registry pullthrough when referencing this tag']
      : []),
    '',
    ...(remarks.length === 0 ? [] : [...remarks, '']),
    ...(tag.importPending ? ['  ~ importing latest image ...'] : []),
    ...checksOf(tag, place),
    ...failuresOf(tag, place.now),
    ...itemsOf(tag, place),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

const bests = {
  SEMVER: 'the highest version',
  NEWEST: 'the newest image',
  ALPHABETICAL: 'the last by name',
} as const;

function sourceOf({ spec, follow }: StreamTag, { stream }: Place): string {
  if (!spec) return 'no spec tag';
  if (follow) {
    const range = [follow.semver, follow.glob].filter((part) => part !== null).join(' and ');
    return `follows ${bests[follow.order]} of ${range}${follow.prerelease ? ', pre-releases too' : ''}`;
  }
  if (!spec.source) return 'tag without source image';
  const { kind, namespace, name } = spec.source;
  const from = namespace === null || namespace === stream.namespace.name ? name : `${namespace}/${name}`;
  const registry = kind === 'DOCKER_IMAGE' ? 'registry ' : '';
  if (spec.reference) return `reference to ${kind === 'IMAGE_STREAM_IMAGE' ? 'image ' : registry}${from}`;
  if (kind === 'IMAGE_STREAM_IMAGE') return `tagged from ${from}`;
  return spec.scheduled ? `updates automatically from ${registry}${from}` : `tagged from ${from}`;
}

/** What the annotations for catalogues say. */
function remarksOn({ spec }: StreamTag): string[] {
  const said = (key: string) => spec?.annotations.find((annotation) => annotation.key === key)?.value ?? '';
  const listed = (key: string) => said(key).split(',').map(oneLine).join(', ');
  return [
    ...plainText(said('description')).split('\n'),
    ...(said('tags') === '' ? [] : [`Tags: ${listed('tags')}`]),
    ...(said('supports') === '' ? [] : [`Supports: ${listed('supports')}`]),
    ...(said('sampleRepo') === '' ? [] : [`Example Repo: ${oneLine(said('sampleRepo'))}`]),
  ]
    .filter((line) => line !== '')
    .map((line) => `  ${line}`);
}

/** When the registry is asked next, for who wants to know it all; and always why the tag does not follow what is there. */
const checksOf = ({ nextCheckAt, conditions }: StreamTag, { now, verbose }: Place): string[] => [
  ...(verbose && nextCheckAt !== null
    ? [`  next check in ${inWords(Math.max(0, Date.parse(nextCheckAt) - now.getTime()))}`]
    : []),
  ...conditions
    .filter(({ status, message }) => status === 'TRUE' && message !== null)
    .map(({ message }) => `  ~ ${oneLine(message ?? '')}`),
];

const failuresOf = ({ conditions }: StreamTag, now: Date): string[] =>
  conditions
    .filter(({ status }) => status === 'FALSE')
    .flatMap(({ type, reason, message, lastTransitionAt }) => [
      `  ! error: ${type === 'PushSuccess' ? 'Push not taken' : 'Import failed'} (${oneLine(reason ?? 'Unknown')}): ${oneLine(message ?? '')}`,
      `      ${ago(lastTransitionAt, now)}`,
    ]);

function itemsOf({ name, history }: StreamTag, { now, verbose, stream }: Place): string[] {
  const lines = history.nodes.flatMap(({ position, reference, digest, createdAt, actor, cause }) => [
    `${position === 0 ? '  * ' : '    '}${oneLine(reference)}`,
    `      ${ago(createdAt, now)}${digest === null || reference.endsWith(`@${digest}`) ? '' : `\t${digest}`}`,
    ...(verbose ? [`      by ${oneLine(actor.name)}: ${oneLine(cause.message)}`] : []),
  ]);
  return history.pageInfo.hasNextPage
    ? [...lines, `    older items: sluice history ${stream.name}:${name}`]
    : lines;
}
