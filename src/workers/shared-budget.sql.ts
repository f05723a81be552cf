import { sql } from '../platform/postgres/index.js';

/** Adds what was spent on a node to what was on others; yields how much of the budget is gone, for each of these. */
export const shareSpending = (
  viewers: readonly string[],
  costs: readonly number[],
  restoreRate: number,
) => sql<{ viewer: string; spent: number }>`
  -- shareSpending
  insert into cost_budget as budget (viewer, full_at)
  select viewer, now() + make_interval(secs => cost / ${restoreRate}::float8)
  from unnest(${viewers}::text[], ${costs}::float8[]) as given (viewer, cost)
  order by viewer
  on conflict (viewer) do update
    set full_at = greatest(budget.full_at, now()) + (excluded.full_at - now())
  returning viewer, greatest(extract(epoch from full_at - now())::float8, 0) * ${restoreRate}::float8 as spent
`;

/** Forgets those who have spent nothing for a while. */
export const dropFullBudgets = () => sql<object>`
  -- dropFullBudgets
  delete from cost_budget where full_at < now() - interval '1 hour'
`;
