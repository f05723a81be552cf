import type { ClientResult } from '../../graphql/errors.js';
import type { RateLimit } from '../../graphql/admission/cost-budget.js';

/** What is known of an operation's cost when its answer goes out. */
export interface Cost {
  /** What was reckoned with before it ran, and taken off the viewer's budget. */
  readonly requested: number;
  /** Whether the client wants to know more, by `x-sluice-cost` in the headers or in `connection_init`: how much there was in fact, and what is left. */
  readonly isDetailed: boolean;
  readonly limit: () => RateLimit | undefined;
}

/** The result with what it has cost, under `extensions.cost`. To count what is in it means to look at all of it. */
export function withCost(result: ClientResult, { requested, isDetailed, limit }: Cost): ClientResult {
  const { data, errors, extensions } = result;
  // What most results are.
  if (data && !errors && !extensions && !isDetailed) return { data, extensions: { cost: { requested } } };
  const details = isDetailed
    ? { actual: fieldsIn(JSON.parse(JSON.stringify(data ?? null))), ...limit() }
    : {};
  return { ...result, extensions: { ...extensions, cost: { requested, ...details } } };
}

function fieldsIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + fieldsIn(item), 0);
  return Object.values(value).reduce((sum: number, inner) => sum + 1 + fieldsIn(inner), 0);
}
