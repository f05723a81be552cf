import type { CostBudget } from '../graphql/admission/cost-budget.js';
import type { Logger } from '../platform/logger.js';
import type { Database } from '../platform/postgres/index.js';
import { dropFullBudgets, shareSpending } from './shared-budget.sql.js';

const shareEvery = 1_000;
const dropEvery = 3_600_000;

/**
 * Makes the budgets of this node those of all: once a second it tells what was spent here, and learns what is left. No
 * request waits for that, so a viewer can exceed a budget by what all nodes let through within that second. When the
 * database cannot be reached, each node goes on by what it knows.
 */
export function shareBudgets(budget: CostBudget, db: Database, logger: Logger): AsyncDisposable {
  let sharing: Promise<void> | undefined;
  const share = async () => {
    const unshared = budget.takeUnshared();
    if (unshared.length === 0) return;
    try {
      const [actors, costs] = [unshared.map(([actor]) => actor), unshared.map(([, cost]) => cost)];
      for (const { viewer, spent } of await db.many(shareSpending(actors, costs, budget.restoreRate)))
        budget.settle(viewer, spent);
    } catch (error) {
      budget.putBack(unshared);
      logger.warn({ err: error }, 'What viewers have spent could not be shared with other nodes.');
    }
  };
  const timers = [
    setInterval(() => {
      sharing ??= share().finally(() => (sharing = undefined));
    }, shareEvery).unref(),
    setInterval(() => {
      db.execute(dropFullBudgets()).catch((error: unknown) => {
        logger.warn({ err: error }, 'Budgets that are full could not be forgotten.');
      });
    }, dropEvery).unref(),
  ];
  return {
    async [Symbol.asyncDispose]() {
      for (const timer of timers) clearInterval(timer);
      await sharing;
    },
  };
}
