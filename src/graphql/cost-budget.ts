import { Failure } from '../platform/errors.js';
import type { Viewer } from '../viewer/index.js';

/** What an actor may still ask for. */
export interface RateLimit {
  readonly limit: number;
  readonly remaining: number;
  /** Each second. */
  readonly restoreRate: number;
}

/** Whom a budget is kept for. */
export const budgetKey = ({ kind, name }: Viewer): string => `${kind} ${name}`;

const mostActors = 10_000;

/** A budget of cost for each actor, which fills up again as time goes by. One a node: a client of many has many. */
export class CostBudget {
  readonly #limit: number;
  readonly #restoreRate: number;
  readonly #now: () => number;
  readonly #left = new Map<string, { remaining: number; at: number }>();

  constructor(limit: number, restoreRate: number, now = () => performance.now()) {
    this.#limit = limit;
    this.#restoreRate = restoreRate;
    this.#now = now;
  }

  /** What this actor has left. */
  of(actor: string): RateLimit {
    return {
      limit: this.#limit,
      remaining: Math.floor(this.#remaining(actor)),
      restoreRate: this.#restoreRate,
    };
  }

  /** Takes the cost of an operation, or refuses it with RATE_LIMITED, saying for how long. */
  charge(actor: string, cost: number): void {
    const remaining = this.#remaining(actor);
    if (remaining < cost) {
      const seconds = Math.ceil((cost - remaining) / this.#restoreRate);
      throw new Failure(
        'RATE_LIMITED',
        `The operation may cost ${String(cost)}, and ${String(Math.floor(remaining))} of ${String(this.#limit)} are left. Try again in ${String(seconds)} s, or ask for less.`,
      );
    }
    this.#left.delete(actor);
    this.#left.set(actor, { remaining: remaining - cost, at: this.#now() });
    for (const oldest of this.#left.keys()) if (this.#left.size > mostActors) this.#left.delete(oldest);
  }

  #remaining(actor: string): number {
    const left = this.#left.get(actor);
    if (!left) return this.#limit;
    return Math.min(this.#limit, left.remaining + ((this.#now() - left.at) / 1_000) * this.#restoreRate);
  }
}
