import { EventKinds, type Actor, type Cause, type LoggedEvent, type NewEvent } from '../../events/index.js';
import type { Pointer } from './model.js';

/** What can happen to a tag, and what the log calls it. */
export const tagEventTypes = {
  MOVED: 'image-tag.moved',
  REPLACED: 'image-tag.replaced',
  SPEC_CHANGED: 'image-tag.spec-changed',
  IMPORT_FAILED: 'image-tag.import-failed',
  TRACKING_STOPPED: 'image-tag.tracking-stopped',
  RELEASED: 'image-tag.released',
  DELETED: 'image-tag.deleted',
} as const;

/** What happens to tags, as the graph names it. */
export type TagEventType = keyof typeof tagEventTypes;

/** What a tag pointed at when an event happened; the revision as decimal text, for it travels as JSON. */
export interface TagPointer extends Pointer {
  readonly revision: string;
}

/** What the log keeps of something that happened to a tag. */
export interface TagEventPayload {
  readonly stream: string;
  readonly tag: string;
  readonly before: TagPointer | null;
  readonly after: TagPointer | null;
  /** For a failed import: the condition's reason. */
  readonly reason: string | null;
}

/** A tag event out of the log. */
export type LoggedTagEvent = LoggedEvent<TagEventPayload>;

/** A stream event out of the log. */
export type StreamEvent = LoggedEvent<{ readonly stream: string }>;

/** Who made a change, and for which request. */
export interface By {
  readonly actor: Actor;
  readonly requestId: string | null;
}

/** The cause of a change that was asked for in so many words. */
export const requested = (by: By, message: string): Cause => ({
  kind: 'REQUEST',
  message,
  requestId: by.requestId,
  eventId: null,
});

/** The cause of a change that comes of following: the event that brought it about, unless it is what was asked for. */
export const tracking = (by: By, message: string, eventId: string | null): Cause => ({
  kind: 'TRACKING',
  message,
  requestId: by.requestId,
  eventId,
});

/** Says that something has happened to a tag. */
export const tagEvent = (
  type: TagEventType,
  namespace: string,
  payload: TagEventPayload,
  actor: Actor,
  cause: Cause,
): NewEvent<TagEventPayload> => ({
  type: tagEventTypes[type],
  namespace,
  subject: `${namespace}/${payload.stream}:${payload.tag}`,
  payload,
  actor,
  cause,
});

/** Says that something has happened to a stream as such. */
export const streamEvent = (
  type: 'image-stream.created' | 'image-stream.updated' | 'image-stream.deleted',
  { namespace, name }: { namespace: string; name: string },
  actor: Actor,
  cause: Cause,
): NewEvent<{ stream: string }> => ({
  type,
  namespace,
  subject: `${namespace}/${name}`,
  payload: { stream: name },
  actor,
  cause,
});

/** What happened to a tag, by what the log calls it. */
export const tagEventKinds = new EventKinds('tag', tagEventTypes);

/** What a change did to a tag, before it is an event of the log. */
export type TagChange = NewEvent<TagEventPayload> & { readonly kind: TagEventType };

/** Of all that a change said, what concerns tags. */
export const tagChanges = (events: readonly NewEvent[]): TagChange[] =>
  events.flatMap((event) => {
    const kind = tagEventKinds.find(event.type);
    return kind === undefined ? [] : [{ ...event, kind } as TagChange];
  });
