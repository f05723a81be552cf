import { sql } from '../../../platform/postgres/index.js';

/** How much waits for a consumer: not counting dead letters. `oldest` is when the first of it happened. */
export interface Waiting {
  readonly count: number;
  readonly leased: number;
  readonly dead: number;
  readonly oldest: string | null;
  /** A cursor: everything before the first of it. */
  readonly before: string | null;
}

/** What waits for each of these consumers, in no order. */
export const countWaiting = (ids: readonly string[]) => sql<Waiting & { readonly id: string }>`
  -- countWaiting
  select wanted.id, waiting.count::int as count, waiting.leased::int as leased, waiting.dead::int as dead,
         first.event ->> 'occurredAt' as oldest, first.cursor_before as before
  from unnest(${ids}::uuid[]) as wanted (id)
  cross join lateral (
    select count(*) filter (where died_at is null) as count,
           count(*) filter (where died_at is null and leased_until > now()) as leased,
           count(*) filter (where died_at is not null) as dead
    from consumer_event where consumer_id = wanted.id
  ) as waiting
  left join lateral (
    select event, cursor_before from consumer_event where consumer_id = wanted.id and died_at is null order by sequence limit 1
  ) as first on true
`;

/** Whether anything could be given out now, and the seconds until more may become due; null: nothing will by itself. */
export const findDue = (id: string) => sql<{ due: boolean; wait: number | null }>`
  -- findDue
  select coalesce(bool_or(at <= now()), false) as due,
         extract(epoch from min(at) filter (where at > now()) - now())::float8 as wait
  from (
    select greatest(due_at, coalesce(leased_until, due_at)) as at
    from consumer_event where consumer_id = ${id}::uuid and died_at is null
  ) as open
`;

/** Forgets all that waits; dead letters stay. */
export const forgetWaiting = (id: string) => sql`
  -- forgetWaiting
  delete from consumer_event where consumer_id = ${id}::uuid and died_at is null
`;
