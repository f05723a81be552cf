import type { Actor } from '../../events/index.js';
import { sql } from '../../platform/postgres/index.js';
import type { Consumer, ConsumerKind, ConsumerName, Pace, Wishes } from './model.js';

/** A consumer that is about to be. */
export interface NewConsumer extends ConsumerName, Pace, Wishes {
  readonly owner: Actor;
  readonly cursor: string;
}

/** Keeps a new consumer; another one of its name violates `consumer_name_unique`. */
export const insertConsumer = (consumer: NewConsumer) => sql<{ id: string }>`
  -- insertConsumer
  insert into consumer (kind, namespace, name, owner, subjects, types, cursor, lease_seconds, maximum_attempts,
                        backoff_seconds)
  values (${consumer.kind}, ${consumer.namespace}, ${consumer.name}, ${JSON.stringify(consumer.owner)}::jsonb,
          ${consumer.subjects}::text[], ${consumer.types}::text[], ${consumer.cursor},
          ${consumer.leaseSeconds}::float8, ${consumer.maximumAttempts}, ${consumer.backoffSeconds}::float8[])
  returning id
`;

/** The consumers with these ids, in no order. */
export const findConsumers = (ids: readonly string[]) => sql<Consumer>`
  -- findConsumers
  select id, kind, namespace, name, owner, subjects, types, cursor, lease_seconds as "leaseSeconds",
         maximum_attempts as "maximumAttempts", backoff_seconds as "backoffSeconds", paused,
         stop_reason as "stopReason", stop_message as "stopMessage", created_at as "createdAt",
         updated_at as "updatedAt", tests_since as "testsSince"
  from consumer
  where id = any(${ids}::uuid[])
`;

/** The ids of consumers by their names, in no order; those that are missing are missing. */
export const findConsumersByName = (names: readonly ConsumerName[]) => sql<ConsumerName & { id: string }>`
  -- findConsumersByName
  select c.id, c.kind, c.namespace, c.name
  from unnest(${names.map(({ kind }) => kind)}::text[], ${names.map(({ namespace }) => namespace)}::text[],
              ${names.map(({ name }) => name)}::text[]) as wanted (kind, namespace, name)
  join consumer c
    on c.kind = wanted.kind and c.namespace is not distinct from wanted.namespace and c.name = wanted.name
`;

/** The consumers of one kind in each of these rooms (null: the cluster) behind `after`, by name; one more than `first`. */
export const listConsumers = (
  kind: ConsumerKind,
  namespaces: readonly (string | null)[],
  first: number,
  after: string | null,
) => sql<Consumer>`
  -- listConsumers
  select c.id, c.kind, c.namespace, c.name, c.owner, c.subjects, c.types, c.cursor,
         c.lease_seconds as "leaseSeconds", c.maximum_attempts as "maximumAttempts",
         c.backoff_seconds as "backoffSeconds", c.paused, c.stop_reason as "stopReason",
         c.stop_message as "stopMessage", c.created_at as "createdAt", c.updated_at as "updatedAt",
         c.tests_since as "testsSince"
  from unnest(${namespaces}::text[]) as wanted (namespace)
  cross join lateral (
    select * from consumer
    where kind = ${kind} and namespace is not distinct from wanted.namespace and name > ${after ?? ''}
    order by name
    limit ${first + 1}
  ) c
`;

/** All consumers of a kind that are neither paused nor stopped. */
export const listActive = (kind: ConsumerKind) => sql<Consumer>`
  -- listActive
  select id, kind, namespace, name, owner, subjects, types, cursor, lease_seconds as "leaseSeconds",
         maximum_attempts as "maximumAttempts", backoff_seconds as "backoffSeconds", paused,
         stop_reason as "stopReason", stop_message as "stopMessage", created_at as "createdAt",
         updated_at as "updatedAt", tests_since as "testsSince"
  from consumer
  where kind = ${kind} and not paused and stop_reason is null
`;

/** Changes what is wanted and how it is given out. */
export const updateConsumer = (id: string, { subjects, types, ...pace }: Wishes & Pace) => sql`
  -- updateConsumer
  update consumer
  set subjects = ${subjects}::text[], types = ${types}::text[], lease_seconds = ${pace.leaseSeconds}::float8,
      maximum_attempts = ${pace.maximumAttempts}, backoff_seconds = ${pace.backoffSeconds}::float8[],
      updated_at = now()
  where id = ${id}::uuid
`;

/** Pauses a consumer; yields no row when it is paused already. */
export const pauseConsumer = (id: string) => sql<{ id: string }>`
  -- pauseConsumer
  update consumer set paused = true, updated_at = now() where id = ${id}::uuid and not paused returning id
`;

/** Lets a consumer go on; one that was stopped, too. Yields no row when nothing held it up. */
export const resumeConsumer = (id: string) => sql<{ id: string }>`
  -- resumeConsumer
  update consumer set paused = false, stop_reason = null, stop_message = null, updated_at = now()
  where id = ${id}::uuid and (paused or stop_reason is not null)
  returning id
`;

/** Stops a consumer for a reason; yields no row when it is stopped already. */
export const stopConsumer = (id: string, reason: string, message: string) => sql<{ id: string }>`
  -- stopConsumer
  update consumer set stop_reason = ${reason}, stop_message = ${message}, updated_at = now()
  where id = ${id}::uuid and stop_reason is null
  returning id
`;

/**
 * Moves a consumer to a cursor. One that had expired goes on; leases of before are worth nothing, and unless `tests`, so
 * are test events of before.
 */
export const moveConsumer = (id: string, cursor: string, tests: boolean) => sql`
  -- moveConsumer
  update consumer
  set cursor = ${cursor}, fence = fence + 1, updated_at = now(), tests_since = case when not ${tests} then now() end,
      stop_reason = nullif(stop_reason, 'CURSOR_EXPIRED'),
      stop_message = case when stop_reason <> 'CURSOR_EXPIRED' then stop_message end
  where id = ${id}::uuid
`;

/** Locks a consumer for as long as the transaction lasts: its members come one after the other. */
export const lockConsumer = (id: string) => sql<Consumer & { readonly fence: bigint }>`
  -- lockConsumer
  select id, kind, namespace, name, owner, subjects, types, cursor, lease_seconds as "leaseSeconds",
         maximum_attempts as "maximumAttempts", backoff_seconds as "backoffSeconds", paused,
         stop_reason as "stopReason", stop_message as "stopMessage", created_at as "createdAt",
         updated_at as "updatedAt", tests_since as "testsSince", fence
  from consumer
  where id = ${id}::uuid
  for no key update
`;

/** The next number for a batch. */
export const raiseFence = (id: string) => sql<{ fence: bigint }>`
  -- raiseFence
  update consumer set fence = fence + 1 where id = ${id}::uuid returning fence
`;

/** Deletes a consumer with all that waits for it. */
export const deleteConsumer = (id: string) => sql`
  -- deleteConsumer
  delete from consumer where id = ${id}::uuid
`;
