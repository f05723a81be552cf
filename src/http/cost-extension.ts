import type { ClientResult } from '../graphql/errors.js';
import type { RateLimit } from '../graphql/cost-budget.js';

interface Cost {
  /** Whether the client asked to be told, by the header `x-sluice-cost`. */
  readonly isWanted: boolean;
  readonly requested: number;
  readonly limit: () => RateLimit | undefined;
}

/** The result with what it has cost: what was reckoned with before, and how many fields it has in fact. */
export function withCost(result: ClientResult, { isWanted, requested, limit }: Cost): ClientResult {
  if (!isWanted) return result;
  const actual = fieldsIn(JSON.parse(JSON.stringify(result.data ?? null)));
  return { ...result, extensions: { ...result.extensions, cost: { requested, actual, ...limit() } } };
}

function fieldsIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + fieldsIn(item), 0);
  return Object.values(value).reduce((sum: number, inner) => sum + 1 + fieldsIn(inner), 0);
}
