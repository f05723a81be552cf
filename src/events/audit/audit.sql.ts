import { sql } from '../../platform/postgres/index.js';

/** The end of one chain, held until the transaction ends. */
export interface ChainEnd {
  readonly namespace: string;
  readonly lane: number;
  readonly length: bigint;
  readonly hash: Buffer;
}

/** The chains of a namespace that one process uses. */
export interface Lanes {
  readonly first: number;
  readonly count: number;
}

/**
 * Takes the end of a free chain of each of these namespaces, the `nth` of them if that is free; none of one all of whose chains
 * are taken.
 */
export const takeFreeChains = (
  namespaces: readonly string[],
  { first, count }: Lanes,
  nth: number,
) => sql<ChainEnd>`
  -- takeFreeChains
  select c.namespace, c.lane::int as lane, c.length, c.hash
  from unnest(${namespaces}::text[]) as wanted (namespace)
  cross join lateral (
    select namespace, lane, length, hash from audit_chain
    where namespace = wanted.namespace and lane between ${first}::smallint and ${first + count - 1}::smallint
    order by (lane - ${first + nth}::int + ${count}::int) % ${count}::int
    limit 1
    for update skip locked
  ) c
`;

/** Waits for the end of this chain of each of these namespaces. */
export const takeChains = (namespaces: readonly string[], lane: number) => sql<ChainEnd>`
  -- takeChains
  select c.namespace, c.lane::int as lane, c.length, c.hash
  from audit_chain c
  where c.namespace = any(${namespaces}::text[]) and c.lane = ${lane}::smallint
  order by c.namespace
  for update of c
`;

/** Begins these chains of namespaces that have none of them. */
export const beginChains = (namespaces: readonly string[], { first, count }: Lanes) => sql`
  -- beginChains
  insert into audit_chain (namespace, lane)
  select namespace, lane
  from unnest(${namespaces}::text[]) as wanted (namespace), generate_series(${first}::int, ${first + count - 1}::int) as lane
  on conflict do nothing
`;
