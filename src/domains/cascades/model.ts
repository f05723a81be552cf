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

/** What happens in a step. */
export type StepKind = 'REQUEST' | 'IMPORT' | 'PUSH' | 'TAG' | 'TRIGGER' | 'BUILD' | 'ROLLOUT' | 'OTHER';
/** How far a step is. */
export type StepState = 'WAITING' | 'RUNNING' | 'DONE' | 'FAILED' | 'CANCELLED';

/** One step of a cascade. */
export interface CascadeStep {
  readonly id: string;
  readonly parent: string | null;
  readonly depth: number;
  readonly kind: StepKind;
  readonly state: StepState;
  readonly namespace: string;
  readonly subject: string;
  readonly message: string;
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
  readonly events: readonly CascadeEvent[];
}

/** All that one event brought about. */
export interface Cascade {
  readonly id: string;
  readonly state: StepState;
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
  readonly steps: readonly CascadeStep[];
  readonly isTruncated: boolean;
  readonly cursor: string;
}

/** A trigger that waits on a tag's move: a step that has not happened yet. */
export interface WaitingTrigger {
  readonly id: string;
  readonly namespace: string;
  readonly subject: string;
  readonly state: 'DUE' | 'HELD';
  readonly reason: string | null;
  /** The event that moved the tag where it points now. */
  readonly eventId: string;
  readonly since: Date;
}

/** What a change would start, or the move of a tag. */
export type BlastKind = 'TAG' | 'BUILD' | 'ROLLOUT' | 'CONSUMER' | 'WEBHOOK';

/** One thing that would come about. */
export interface BlastStep {
  readonly kind: BlastKind;
  readonly namespace: string;
  readonly name: string;
  readonly depth: number;
  readonly message: string;
}

/** A tag that would stay where it is, although an image is pushed to it. */
export type BlastStop = Omit<BlastStep, 'kind'>;

/** What a change would set off. */
export interface BlastRadius {
  readonly steps: readonly BlastStep[];
  readonly stops: readonly BlastStop[];
  readonly heldNamespaces: readonly string[];
  readonly isTruncated: boolean;
}
