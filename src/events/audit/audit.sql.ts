import { sql } from '../../platform/postgres/index.js';
import type { EntryContent } from './chain.js';

/** The end of one chain, held until the transaction ends. */
export interface ChainEnd {
  readonly namespace: string;
  readonly lane: number;
  readonly length: bigint;
  readonly hash: Buffer;
}

/** Takes the end of a free chain of each of these namespaces; none of one all of whose chains are taken. */
export const takeFreeChains = (namespaces: readonly string[]) => sql<ChainEnd>`
  -- takeFreeChains
  select c.namespace, c.lane::int as lane, c.length, c.hash
  from unnest(${namespaces}::text[]) as wanted (namespace)
  cross join lateral (
    select namespace, lane, length, hash from audit_chain
    where namespace = wanted.namespace
    order by lane
    limit 1
    for update skip locked
  ) c
`;

/** Waits for the end of one chain of each of these namespaces. */
export const takeChains = (namespaces: readonly string[], lanes: readonly number[]) => sql<ChainEnd>`
  -- takeChains
  select c.namespace, c.lane::int as lane, c.length, c.hash
  from audit_chain c
  where (c.namespace, c.lane) in (select * from unnest(${namespaces}::text[], ${lanes}::smallint[]))
  order by c.namespace
  for update of c
`;

/** Begins the chains of namespaces that have none. */
export const beginChains = (namespaces: readonly string[], lanes: number) => sql`
  -- beginChains
  insert into audit_chain (namespace, lane)
  select namespace, lane from unnest(${namespaces}::text[]) as wanted (namespace), generate_series(0, ${lanes - 1}) as lane
  on conflict do nothing
`;

/** An entry as it is written. */
export interface EntryToWrite extends EntryContent {
  readonly keyId: string | null;
  readonly hash: Buffer;
}

/**
 * Adds entries to chains, and moves their ends, as long as these are where they are taken to be and nobody holds them:
 * otherwise it touches no row. Never waits.
 */
export const addEntries = (entries: readonly EntryToWrite[], ends: readonly ChainEnd[]) => sql`
  -- addEntries
  with new as (
    select * from unnest(
      ${entries.map(({ namespace }) => namespace)}::text[],
      ${entries.map(({ lane }) => lane)}::smallint[],
      ${entries.map(({ position }) => String(position))}::bigint[],
      ${entries.map(({ eventId }) => eventId)}::uuid[],
      ${entries.map(({ occurredAt }) => String(occurredAt))}::bigint[],
      ${entries.map(({ type }) => type)}::text[],
      ${entries.map(({ subject }) => subject)}::text[],
      ${entries.map(({ payload }) => payload)}::text[],
      ${entries.map(({ actor }) => actor)}::text[],
      ${entries.map(({ cause }) => cause)}::text[],
      ${entries.map(({ keyId }) => keyId)}::text[],
      ${entries.map(({ hash }) => hash)}::bytea[]
    ) as new (namespace, lane, position, event_id, occurred_at, type, subject, payload, actor, cause, key_id, hash)
  ), held as (
    select c.namespace, c.lane
    from audit_chain c
    join unnest(
      ${ends.map(({ namespace }) => namespace)}::text[],
      ${ends.map(({ lane }) => lane)}::smallint[],
      ${ends.map(({ hash }) => hash)}::bytea[]
    ) as expected (namespace, lane, hash) using (namespace, lane, hash)
    for update of c skip locked
  ), whole as (
    select from held having count(*) = ${ends.length}
  ), moved as (
    update audit_chain c set length = last.position, hash = last.hash
    from (
      select distinct on (namespace, lane) namespace, lane, position, hash from new
      order by namespace, lane, position desc
    ) last
    where c.namespace = last.namespace and c.lane = last.lane and exists (select from whole)
  )
  insert into audit_entry
    (namespace, lane, position, event_id, occurred_at, type, subject, payload, actor, cause, key_id, hash)
  select namespace, lane, position, event_id,
         'epoch'::timestamptz + occurred_at * interval '1 microsecond',
         type, subject, payload, actor, cause, key_id, hash
  from new
  where exists (select from whole)
`;
