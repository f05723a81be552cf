import { sql } from '../../platform/postgres/index.js';
import type { ClaimedDelivery } from './model.js';

/** How much of one endpoint's is under way at once; of one that has just failed, one. */
export interface Share {
  readonly node: string;
  readonly most: number;
  readonly perEndpoint: number;
  /** Seconds. */
  readonly lease: number;
}

/**
 * Claims due deliveries for a node: of each subject the first, of each endpoint its share, and endpoints take turns, so
 * that none can hold up another. Those that another node is claiming just now are passed over.
 */
export const claimDeliveries = ({ node, most, perEndpoint, lease }: Share) => sql<ClaimedDelivery>`
  -- claimDeliveries
  with first as (
    select distinct on (e.consumer_id, e.subject)
           e.consumer_id, e.sequence, e.due_at, e.leased_until, e.attempts,
           e.leased_until is not null and e.leased_until > now() as busy
    from consumer c
    join consumer_event e on e.consumer_id = c.id
    where c.kind = 'WEBHOOK' and not c.paused and c.stop_reason is null and e.died_at is null
    order by e.consumer_id, e.subject, e.sequence
  ), endpoint as (
    select consumer_id, count(*) filter (where busy) as busy, bool_or(attempts > 0 and not busy) as troubled
    from first group by consumer_id
  ), ready as (
    select first.consumer_id, first.sequence, first.due_at, endpoint.troubled,
           endpoint.busy + row_number() over (partition by first.consumer_id order by first.sequence) as turn
    from first join endpoint on endpoint.consumer_id = first.consumer_id
    where first.due_at <= now() and not first.busy
  ), chosen as (
    select consumer_id, sequence from ready
    where turn <= case when troubled then 1 else ${perEndpoint}::int end
    order by turn, due_at
    limit ${most}
  ), locked as (
    select e.consumer_id, e.sequence
    from consumer_event e
    join chosen on chosen.consumer_id = e.consumer_id and chosen.sequence = e.sequence
    where e.died_at is null and e.due_at <= now() and (e.leased_until is null or e.leased_until <= now())
    for update of e skip locked
  )
  update consumer_event e
  set attempts = e.attempts + 1, leased_by = ${node}, fence = nextval('webhook_claim'),
      leased_until = now() + make_interval(secs => ${lease}::float8)
  from locked
  join consumer c on c.id = locked.consumer_id
  join webhook w on w.id = c.id
  where e.consumer_id = locked.consumer_id and e.sequence = locked.sequence
  returning e.consumer_id as "webhookId", c.namespace, c.name, c.owner, w.url, e.sequence, e.event, e.fence, e.attempts
`;

/** Seconds until a delivery becomes due, or a claim runs out; null: none will by itself. */
export const findNextDelivery = () => sql<{ wait: number | null }>`
  -- findNextDelivery
  select extract(epoch from min(greatest(e.due_at, coalesce(e.leased_until, e.due_at))) - now())::float8 as wait
  from consumer c
  join consumer_event e on e.consumer_id = c.id
  where c.kind = 'WEBHOOK' and not c.paused and c.stop_reason is null and e.died_at is null
    and greatest(e.due_at, coalesce(e.leased_until, e.due_at)) > now()
`;

/** What an attempt came to, as it is written. */
export interface AttemptToWrite {
  readonly at: Date;
  readonly status: number | null;
  readonly failure: string | null;
  readonly durationMilliseconds: number;
  readonly excerpt: string | null;
  readonly headers: Readonly<Record<string, string>>;
}

type Claim = Pick<ClaimedDelivery, 'webhookId' | 'sequence' | 'fence'>;

/**
 * Writes what an attempt came to: what is delivered leaves the queue, the rest waits so many seconds or (null) is given
 * up. Yields no row, and writes nothing, when the delivery is not this claim's any more.
 */
export const recordAttempt = (
  { webhookId, sequence, fence }: Claim,
  attempt: AttemptToWrite,
  state: 'DELIVERED' | 'RETRYING' | 'FAILED',
  wait: number | null,
) => sql<{ eventId: string }>`
  -- recordAttempt
  with held as (
    select * from consumer_event
    where consumer_id = ${webhookId}::uuid and sequence = ${sequence} and fence = ${fence}::bigint
      and leased_until is not null
    for update
  ), settled as (
    delete from consumer_event e using held
    where e.consumer_id = held.consumer_id and e.sequence = held.sequence and ${state} = 'DELIVERED'
  ), kept as (
    update consumer_event e
    set leased_by = null, leased_until = null, failure = ${attempt.failure},
        due_at = now() + make_interval(secs => coalesce(${wait}::float8, 0)),
        died_at = case when ${state} = 'FAILED' then now() end
    from held
    where e.consumer_id = held.consumer_id and e.sequence = held.sequence and ${state} <> 'DELIVERED'
  ), delivery as (
    insert into webhook_delivery as known
      (webhook_id, event_id, sequence, subject, event, cursor_before, state, next_attempt_at)
    select consumer_id, event_id, sequence, subject, event, cursor_before, ${state},
           case when ${state} = 'RETRYING' then now() + make_interval(secs => ${wait}::float8) end
    from held
    on conflict (webhook_id, event_id) do update
    set state = excluded.state, next_attempt_at = excluded.next_attempt_at, updated_at = now(),
        number = nextval('webhook_delivery_number')
    returning webhook_id, event_id
  )
  insert into webhook_attempt (webhook_id, event_id, number, at, status, failure, duration_ms, excerpt, headers)
  select delivery.webhook_id, delivery.event_id,
         1 + coalesce((select max(number) from webhook_attempt a
                       where a.webhook_id = delivery.webhook_id and a.event_id = delivery.event_id), 0),
         ${attempt.at}, ${attempt.status}, ${attempt.failure}, ${attempt.durationMilliseconds}, ${attempt.excerpt},
         ${JSON.stringify(attempt.headers)}::jsonb
  from delivery
  returning event_id as "eventId"
`;

/** Gives up a claim as if it had never been. */
export const handBackDelivery = ({ webhookId, sequence, fence }: Claim) => sql`
  -- handBackDelivery
  update consumer_event
  set leased_by = null, leased_until = null, attempts = attempts - 1
  where consumer_id = ${webhookId}::uuid and sequence = ${sequence} and fence = ${fence}::bigint
    and leased_until is not null
`;

/** Forgets what was given up more than so many days ago. */
export const trimGivenUp = (days: number) => sql`
  -- trimGivenUp
  delete from consumer_event e using consumer c
  where c.id = e.consumer_id and c.kind = 'WEBHOOK' and e.died_at < now() - make_interval(days => ${days}::int)
`;
