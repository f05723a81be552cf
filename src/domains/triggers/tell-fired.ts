import type { Actor, Cause, Publisher } from '../../events/index.js';
import type { Transaction } from '../../platform/postgres/index.js';
import { triggerFired } from './events.js';
import type { Trigger } from './model.js';
import type { Fired } from './fired.sql.js';

/** A trigger that has fired, with the cause of what it brings about. */
export interface ToldFired extends Fired {
  readonly cause: Cause;
}

/**
 * Publishes of each trigger that it has fired for this image, in their order; `moves` has the events that moved their
 * tags, by trigger. What it yields is kept by `markFired`.
 */
export async function tellFired(
  { tx, outbox, actor }: { readonly tx: Transaction; readonly outbox: Publisher; readonly actor: Actor },
  moved: readonly { readonly trigger: Trigger; readonly image: string }[],
  moves: ReadonlyMap<string, string>,
): Promise<ToldFired[]> {
  const fired: ToldFired[] = [];
  for (const { trigger, image } of moved) {
    const { id, digest, reference } = trigger;
    const event = triggerFired(trigger, image, moves.get(id) ?? null, actor);
    const eventId = await outbox.publish(tx, event);
    fired.push({
      id,
      reference: reference ?? image,
      image,
      digest,
      eventId,
      cause: { ...event.cause, eventId },
    });
  }
  return fired;
}
