import type { ClaimPartsFragment } from '../../client/index.js';

/** A rollout that an agent has claimed. */
export type Claim = ClaimPartsFragment;

/** How a rollout went. */
export interface Result {
  readonly result: 'COMPLETE' | 'FAILED';
  readonly message: string;
}

/** What makes a rollout come true. */
export interface Adapter {
  /** Does so; `say` keeps those informed who look at the rollout. Stops early when the signal aborts. */
  carryOut(claim: Claim, say: (message: string) => void, signal: AbortSignal): Promise<Result>;
}
