import type { LoggedEvent } from '../../../events/index.js';
import { sql } from '../../../platform/postgres/index.js';

/** An event that is about to be kept, with the cursor of everything before it. */
export interface FoundEvent {
  readonly event: LoggedEvent;
  readonly before: string;
}

/** What is found for a consumer from its cursor up to another one. */
export interface Portion {
  readonly consumer: { readonly id: string; readonly cursor: string };
  readonly to: string;
  readonly found: readonly FoundEvent[];
}

/**
 * Keeps what was found for consumers and moves their cursors behind it, but for those whose cursor another node has
 * moved meanwhile. An event that is there already, as after seeking back, stays as it is; a dead one lives again.
 */
export function keepEvents(portions: readonly Portion[]) {
  const rows = portions.flatMap(({ consumer, found }) => found.map((one) => ({ ...one, id: consumer.id })));
  return sql<{ id: string }>`
  -- keepEvents
  with moved as (
    update consumer c set cursor = portion.up_to
    from unnest(
      ${portions.map(({ consumer }) => consumer.id)}::uuid[],
      ${portions.map(({ consumer }) => consumer.cursor)}::text[],
      ${portions.map(({ to }) => to)}::text[]
    ) as portion (id, since, up_to)
    where c.id = portion.id and c.cursor = portion.since
    returning c.id
  ), kept as (
    insert into consumer_event as known (consumer_id, sequence, event_id, subject, event, cursor_before)
    select moved.id, new.sequence, new.event_id, new.subject, new.event, new.cursor_before
    from unnest(
      ${rows.map(({ id }) => id)}::uuid[],
      ${rows.map(({ event }) => event.sequence)}::text[],
      ${rows.map(({ event }) => event.id)}::uuid[],
      ${rows.map(({ event }) => event.subject)}::text[],
      ${rows.map(({ event }) => JSON.stringify(event))}::jsonb[],
      ${rows.map(({ before }) => before)}::text[]
    ) as new (consumer_id, sequence, event_id, subject, event, cursor_before)
    join moved on moved.id = new.consumer_id
    on conflict (consumer_id, sequence) do update set died_at = null, attempts = 0, due_at = now(), failure = null
    where known.died_at is not null
  )
  select id from moved
`;
}
