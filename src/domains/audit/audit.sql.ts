import type { EntryContent } from '../../events/index.js';
import { sql } from '../../platform/postgres/index.js';
import type { AuditEntry, ChainHead } from './model.js';

/** What is asked of the audit. */
export interface AuditFilter {
  /** Null: all of them. */
  readonly namespaces: readonly string[] | null;
  readonly subject: string | null;
  readonly actor: string | null;
}

/** Entries before the event `after`, newest first; one more than `first`. */
export const listEntries = (
  { namespaces, subject, actor }: AuditFilter,
  first: number,
  after: string | null,
) => sql<AuditEntry>`
  -- listAuditEntries
  select event_id as id, occurred_at as "occurredAt", namespace, type, subject, actor::jsonb, cause::jsonb, payload
  from audit_entry
  where (${namespaces}::text[] is null or namespace = any(${namespaces}::text[]))
    and (${subject}::text is null or subject = ${subject}::text)
    and (${actor}::text is null or actor::jsonb ->> 'name' = ${actor}::text)
    and (${after}::uuid is null or event_id < ${after}::uuid)
  order by event_id desc
  limit ${first + 1}
`;

/** The ends of the chains of a namespace, or of all. */
export const listHeads = (namespace: string | null) => sql<ChainHead>`
  -- listAuditHeads
  select namespace, lane::int as lane, length, hash
  from audit_chain
  where ${namespace}::text is null or namespace = ${namespace}::text
  order by namespace, lane
`;

/** One entry as it is examined. */
export interface ChainedEntry extends EntryContent {
  readonly keyId: string | null;
  readonly hash: Buffer;
}

/** The next entries of one chain behind a position. */
export const readChain = (namespace: string, lane: number, after: bigint, limit: number) => sql<ChainedEntry>`
  -- readAuditChain
  select namespace, lane::int as lane, position, event_id as "eventId",
         (extract(epoch from occurred_at) * 1000000)::bigint as "occurredAt",
         type, subject, payload, actor, cause, key_id as "keyId", hash
  from audit_entry
  where namespace = ${namespace} and lane = ${lane}::smallint and position > ${String(after)}::bigint
  order by position
  limit ${limit}
`;

/** Chains that entries say they are of, and that have no end. */
export const listHeadless = (namespace: string | null) => sql<{ namespace: string; lane: number }>`
  -- listHeadlessAuditChains
  select distinct e.namespace, e.lane::int as lane
  from audit_entry e
  where (${namespace}::text is null or e.namespace = ${namespace}::text)
    and not exists (select from audit_chain c where c.namespace = e.namespace and c.lane = e.lane)
  limit 100
`;
