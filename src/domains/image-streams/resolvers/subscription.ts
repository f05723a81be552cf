import type { LoggedEvent } from '../../../events/index.js';
import type { TypeResolvers } from '../../../graphql/resolvers.js';
import type { SubscriptionResolvers, SubscriptionTagEventsArgs } from '../../../graphql/types.generated.js';
import { watchEvents } from '../../../viewer/index.js';
import { asTagEvent, tagEventKind, type TagEvent } from '../events.js';

/** Whether the event is of a tag, and one that was asked for. */
function isWanted(event: LoggedEvent, wanted: Partial<SubscriptionTagEventsArgs>): boolean {
  if (wanted.namespace != null && event.namespace !== wanted.namespace) return false;
  const tagEvent = asTagEvent(event);
  if (!tagEvent) return false;
  const { kind, payload } = tagEvent;
  if (wanted.stream != null && payload.stream !== wanted.stream) return false;
  if (wanted.tag != null && payload.tag !== wanted.tag) return false;
  return !wanted.types?.length || wanted.types.includes(kind);
}

/** Follows what happens to tags. */
export const tagEventSubscription = {
  tagEvents: {
    subscribe: (_, wanted, { events, access, signal }) =>
      watchEvents({
        events,
        access,
        matches: (event) => isWanted(event, wanted),
        watched: { namespace: wanted.namespace, resource: 'imagestreams' },
        after: wanted.after,
        signal,
      }),
    resolve: (event: LoggedEvent): TagEvent => {
      const tagEvent = asTagEvent(event);
      if (!tagEvent) throw new Error(`${event.type} is no event of a tag.`);
      return tagEvent;
    },
  },
} as const satisfies SubscriptionResolvers;

/** The graph's words for events of tags and streams. */
export const tagEventResolvers = {
  ImageTagEvent: {
    kind: ({ type }) => {
      const kind = tagEventKind(type);
      if (!kind) throw new Error(`${type} is no event of a tag.`);
      return kind;
    },
    stream: ({ payload }) => payload.stream,
    tag: ({ payload }) => payload.tag,
    before: ({ payload }) => payload.before,
    after: ({ payload }) => payload.after,
    reason: ({ payload }) => payload.reason,
    imageTag: ({ namespace, payload }, _, { imageStreams }) =>
      imageStreams.tagByName(namespace, payload.stream, payload.tag),
  } satisfies TypeResolvers<'ImageTagEvent'>,
  ImageStreamEvent: {
    stream: ({ payload }) => payload.stream,
    imageStream: ({ namespace, payload }, _, { imageStreams }) =>
      imageStreams.byName(namespace, payload.stream),
  } satisfies TypeResolvers<'ImageStreamEvent'>,
  TagEvent: {
    type: ({ kind }) => kind,
    stream: ({ payload }) => payload.stream,
    tag: ({ payload }) => payload.tag,
    before: ({ payload }) => payload.before,
    after: ({ payload }) => payload.after,
    reason: ({ payload }) => payload.reason,
    imageTag: ({ namespace, payload }, _, { imageStreams }) =>
      imageStreams.tagByName(namespace, payload.stream, payload.tag),
  } satisfies TypeResolvers<'TagEvent'>,
  TagChange: {
    type: ({ kind }) => kind,
    stream: ({ payload }) => payload.stream,
    tag: ({ payload }) => payload.tag,
    before: ({ payload }) => payload.before,
    after: ({ payload }) => payload.after,
  } satisfies TypeResolvers<'TagChange'>,
  TagPointer: {
    image: ({ digest }, _, { images }) => (digest === null ? null : images.reached(digest)),
  } satisfies TypeResolvers<'TagPointer'>,
};
