import {
  TagEventsDocument,
  type Client,
  type ConnectionChange,
  type TagEventType,
} from '../../client/index.js';
import { UsageError } from '../program/exit-codes.js';

const types: readonly TagEventType[] = [
  'MOVED',
  'REPLACED',
  'SPEC_CHANGED',
  'IMPORT_FAILED',
  'TRACKING_STOPPED',
  'RELEASED',
  'DELETED',
];

/** A type of tag events as people type it, e.g. `import-failed`. */
const spelled = (type: TagEventType): string => type.toLowerCase().replaceAll('_', '-');

/** The types of tag events, as people type them. */
export const tagEventTypes = types.map(spelled);

/** The types of events that were typed; a failure for one of tags that there is not, which nobody would ever be told of. */
export function knownTypes(typed: readonly string[]): readonly string[] {
  for (const type of typed)
    if (type.startsWith('image-tag.') && type !== 'image-tag.*') typeOf(type.slice('image-tag.'.length));
  return typed;
}

/** Whether only tags were asked about: no type is one of all kinds of events, which have a dot. */
export const isOfTags = (typed: readonly string[]): boolean => !typed.some((type) => type.includes('.'));

/** What `sluice events` follows. */
export interface Following {
  readonly client: Client;
  readonly after: string;
  /** Where to end, if not only when interrupted. */
  readonly until: string | undefined;
  readonly namespace: string | undefined;
  readonly types: readonly string[];
  readonly stream: string | undefined;
  readonly tag: string | undefined;
  readonly signal: AbortSignal;
  readonly onEvent: (event: unknown) => Promise<void>;
  readonly onConnection: (change: ConnectionChange) => void;
}

/** What happens to tags, as the graph says it. */
export const followTagEvents = ({ client, types: typed, ...following }: Following): Promise<void> => {
  const { namespace, stream, tag, until, ...rest } = following;
  return client.follow({
    document: TagEventsDocument,
    variables: { namespace: namespace ?? null, stream, tag, types: typed.map(typeOf), until },
    ...rest,
  });
};

/** What happens, as CloudEvents. */
export const followCloudEvents = ({
  client,
  stream,
  tag,
  types: typed,
  ...following
}: Following): Promise<void> => {
  const { namespace } = following;
  if (stream !== undefined && namespace === undefined)
    throw new UsageError('A stream is in one namespace: leave out -A, or --stream.');
  if (tag !== undefined && stream === undefined)
    throw new UsageError('Of which stream? Give --stream with --tag.');
  const subject =
    stream === undefined ? [] : [`${namespace ?? ''}/${stream}${tag === undefined ? '' : `:${tag}`}`];
  return client.follow({
    ...following,
    types: knownTypes(typed).map((type) =>
      type.includes('.') ? type : `image-tag.${spelled(typeOf(type))}`,
    ),
    subjects: subject,
  });
};

function typeOf(typed: string): TagEventType {
  const type = types.find((each) => spelled(each) === typed.toLowerCase().replaceAll('_', '-'));
  if (type) return type;
  throw new UsageError(`“${typed}” is no type of event of a tag; there are ${tagEventTypes.join(', ')}.`);
}
