import type { Actor, Cause, LoggedEvent, NewEvent } from '../../events/index.js';
import { called, type ConsumerName } from './model.js';

/** What can be said to have happened to a consumer or webhook. */
export type Happening =
  | 'created'
  | 'updated'
  | 'paused'
  | 'resumed'
  | 'sought'
  | 'stopped'
  | 'deleted'
  | 'dead-lettered'
  | 'redelivered'
  | 'secret-rotated'
  | 'tested';

/** Says what happened to a consumer or webhook. */
export const consumerEvent = (
  happening: Happening,
  consumer: ConsumerName,
  { actor, cause }: { actor: Actor; cause: Cause },
  details: object = {},
): NewEvent => ({
  type: `${consumer.kind.toLowerCase()}.${happening}`,
  namespace: consumer.namespace ?? '',
  subject: called(consumer),
  payload: { name: consumer.name, ...details },
  actor,
  cause,
});

/** The cause of what somebody asked for. */
export const asked = (message: string, requestId: string | null): Cause => ({
  kind: 'REQUEST',
  message,
  requestId,
  eventId: null,
});

/** Something that happened to a consumer or webhook, out of the log. */
export type LoggedConsumerEvent = LoggedEvent<{ readonly name: string }>;
