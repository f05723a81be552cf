import type { EventFilter } from '../../../events/index.js';
import type { Context } from '../../../graphql/context.js';
import type { TypeResolvers } from '../../../graphql/resolvers.js';
import type { SubscriptionResolvers, SubscriptionTagEventsArgs } from '../../../graphql/types.generated.js';
import { watch } from '../../../viewer/index.js';
import { tagEventKinds, tagEventTypes, type LoggedTagEvent, type TagEventType } from '../events.js';

type Wanted = Partial<SubscriptionTagEventsArgs>;

/** What was asked for, as a filter of the log; what is named without its namespace only the payload can tell. */
function filterOf({ namespace, stream, tag, types }: Wanted): EventFilter {
  const asked = types?.length ? types : (Object.keys(tagEventTypes) as TagEventType[]);
  const isWhole = namespace != null && stream != null;
  return {
    namespace,
    subjects: isWhole ? [`${namespace}/${stream}${tag == null ? '' : `:${tag}`}`] : null,
    types: asked.map((type) => tagEventTypes[type]),
  };
}

function isWanted({ payload }: LoggedTagEvent, { stream, tag }: Wanted): boolean {
  return (stream == null || payload.stream === stream) && (tag == null || payload.tag === tag);
}

/** Follows what happens to tags. */
export const tagEventSubscription = {
  tagEvents: {
    subscribe: (_, wanted, { events, access, signal }) =>
      watch({
        events,
        access,
        resource: 'imagestreams',
        filter: filterOf(wanted),
        matches: (event) => isWanted(event as LoggedTagEvent, wanted),
        after: wanted.after,
        until: wanted.until,
        signal,
      }),
    resolve: (event: LoggedTagEvent) => event,
  },
} as const satisfies SubscriptionResolvers;

/** What every type says alike of a tag that something has happened to. */
const tagChangeFields = {
  stream: ({ payload }: Pick<LoggedTagEvent, 'payload'>) => payload.stream,
  tag: ({ payload }: Pick<LoggedTagEvent, 'payload'>) => payload.tag,
  before: ({ payload }: Pick<LoggedTagEvent, 'payload'>) => payload.before,
  after: ({ payload }: Pick<LoggedTagEvent, 'payload'>) => payload.after,
};

const tagEventFields = {
  ...tagChangeFields,
  reason: ({ payload }: LoggedTagEvent) => payload.reason,
  imageTag: ({ namespace, payload }: LoggedTagEvent, _: unknown, { imageStreams }: Context) =>
    imageStreams.tagByName(namespace, payload.stream, payload.tag),
};

/** The graph's words for events of tags and streams. */
export const tagEventResolvers = {
  ImageTagEvent: {
    kind: (event) => tagEventKinds.of(event),
    ...tagEventFields,
  } satisfies TypeResolvers<'ImageTagEvent'>,
  ImageStreamEvent: {
    stream: ({ payload }) => payload.stream,
    imageStream: ({ namespace, payload }, _, { imageStreams }) =>
      imageStreams.byName(namespace, payload.stream),
  } satisfies TypeResolvers<'ImageStreamEvent'>,
  TagEvent: {
    type: (event) => tagEventKinds.of(event),
    ...tagEventFields,
  } satisfies TypeResolvers<'TagEvent'>,
  TagChange: {
    type: ({ kind }) => kind,
    ...tagChangeFields,
  } satisfies TypeResolvers<'TagChange'>,
  TagPointer: {
    image: ({ digest }, _, { images }) => (digest === null ? null : images.reached(digest)),
  } satisfies TypeResolvers<'TagPointer'>,
};
