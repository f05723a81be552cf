import { sql } from '../../../platform/postgres/index.js';
import type { Build, BuildPhase } from '../model.js';

/** The builds of each of these namespaces behind `after`, newest first; one more than `first` for each. */
export const listBuildsOfNamespaces = (
  namespaces: readonly string[],
  phases: readonly BuildPhase[] | null,
  first: number,
  after: string | null,
) => sql<Build>`
  -- listBuildsOfNamespaces
  select b.*
  from unnest(${namespaces}::text[]) as wanted (namespace)
  cross join lateral (
    select * from build_state
    where namespace = wanted.namespace
      and (${phases}::text[] is null or phase = any(${phases}::text[]))
      and (${after}::bigint is null or ordinal < ${after}::bigint)
    order by ordinal desc
    limit ${first + 1}
  ) b
`;

/** The builds of each of these definitions behind `after`, newest first; one more than `first` for each. */
export const listBuildsOfConfigs = (
  configIds: readonly string[],
  phases: readonly BuildPhase[] | null,
  first: number,
  after: string | null,
) => sql<Build>`
  -- listBuildsOfConfigs
  select b.*
  from unnest(${configIds}::uuid[]) as wanted (id)
  cross join lateral (
    select * from build_state
    where "configId" = wanted.id
      and (${phases}::text[] is null or phase = any(${phases}::text[]))
      and (${after}::bigint is null or number < ${after}::bigint)
    order by number desc
    limit ${first + 1}
  ) b
`;

/** How many builds each of these namespaces has. */
export const countBuildsOfNamespaces = (
  namespaces: readonly string[],
  phases: readonly BuildPhase[] | null,
) => sql<{ of: string; count: number }>`
  -- countBuildsOfNamespaces
  select namespace as of, count(*)::integer as count
  from build
  where namespace = any(${namespaces}::text[]) and (${phases}::text[] is null or phase = any(${phases}::text[]))
  group by namespace
`;

/** How many builds each of these definitions has. */
export const countBuildsOfConfigs = (
  configIds: readonly string[],
  phases: readonly BuildPhase[] | null,
) => sql<{
  of: string;
  count: number;
}>`
  -- countBuildsOfConfigs
  select config_id as of, count(*)::integer as count
  from build
  where config_id = any(${configIds}::uuid[]) and (${phases}::text[] is null or phase = any(${phases}::text[]))
  group by config_id
`;
