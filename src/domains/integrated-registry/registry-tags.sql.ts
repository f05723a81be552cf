import { sql } from '../../platform/postgres/index.js';
import type { KnownTag, Place } from './model.js';

/** What a tag was last known to point at in the registry. */
export const findRegistryTag = ({ namespace, stream }: Place, tag: string) => sql<KnownTag>`
  -- findRegistryTag
  select digest, pushed_at as "pushedAt"
  from registry_tag
  where namespace = ${namespace} and stream = ${stream} and tag = ${tag}
`;

/** What all tags were last known to point at. */
export const listRegistryTags = () => sql<{ repository: string; tag: string; digest: string }>`
  -- listRegistryTags
  select namespace || '/' || stream as repository, tag, digest from registry_tag
`;

/** Keeps what a tag points at in the registry; the time of a push never goes back. */
export const keepRegistryTag = ({ namespace, stream }: Place, tag: string, digest: string, at: Date) => sql`
  -- keepRegistryTag
  insert into registry_tag as t (namespace, stream, tag, digest, pushed_at)
  values (${namespace}, ${stream}, ${tag}, ${digest}, ${at}::timestamptz)
  on conflict (namespace, stream, tag) do update
  set digest = excluded.digest, pushed_at = greatest(t.pushed_at, excluded.pushed_at)
`;

/** Takes on the next reconciliation if it is due, and puts off the one after; yields no row when it is not. */
export const claimReconciliation = (seconds: number) => sql<{ nextAt: Date }>`
  -- claimReconciliation
  update registry_reconciliation set next_at = now() + make_interval(secs => ${seconds}::float8)
  where next_at <= now()
  returning next_at as "nextAt"
`;
