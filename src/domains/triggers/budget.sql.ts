import type { Actor } from '../../events/index.js';
import { sql } from '../../platform/postgres/index.js';
import type { Hold } from './model.js';

/** What triggers may still start in a namespace; its row is locked. */
export interface Budget {
  readonly namespace: string;
  /** Null: any number. */
  readonly tokens: number | null;
  readonly hold: Hold | null;
}

/** Makes sure that these namespaces have a budget. */
export const ensureBudgets = (namespaces: readonly string[]) => sql`
  -- ensureBudgets
  insert into trigger_budget (namespace)
  select * from unnest(${namespaces}::text[]) order by 1
  on conflict do nothing
`;

/**
 * Locks the budgets of namespaces, refilled for the time that has passed; `usual` is a minute's worth, 0: any number.
 * Where something is counted, one at a time counts; elsewhere the lock only keeps away who would hold the namespace.
 */
export const lockBudgets = (namespaces: readonly string[], usual: number) => sql<Budget>`
  -- lockBudgets
  with counted as materialized (
    select namespace, per_minute, tokens, refilled_at, hold from trigger_budget
    where namespace = any(${namespaces}::text[]) and coalesce(per_minute, ${usual}) > 0
    order by namespace
    for update
  ), free as materialized (
    select namespace, hold from trigger_budget
    where namespace = any(${namespaces}::text[]) and coalesce(per_minute, ${usual}) <= 0
    order by namespace
    for share
  )
  select namespace,
         floor(least(
           coalesce(per_minute, ${usual})::float8,
           coalesce(tokens, coalesce(per_minute, ${usual})::float8)
             + greatest(0, extract(epoch from clock_timestamp() - refilled_at)) * coalesce(per_minute, ${usual}) / 60
         )) as tokens,
         hold
  from counted
  union all
  select namespace, null, hold from free
`;

/** Keeps what is left of budgets. */
export const keepBudgets = (left: readonly { readonly namespace: string; readonly tokens: number }[]) => sql`
  -- keepBudgets
  update trigger_budget b
  set tokens = l.tokens, refilled_at = clock_timestamp()
  from unnest(
    ${left.map(({ namespace }) => namespace)}::text[], ${left.map(({ tokens }) => tokens)}::float8[]
  ) as l (namespace, tokens)
  where b.namespace = l.namespace
`;

/** Holds the triggers of a namespace; yields no row when they are held already. */
export const holdNamespace = (namespace: string, actor: Actor, reason: string) => sql<{ namespace: string }>`
  -- holdNamespace
  insert into trigger_budget as b (namespace, hold)
  values (${namespace}, jsonb_build_object(
    'since', to_char(now() at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'actor', ${JSON.stringify(actor)}::jsonb, 'reason', ${reason}::text
  ))
  on conflict (namespace) do update set hold = excluded.hold where b.hold is null
  returning namespace
`;

/** Releases the triggers of a namespace with a full budget; yields no row when they are not held. */
export const releaseNamespace = (namespace: string) => sql<{ namespace: string }>`
  -- releaseNamespace
  update trigger_budget set hold = null, tokens = null where namespace = ${namespace} and hold is not null
  returning namespace
`;

/** Sets a namespace's limit (null: the server's own); yields no row when it is so already. */
export const setLimit = (namespace: string, perMinute: number | null) => sql<{ namespace: string }>`
  -- setLimit
  insert into trigger_budget as b (namespace, per_minute) values (${namespace}, ${perMinute}::int)
  on conflict (namespace) do update set per_minute = excluded.per_minute, tokens = null
  where b.per_minute is distinct from excluded.per_minute
  returning namespace
`;

/** What namespaces say of their triggers; those without a row say nothing. */
export const findBudgets = (namespaces: readonly string[]) => sql<{
  namespace: string;
  perMinute: number | null;
  hold: Hold | null;
  waiting: number;
}>`
  -- findBudgets
  select b.namespace, b.per_minute as "perMinute", b.hold,
         (select count(*)::int from trigger_due d where d.namespace = b.namespace) as waiting
  from trigger_budget b
  where b.namespace = any(${namespaces}::text[])
`;
