import { sql } from '../../platform/postgres/index.js';
import type { CascadeEvent } from './model.js';

/** The events with these ids, as far as cascades keep them, in no order. */
export const findEvents = (ids: readonly string[]) => sql<CascadeEvent>`
  -- findEvents
  select id, parent, number, type, namespace, subject, payload, actor, cause, occurred_at as "occurredAt"
  from cascade_event
  where id = any(${ids}::uuid[])
`;
