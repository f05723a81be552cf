import type { SchemaChange } from '../../composition/index.js';
import type { Actor } from '../../events/index.js';
import { sql } from '../../platform/postgres/index.js';
import type { SchemaRelease, Subgraph, SubgraphVersion, SupergraphRow } from './model.js';

/**
 * Makes one publication wait for the other; what is composed is then what is served. Held until the end, which may be
 * as far away as two compositions take: so long the transaction may rest.
 */
export const lockSupergraph = () => sql<object>`
  -- lockSupergraph
  select set_config('lock_timeout', '9s', true), pg_advisory_xact_lock(hashtext('sluice: supergraph')),
         set_config('idle_in_transaction_session_timeout', '5min', true)
`;

/** The subgraphs that a viewer may see, by name; all where `names` is null. */
export const listSubgraphs = (names: readonly string[] | null) => sql<Subgraph>`
  -- listSubgraphs
  select name, may_extend as "mayExtend", current_version as "currentVersion", created_at as "createdAt"
  from subgraph
  where ${names}::text[] is null or name = any(${names}::text[])
  order by name
`;

/** Makes a subgraph, or sets what it may extend. */
export const upsertSubgraph = (name: string, mayExtend: readonly string[]) => sql<
  Subgraph & { isNew: boolean }
>`
  -- upsertSubgraph
  insert into subgraph (name, may_extend) values (${name}, ${mayExtend}::text[])
  on conflict (name) do update set may_extend = excluded.may_extend
  returning name, may_extend as "mayExtend", current_version as "currentVersion", created_at as "createdAt",
            xmax = 0 as "isNew"
`;

/** The versions that are served now, by name. */
export const currentVersions = () => sql<SubgraphVersion & { mayExtend: readonly string[] }>`
  -- currentVersions
  select v.subgraph, v.version, v.sdl, v.url, v.socket_url as "socketUrl", v.published_at as "publishedAt",
         v.published_by as "publishedBy", v.rolled_back_to as "rolledBackTo", v.override_reason as "override",
         s.may_extend as "mayExtend"
  from subgraph s
  join subgraph_version v on v.subgraph = s.name and v.version = s.current_version
  order by v.subgraph
`;

/** Versions of a subgraph behind `before`, newest first; one more than `first`. */
export const listVersions = (subgraph: string, first: number, before: number | null) => sql<SubgraphVersion>`
  -- listVersions
  select subgraph, version, sdl, url, socket_url as "socketUrl", published_at as "publishedAt",
         published_by as "publishedBy", rolled_back_to as "rolledBackTo", override_reason as "override"
  from subgraph_version
  where subgraph = ${subgraph} and (${before}::integer is null or version < ${before}::integer)
  order by version desc
  limit ${first + 1}
`;

/** These versions, each by its subgraph and number. */
export const findVersions = (
  subgraphs: readonly string[],
  versions: readonly number[],
) => sql<SubgraphVersion>`
  -- findVersions
  select subgraph, version, sdl, url, socket_url as "socketUrl", published_at as "publishedAt",
         published_by as "publishedBy", rolled_back_to as "rolledBackTo", override_reason as "override"
  from subgraph_version
  where (subgraph, version) in (select * from unnest(${subgraphs}::text[], ${versions}::integer[]))
`;

/** Keeps a version, the next of its subgraph, and serves it. */
export const insertVersion = (version: Omit<SubgraphVersion, 'version' | 'publishedAt'>) => sql<{
  version: number;
}>`
  -- insertVersion
  with next as (
    update subgraph
    set current_version = coalesce((select max(version) from subgraph_version where subgraph = ${version.subgraph}), 0) + 1
    where name = ${version.subgraph}
    returning name, current_version
  )
  insert into subgraph_version (subgraph, version, sdl, url, socket_url, published_by, rolled_back_to, override_reason)
  select name, current_version, ${version.sdl}, ${version.url}, ${version.socketUrl},
         ${JSON.stringify(version.publishedBy)}::jsonb, ${version.rolledBackTo}::integer, ${version.override}
  from next
  returning version
`;

/** Deletes a subgraph with all its versions. */
export const deleteSubgraph = (name: string) => sql<object>`
  -- deleteSubgraph
  delete from subgraph where name = ${name}
`;

/** The graph as it was composed last. */
export const latestSupergraph = () => sql<SupergraphRow>`
  -- latestSupergraph
  select version::text, contract_hash as "contractHash", supergraph_sdl as "supergraphSdl", public_sdl as "publicSdl"
  from supergraph
  order by version desc
  limit 1
`;

/** Keeps what was composed. */
export const insertSupergraph = (
  row: Omit<SupergraphRow, 'version'> & {
    readonly subgraph: string;
    readonly subgraphVersion: number | null;
    readonly parts: Readonly<Record<string, number>>;
    readonly changes: readonly SchemaChange[];
    readonly by: Actor;
  },
) => sql<{ version: string }>`
  -- insertSupergraph
  insert into supergraph (subgraph, subgraph_version, parts, contract_hash, supergraph_sdl, public_sdl, changes, released_by)
  values (${row.subgraph}, ${row.subgraphVersion}::integer, ${JSON.stringify(row.parts)}::jsonb, ${row.contractHash},
          ${row.supergraphSdl}, ${row.publicSdl}, ${JSON.stringify(row.changes)}::jsonb, ${JSON.stringify(row.by)}::jsonb)
  returning version::text
`;

/** Changes of the graph behind `before`, newest first; one more than `first`. */
export const listReleases = (first: number, before: string | null) => sql<SchemaRelease>`
  -- listReleases
  select version::text, subgraph, subgraph_version as "subgraphVersion", released_at as "releasedAt",
         released_by as "releasedBy", changes
  from supergraph
  where ${before}::bigint is null or version < ${before}::bigint
  order by version desc
  limit ${first + 1}
`;

/** All that a node needs to serve the graph, as of one moment. */
export interface ServedGraph {
  readonly latest: Omit<SupergraphRow, 'version'> | null;
  readonly parts: readonly {
    readonly name: string;
    readonly version: number;
    readonly sdl: string;
    readonly url: string;
    readonly socketUrl: string | null;
  }[];
}

/** The parts that are served, those published last first, and what they were composed to. */
export const servedGraph = () => sql<ServedGraph>`
  -- servedGraph
  select
    (select jsonb_build_object('contractHash', contract_hash, 'supergraphSdl', supergraph_sdl, 'publicSdl', public_sdl)
     from supergraph order by version desc limit 1) as latest,
    coalesce(
      (select jsonb_agg(jsonb_build_object('name', v.subgraph, 'version', v.version, 'sdl', v.sdl, 'url', v.url,
                                           'socketUrl', v.socket_url) order by v.published_at desc)
       from subgraph s
       join subgraph_version v on v.subgraph = s.name and v.version = s.current_version),
      '[]') as parts
`;
