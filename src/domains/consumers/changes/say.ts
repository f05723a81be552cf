import type { Transaction } from '../../../platform/postgres/index.js';
import type { ConsumerDesk } from '../desk.js';
import { asked, consumerEvent, type Happening } from '../events.js';
import type { ConsumerName } from '../model.js';

/** Says, in the transaction that makes it happen, what somebody has asked for of a consumer. */
export function say(
  tx: Transaction,
  { outbox, by }: ConsumerDesk,
  happening: Happening,
  { kind, namespace, name }: ConsumerName,
  message: string,
) {
  const said = { actor: by.actor, cause: asked(message, by.requestId) };
  return outbox.publish(tx, consumerEvent(happening, { kind, namespace, name }, said));
}
