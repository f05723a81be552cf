import type { RecordedOperation } from '../../composition/index.js';
import { sql } from '../../platform/postgres/index.js';
import type { ClientDocument, DocumentMode, FieldUsage, GraphClient } from './model.js';

/** Clients that were seen, have documents or a mode, by name. */
export const listClients = () => sql<GraphClient>`
  -- listClients
  select name, coalesce(m.mode, (select mode from client_mode where client = '*'), 'RECORD') as mode
  from (select client as name from client_mode union select client from client_document
        union select client from document_usage) as known
  left join client_mode m on m.client = known.name
  order by name
`;

/** The modes that were set. */
export const listModes = () => sql<{ client: string; mode: DocumentMode }>`
  -- listModes
  select client, mode from client_mode
`;

/** Sets what a client may send. */
export const setMode = (client: string, mode: DocumentMode) => sql<object>`
  -- setMode
  insert into client_mode (client, mode) values (${client}, ${mode})
  on conflict (client) do update set mode = excluded.mode
`;

/** The document with this hash that was published for the client, or for all. */
export const findTrusted = (client: string, hash: string) => sql<{ text: string }>`
  -- findTrusted
  select text from client_document where hash = ${hash} and trusted and client in (${client}, '*') limit 1
`;

/** Publishes documents for a client; yields those that were not published before. */
export const trustDocuments = (
  client: string,
  documents: readonly {
    readonly hash: string;
    readonly text: string;
    readonly operationName: string | null;
  }[],
) => sql<{ hash: string }>`
  -- trustDocuments
  with given as (
    select * from unnest(${documents.map(({ hash }) => hash)}::text[], ${documents.map(({ text }) => text)}::text[],
                         ${documents.map(({ operationName }) => operationName)}::text[]) as g (hash, text, operation_name)
  ), known as (
    select hash from client_document where client = ${client} and trusted
  ), written as (
    insert into client_document (client, hash, text, operation_name, trusted)
    select ${client}, hash, text, operation_name, true from given
    on conflict (client, hash) do update set trusted = true
    returning hash
  )
  select hash from written where hash not in (select hash from known)
`;

/** The documents of a client behind `after`, by hash; one more than `first`. */
export const listDocuments = (client: string, first: number, after: string | null) => sql<ClientDocument>`
  -- listDocuments
  select d.client, d.hash, d.operation_name as "operationName", d.text, d.trusted, d.first_seen_at as "firstSeenAt",
         d.last_seen_at as "lastSeenAt", coalesce(u.calls, 0)::integer as "callsPerDay"
  from client_document d
  left join lateral (
    select sum(calls) as calls from document_usage
    where client = d.client and hash = d.hash and hour > now() - interval '24 hours'
  ) u on true
  where d.client = ${client} and d.hash > ${after ?? ''}
  order by d.hash
  limit ${first + 1}
`;

/** What clients have sent within a month, or may send; the most used first. */
export const recordedOperations = () => sql<RecordedOperation>`
  -- recordedOperations
  select d.client, d.hash, d.operation_name as "operationName", d.text, coalesce(u.calls, 0)::integer as "callsPerDay"
  from client_document d
  left join (
    select client, hash, sum(calls) as calls from document_usage
    where hour > now() - interval '24 hours'
    group by client, hash
  ) u on u.client = d.client and u.hash = d.hash
  where d.trusted or d.last_seen_at > now() - interval '30 days'
  order by "callsPerDay" desc
  limit 20000
`;

/** Calls that were counted, to be added to those of their hour. */
export interface Counted {
  readonly client: string;
  readonly key: string;
  readonly calls: number;
}

/** Adds calls of documents. */
export const addDocumentUsage = (counted: readonly Counted[]) => sql<object>`
  -- addDocumentUsage
  insert into document_usage (client, hash, hour, calls)
  select client, hash, date_trunc('hour', now()), calls
  from unnest(${counted.map(({ client }) => client)}::text[], ${counted.map(({ key }) => key)}::text[],
              ${counted.map(({ calls }) => calls)}::bigint[]) as c (client, hash, calls)
  on conflict (client, hash, hour) do update set calls = document_usage.calls + excluded.calls
`;

/** Adds calls of fields. */
export const addFieldUsage = (counted: readonly Counted[]) => sql<object>`
  -- addFieldUsage
  insert into field_usage (client, field, hour, calls)
  select client, field, date_trunc('hour', now()), calls
  from unnest(${counted.map(({ client }) => client)}::text[], ${counted.map(({ key }) => key)}::text[],
              ${counted.map(({ calls }) => calls)}::bigint[]) as c (client, field, calls)
  on conflict (client, field, hour) do update set calls = field_usage.calls + excluded.calls
`;

/** Keeps documents that were seen, at most 2,000 that nobody has published of each client. */
export const recordDocuments = (
  seen: readonly {
    readonly client: string;
    readonly hash: string;
    readonly text: string;
    readonly operationName: string | null;
  }[],
) => sql<object>`
  -- recordDocuments
  insert into client_document (client, hash, text, operation_name)
  select client, hash, text, operation_name
  from unnest(${seen.map(({ client }) => client)}::text[], ${seen.map(({ hash }) => hash)}::text[],
              ${seen.map(({ text }) => text)}::text[], ${seen.map(({ operationName }) => operationName)}::text[])
         as s (client, hash, text, operation_name)
  where (select count(*) from client_document d where d.client = s.client and not d.trusted) < 2000
  on conflict (client, hash) do update set last_seen_at = now()
`;

/** Drops the counts of hours that nobody asks for any more, and documents that were not sent for a month. */
export const dropOldUsage = () => sql<object>`
  -- dropOldUsage
  with documents as (delete from document_usage where hour < now() - interval '48 hours'),
       seen as (delete from client_document where not trusted and last_seen_at < now() - interval '30 days')
  delete from field_usage where hour < now() - interval '30 days'
`;

/** Fields that clients have used in the last day, most used first. */
export const listFieldUsage = (client: string | null) => sql<FieldUsage>`
  -- listFieldUsage
  select field, client, sum(calls)::integer as "callsPerDay"
  from field_usage
  where hour > now() - interval '24 hours' and (${client}::text is null or client = ${client}::text)
  group by field, client
  order by "callsPerDay" desc, field, client
`;
