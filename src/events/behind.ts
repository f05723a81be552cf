import { ToldBatch } from './fan-out/told-batch.js';
import { StoredEvent } from './tail/stored-event.js';

/**
 * The cursor behind what a subscription was told, an event or a batch, once somebody asks for it; undefined for a partner's, who
 * know of no place. What was told is not kept for that, nor what was read with it.
 */
export function behind(told: unknown): () => string | undefined {
  if (told instanceof StoredEvent) return told.behind;
  const last = told instanceof ToldBatch ? told.events.at(-1) : undefined;
  if (last) return behind(last);
  const cursor = typeof told === 'object' && told !== null && 'cursor' in told ? told.cursor : undefined;
  return () => (typeof cursor === 'string' ? cursor : undefined);
}
