import { sql } from '../../platform/postgres/index.js';
import type { RepositoryImport, RepositorySettings } from './model.js';

/** How the repositories of these streams are imported, where that was set. */
export const findRepositoryImports = (streamIds: readonly string[]) => sql<RepositoryImport>`
  -- findRepositoryImports
  select stream_id as "streamId", scheduled, check_interval as "interval", include, exclude, most as "limit",
         case when scheduled then next_check_at end as "nextCheckAt", last_checked_at as "lastCheckedAt",
         failures as "checkFailures"
  from repository_import
  where stream_id = any(${streamIds}::uuid[]) and is_kept
`;

/** Sets it, and the time of the next import: `pause` seconds from now. Yields no row where nothing changes but that time. */
export const setRepositoryImport = (streamId: string, settings: RepositorySettings, pause: number) => sql<{
  streamId: string;
}>`
  -- setRepositoryImport
  insert into repository_import as r (stream_id, scheduled, check_interval, include, exclude, most, next_check_at)
  values (${streamId}::uuid, ${settings.scheduled}, ${settings.interval}, ${settings.include}::text[],
          ${settings.exclude}::text[], ${settings.limit}, now() + make_interval(secs => ${pause}::float8))
  on conflict (stream_id) do update
  set scheduled = excluded.scheduled, check_interval = excluded.check_interval, include = excluded.include,
      exclude = excluded.exclude, most = excluded.most, next_check_at = excluded.next_check_at, is_kept = true,
      claimed_by = null, claimed_until = null, fence = r.fence + 1, failures = 0
  returning stream_id as "streamId"
`;
