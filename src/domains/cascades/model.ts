import type { Actor, Cause } from '../../events/index.js';

/** An event as cascades keep it: for as long as histories are kept. */
export interface CascadeEvent {
  readonly id: string;
  /** The event that brought it about. */
  readonly parent: string | null;
  readonly number: bigint;
  readonly type: string;
  readonly namespace: string;
  readonly subject: string;
  readonly payload: object;
  readonly actor: Actor;
  readonly cause: Cause;
  readonly occurredAt: Date;
}
