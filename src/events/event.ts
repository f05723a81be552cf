/** Who did something. */
export interface Actor {
  readonly kind: 'USER' | 'SERVICE_ACCOUNT' | 'SYSTEM';
  readonly name: string;
}

/** Why something happened. */
export interface Cause {
  readonly kind:
    | 'REQUEST'
    | 'IMPORT'
    | 'TRACKING'
    | 'ROLLBACK'
    | 'PUSH'
    | 'SCHEDULE'
    | 'PROMOTION'
    | 'TRIGGER'
    | 'BUILD'
    | 'WEBHOOK'
    | 'CONFIG_CHANGE'
    | 'COMPOSITION';
  readonly message: string;
  readonly requestId: string | null;
  /** Id of the event that brought this one about. */
  readonly eventId: string | null;
  /** What all that comes of one request has in common, where a worker carries that on: written by the outbox. */
  readonly correlation?: string;
}

/** Something that is about to have happened: what a domain hands to `publish`. */
export interface NewEvent<Payload extends object = object> {
  /** In the past tense, e.g. `image-tag.moved`. */
  readonly type: string;
  /** Of the payload's form: the type counts it up when that changes its meaning; 1 if left out. */
  readonly version?: number;
  readonly namespace: string;
  /** What it happened to, e.g. `shop/web:prod`. */
  readonly subject: string;
  readonly payload: Payload;
  readonly actor: Actor;
  readonly cause: Cause;
}

/** An event as the log has it. */
export interface LoggedEvent<Payload extends object = object> extends NewEvent<Payload> {
  readonly id: string;
  readonly version: number;
  readonly occurredAt: Date;
  /** Sorts as text as the log does; see `position.ts`. */
  readonly sequence: string;
  /** The place right behind this event, signed; see `cursor.ts`. */
  readonly cursor: string;
}

/** The event for one who does not go on from right behind it, but from this cursor. */
export const withCursor = (event: LoggedEvent, cursor: string): LoggedEvent => ({
  // By name: much of an event is read when it is asked for, which a spread would not do.
  id: event.id,
  type: event.type,
  version: event.version,
  namespace: event.namespace,
  subject: event.subject,
  payload: event.payload,
  actor: event.actor,
  cause: event.cause,
  occurredAt: event.occurredAt,
  sequence: event.sequence,
  cursor,
});
