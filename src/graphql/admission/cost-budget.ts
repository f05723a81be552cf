import { Failure } from '../../platform/errors.js';
import { LruMap } from '../../platform/lru-map.js';
import type { Viewer } from '../../viewer/index.js';

/** What an actor may still ask for. */
export interface RateLimit {
  readonly limit: number;
  readonly remaining: number;
  /** Each second. */
  readonly restoreRate: number;
}

const keys = new WeakMap<Viewer, string>();

/** Whom a budget is kept for; written once for each viewer. */
export function budgetKey(viewer: Viewer): string {
  let key = keys.get(viewer);
  if (key === undefined) keys.set(viewer, (key = `${viewer.kind} ${viewer.name}`));
  return key;
}

/** What is known of one actor. */
interface Account {
  remaining: number;
  /** When that was reckoned. */
  at: number;
  /** What was spent here and is not shared yet: 0 by one who was refused, null by one who asked for nothing. */
  unshared: number | null;
}

/** Actors of whom it is remembered what they have spent; of who asked for nothing for longest it is forgotten first. */
const mostActors = 10_000;

/**
 * A budget of cost for each actor, which fills up again as time goes by. Decides at once, by what this node knows; what
 * other nodes have let through is told by whoever shares it, see `workers/shared-budget.ts`.
 */
export class CostBudget {
  readonly restoreRate: number;
  readonly #limit: number;
  readonly #now: () => number;
  readonly #accounts = new LruMap<string, Account>(mostActors);

  constructor(limit: number, restoreRate: number, now = () => performance.now()) {
    this.#limit = limit;
    this.restoreRate = restoreRate;
    this.#now = now;
  }

  /** What this actor has left. */
  of(actor: string): RateLimit {
    const account = this.#accounts.get(actor);
    const remaining = account ? this.#remaining(account, this.#now()) : this.#limit;
    return {
      limit: this.#limit,
      remaining: Math.max(0, Math.floor(remaining)),
      restoreRate: this.restoreRate,
    };
  }

  /**
   * Takes the cost of an operation, or refuses it: with RATE_LIMITED, saying for how long; with COST_LIMIT where it is more
   * than anybody can save up, so that no waiting helps.
   */
  charge(actor: string, cost: number): void {
    if (cost > this.#limit)
      throw new Failure(
        'COST_LIMIT',
        `The operation may cost ${String(cost)}, and no more than ${String(this.#limit)} can be saved up. Ask for less: shorter pages, fewer fields.`,
      );
    const account = this.#accountOf(actor);
    const now = this.#now();
    const remaining = this.#remaining(account, now);
    if (remaining < cost) {
      account.unshared ??= 0;
      const seconds = Math.ceil((cost - remaining) / this.restoreRate);
      throw new Failure(
        'RATE_LIMITED',
        `The operation may cost ${String(cost)}, and ${String(this.of(actor).remaining)} of ${String(this.#limit)} are left. Try again in ${String(seconds)} s, or ask for less.`,
        { retryAfter: seconds },
      );
    }
    account.unshared = (account.unshared ?? 0) + cost;
    account.remaining = remaining - cost;
    account.at = now;
  }

  /** What was spent here since the last time, for others to know; it counts as shared from now on. */
  takeUnshared(): readonly (readonly [actor: string, cost: number])[] {
    const unshared: [string, number][] = [];
    for (const [actor, account] of this.#accounts) {
      if (account.unshared === null) continue;
      unshared.push([actor, account.unshared]);
      account.unshared = null;
    }
    return unshared;
  }

  /** What could not be shared is to be shared with the next. */
  putBack(unshared: readonly (readonly [actor: string, cost: number])[]): void {
    for (const [actor, cost] of unshared) {
      const account = this.#accountOf(actor);
      account.unshared = (account.unshared ?? 0) + cost;
    }
  }

  /** Learns what an actor has spent on all nodes and not got back yet. */
  settle(actor: string, spent: number): void {
    const account = this.#accountOf(actor);
    account.remaining = this.#limit - spent - (account.unshared ?? 0);
    account.at = this.#now();
  }

  #accountOf(actor: string): Account {
    let account = this.#accounts.get(actor);
    if (!account) {
      account = { remaining: this.#limit, at: this.#now(), unshared: null };
      this.#accounts.set(actor, account);
    }
    return account;
  }

  #remaining({ remaining, at }: Account, now: number): number {
    return Math.min(this.#limit, remaining + ((now - at) / 1_000) * this.restoreRate);
  }
}
