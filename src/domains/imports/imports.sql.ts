import { sql } from '../../platform/postgres/index.js';
import type { StreamCondition } from '../image-streams/index.js';

/** The registry in which a stream has found a source that names none. */
export const findRegistry = (namespace: string, stream: string, source: string) => sql<{ registry: string }>`
  -- findRegistry
  select f.registry
  from found_registry f
  join image_stream s on s.id = f.stream_id
  where s.namespace = ${namespace} and s.name = ${stream} and f.source = ${source}
`;

/** Remembers in which registry a stream has found a source; the first one stays. */
export const keepRegistry = (namespace: string, stream: string, source: string, registry: string) => sql`
  -- keepRegistry
  insert into found_registry (stream_id, source, registry)
  select id, ${source}, ${registry} from image_stream where namespace = ${namespace} and name = ${stream}
  on conflict (stream_id, source) do nothing
`;

/** The conditions of these streams. */
export const findStreamConditions = (streamIds: readonly string[]) => sql<StreamCondition>`
  -- findStreamConditions
  select stream_id as "streamId", type, status, reason, message, generation,
         last_transition_at as "lastTransitionAt", last_checked_at as "lastCheckedAt"
  from stream_condition
  where stream_id = any(${streamIds}::uuid[])
  order by type
`;
