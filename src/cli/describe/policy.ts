import type { NamespacePolicyPartsFragment, StreamPolicyPartsFragment } from '../../client/index.js';
import { bytesInWords } from '../printing/age.js';
import { aligned } from './aligned.js';

type Limits = StreamPolicyPartsFragment['limits'];
type Rows = readonly (readonly [string, string])[];

/** What binds a stream, and who lays it down. */
export const describeStreamPolicy = ({
  immutableTags,
  limits,
  retention,
}: StreamPolicyPartsFragment): string =>
  aligned([
    [
      'Immutable Tags',
      inWords(immutableTags.map(({ pattern, origin }) => `${pattern} (${originOf(origin)})`)),
    ],
    ...limitRows(limits),
    [
      'Keep Tag Revisions',
      `${String(retention.keepTagRevisions)} (${originOf(retention.keepTagRevisionsFrom)})`,
    ],
    ['Keep Younger Than', `${retention.keepYoungerThan} (${originOf(retention.keepYoungerThanFrom)})`],
  ]);

/** What a namespace lays down for its streams. */
export const describeNamespacePolicy = ({
  immutableTags,
  limits,
  retention,
}: NamespacePolicyPartsFragment): string =>
  aligned([
    ['Immutable Tags', inWords(immutableTags)],
    ...limitRows(limits),
    ['Keep Tag Revisions', String(retention.keepTagRevisions ?? 'not said')],
    ['Keep Younger Than', retention.keepYoungerThan ?? 'not said'],
  ]);

const limitRows = ({ maximumStreams, maximumTags, maximumImages, maximumImageSize }: Limits): Rows => [
  ['Maximum Streams', countOf(maximumStreams)],
  ['Maximum Tags', countOf(maximumTags)],
  ['Maximum Images', countOf(maximumImages)],
  ['Maximum Image Size', maximumImageSize === null ? 'any' : bytesInWords(maximumImageSize)],
];

const countOf = (limit: number | null) => (limit === null ? 'any' : String(limit));
const inWords = (patterns: readonly string[]) => (patterns.length === 0 ? 'none' : patterns.join(', '));
const originOf = (origin: string) => (origin === 'DEFAULT' ? 'by default' : `by the ${origin.toLowerCase()}`);
