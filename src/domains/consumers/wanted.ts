import { matcher, nounOf, type LoggedEvent } from '../../events/index.js';
import type { Consumer, ConsumerKind } from './model.js';
import type { Sight } from './sight.js';

/** Events about these would set off others of their kind for ever: they reach only who asks for them by type. */
const ownNouns = new Set(['consumer', 'webhook']);

/**
 * Whom an event is meant for besides those whose filter it matches: the member `deliverTo` of its payload. This is the
 * door for whoever wants one consumer or webhook to get something, as a trigger does: publish an event that names it,
 * and it arrives there in its place in the log, once, with the attempts, dead letters and log of any other.
 */
export interface Address {
  readonly kind: ConsumerKind;
  readonly namespace: string | null;
  readonly name: string;
}

/** Whether an event names this consumer as the one it is meant for. */
export function isAddressedTo({ payload }: LoggedEvent, { kind, namespace, name }: Address): boolean {
  if (!('deliverTo' in payload)) return false;
  const to = payload.deliverTo as Partial<Address> | null;
  return to?.kind === kind && (to.namespace ?? null) === namespace && to.name === name;
}

/** Whether an event is for this consumer: one that its owner may see, and that it asked for or is addressed by. */
export function wantedBy(
  consumer: Pick<Consumer, 'kind' | 'namespace' | 'name' | 'subjects' | 'types' | 'testsSince'>,
  isSeen: Sight,
): (event: LoggedEvent) => boolean {
  const { namespace, subjects, types, testsSince } = consumer;
  const matches = matcher({ namespace, subjects, types });
  const asksByType = types.length > 0;
  // A test was for the moment when somebody asked for it.
  const isOver = ({ type, occurredAt }: LoggedEvent) =>
    testsSince !== null && type === 'webhook.tested' && occurredAt < testsSince;
  return (event) =>
    isSeen(event) &&
    ((isAddressedTo(event, consumer) && !isOver(event)) ||
      (matches(event) && (asksByType || !ownNouns.has(nounOf(event.type)))));
}
