import { sql } from '../../platform/postgres/index.js';
import type { Delivery, DeliveryAttempt, DeliveryState } from './model.js';

/** Deliveries by webhook and event, in no order. */
export const findDeliveries = (webhookIds: readonly string[], eventIds: readonly string[]) => sql<Delivery>`
  -- findDeliveries
  select d.webhook_id as "webhookId", d.event_id as "eventId", d.number, d.event, d.state,
         d.next_attempt_at as "nextAttemptAt", d.updated_at as "updatedAt"
  from unnest(${webhookIds}::uuid[], ${eventIds}::uuid[]) as wanted (webhook_id, event_id)
  join webhook_delivery d on d.webhook_id = wanted.webhook_id and d.event_id = wanted.event_id
`;

/** The deliveries of a webhook behind `after`, what was touched last first; one more than `first`. */
export const listDeliveries = (
  webhookId: string,
  state: DeliveryState | null,
  first: number,
  after: string | null,
) => sql<Delivery>`
  -- listDeliveries
  select webhook_id as "webhookId", event_id as "eventId", number, event, state,
         next_attempt_at as "nextAttemptAt", updated_at as "updatedAt"
  from webhook_delivery
  where webhook_id = ${webhookId}::uuid and (${state}::text is null or state = ${state}::text)
    and (${after}::bigint is null or number < ${after}::bigint)
  order by number desc
  limit ${first + 1}
`;

/** An attempt with what it belongs to. */
export interface AttemptRow extends DeliveryAttempt {
  readonly webhookId: string;
  readonly eventId: string;
}

/** The latest attempts of these deliveries, newest first, 20 of each. */
export const findAttempts = (webhookIds: readonly string[], eventIds: readonly string[]) => sql<AttemptRow>`
  -- findAttempts
  select a.webhook_id as "webhookId", a.event_id as "eventId", a.number, a.at, a.status, a.failure,
         a.duration_ms as "durationMilliseconds", a.excerpt as "responseExcerpt", a.headers
  from unnest(${webhookIds}::uuid[], ${eventIds}::uuid[]) as wanted (webhook_id, event_id)
  cross join lateral (
    select * from webhook_attempt
    where webhook_id = wanted.webhook_id and event_id = wanted.event_id
    order by number desc
    limit 20
  ) a
`;

/** Makes a delivery due again, whatever became of it, as if it had never been tried; yields no row when it is unknown. */
export const redeliverOne = (webhookId: string, eventId: string) => sql<{ eventId: string }>`
  -- redeliverOne
  with known as (
    update webhook_delivery
    set state = 'RETRYING', next_attempt_at = now(), updated_at = now(), number = nextval('webhook_delivery_number')
    where webhook_id = ${webhookId}::uuid and event_id = ${eventId}::uuid
    returning webhook_id, event_id, sequence, subject, event, cursor_before
  ), due as (
    insert into consumer_event as waiting (consumer_id, sequence, event_id, subject, event, cursor_before)
    select webhook_id, sequence, event_id, subject, event, cursor_before from known
    on conflict (consumer_id, sequence) do update
    set died_at = null, attempts = 0, due_at = now(), failure = null,
        leased_by = null, leased_until = null, fence = null
  )
  select event_id as "eventId" from known
`;

/**
 * Makes all due again that has failed, given up or not, as if it had never been tried; yields how many. An attempt that is
 * under way counts for nothing any more.
 */
export const redeliverFailed = (webhookId: string) => sql<{ count: number }>`
  -- redeliverFailed
  with due as (
    update consumer_event
    set died_at = null, attempts = 0, due_at = now(), failure = null, leased_by = null, leased_until = null, fence = null
    where consumer_id = ${webhookId}::uuid and (died_at is not null or failure is not null)
    returning event_id
  ), known as (
    update webhook_delivery d
    set state = 'RETRYING', next_attempt_at = now(), updated_at = now(), number = nextval('webhook_delivery_number')
    from due
    where d.webhook_id = ${webhookId}::uuid and d.event_id = due.event_id
  )
  select count(*)::int as count from due
`;

/** Forgets what was last touched more than so many days ago and is not on its way; a few at a time. */
export const trimDeliveries = (days: number) => sql`
  -- trimDeliveries
  delete from webhook_delivery
  where (webhook_id, event_id) in (
    select webhook_id, event_id from webhook_delivery
    where updated_at < now() - make_interval(days => ${days}::int) and state <> 'RETRYING'
    order by updated_at
    limit 5000
  )
`;
