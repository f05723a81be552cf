import { correlationOf } from './outbox/correlation.js';
import type { LoggedEvent } from './event.js';

/** An event in the envelope of CloudEvents 1.0, as webhooks, `GET /events` and the graph all send it. */
export interface CloudEvent {
  readonly specversion: '1.0';
  /** The event's own: the same at each delivery. */
  readonly id: string;
  readonly source: string;
  /** E.g. `dev.sluice.tag.moved.v1`. */
  readonly type: string;
  /** What it happened to, e.g. `shop/web:prod`. */
  readonly subject: string;
  readonly time: string;
  readonly datacontenttype: 'application/json';
  /** Sorts as text as the log does. */
  readonly sequence: string;
  /** Where to go on behind this event: `after` of whatever follows events. */
  readonly cursor: string;
  /** The event that brought this one about, where that is known. */
  readonly causationid?: string;
  /** What all that comes of one request has in common. */
  readonly correlationid: string;
  /** What the domain says of it, with who did it and why. */
  readonly data: Readonly<Record<string, unknown>>;
}

/** The envelope of an event: the one place where it is made. */
export function cloudEventOf(event: LoggedEvent): CloudEvent {
  const { id, type, version, namespace, subject, occurredAt, sequence, cursor, payload, actor, cause } =
    event;
  return {
    specversion: '1.0',
    id,
    source: `/namespaces/${namespace}`,
    type: cloudEventTypeOf(type, version),
    subject,
    time: new Date(occurredAt).toISOString(),
    datacontenttype: 'application/json',
    sequence,
    cursor,
    ...(cause.eventId !== null && { causationid: cause.eventId }),
    correlationid: correlationOf(event),
    data: { namespace, ...payload, actor, cause },
  };
}

/** What partners call a type of event: `image-tag.moved` is `dev.sluice.tag.moved.v1`. */
const cloudEventTypeOf = (type: string, version = 1): string =>
  `dev.sluice.${type.replace(/^image-/, '')}.v${String(version)}`;
