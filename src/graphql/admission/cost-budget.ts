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

/** Whom a budget is kept for. */
export const budgetKey = ({ kind, name }: Viewer): string => `${kind} ${name}`;

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
  readonly #left = new LruMap<string, { remaining: number; at: number }>(mostActors);
  /** What was spent here and is not shared yet, by actor; 0 for those who were refused. */
  readonly #unshared = new LruMap<string, number>(mostActors);

  constructor(limit: number, restoreRate: number, now = () => performance.now()) {
    this.#limit = limit;
    this.restoreRate = restoreRate;
    this.#now = now;
  }

  /** What this actor has left. */
  of(actor: string): RateLimit {
    return {
      limit: this.#limit,
      remaining: Math.max(0, Math.floor(this.#remaining(actor))),
      restoreRate: this.restoreRate,
    };
  }

  /** Takes the cost of an operation, or refuses it with RATE_LIMITED, saying for how long. */
  charge(actor: string, cost: number): void {
    const remaining = this.#remaining(actor);
    const isRefused = remaining < cost;
    this.#unshared.set(actor, (this.#unshared.get(actor) ?? 0) + (isRefused ? 0 : cost));
    if (isRefused) {
      const seconds = Math.ceil((cost - remaining) / this.restoreRate);
      throw new Failure(
        'RATE_LIMITED',
        `The operation may cost ${String(cost)}, and ${String(this.of(actor).remaining)} of ${String(this.#limit)} are left. Try again in ${String(seconds)} s, or ask for less.`,
      );
    }
    this.#keep(actor, remaining - cost);
  }

  /** What was spent here since the last time, for others to know; it counts as shared from now on. */
  takeUnshared(): readonly (readonly [actor: string, cost: number])[] {
    const unshared = [...this.#unshared];
    this.#unshared.clear();
    return unshared;
  }

  /** What could not be shared is to be shared with the next. */
  putBack(unshared: readonly (readonly [actor: string, cost: number])[]): void {
    for (const [actor, cost] of unshared) this.#unshared.set(actor, (this.#unshared.get(actor) ?? 0) + cost);
  }

  /** Learns what an actor has spent on all nodes and not got back yet. */
  settle(actor: string, spent: number): void {
    this.#keep(actor, this.#limit - spent - (this.#unshared.get(actor) ?? 0));
  }

  #keep(actor: string, remaining: number): void {
    this.#left.set(actor, { remaining, at: this.#now() });
  }

  #remaining(actor: string): number {
    const left = this.#left.get(actor);
    if (!left) return this.#limit;
    return Math.min(this.#limit, left.remaining + ((this.#now() - left.at) / 1_000) * this.restoreRate);
  }
}
