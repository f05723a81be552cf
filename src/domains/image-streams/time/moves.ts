import type { Actor, Cause } from '../../../events/index.js';
import type { TagPointer } from '../events.js';

/** One move of a tag; the revision as text, as events have it. */
export interface TagMove {
  readonly number: bigint;
  readonly kind: 'MOVED' | 'REPLACED';
  readonly occurredAt: Date;
  readonly before: TagPointer | null;
  readonly after: TagPointer;
  readonly actor: Actor;
  readonly cause: Cause;
}

/** A move as the account of a tag has it. */
export interface TagMoveRow {
  readonly streamId: string;
  readonly tag: string;
  readonly number: bigint;
  readonly kind: 'MOVED' | 'REPLACED';
  readonly occurredAt: Date;
  readonly revision: bigint;
  readonly reference: string;
  readonly digest: string | null;
  readonly revisionBefore: bigint | null;
  readonly referenceBefore: string | null;
  readonly digestBefore: string | null;
  readonly actor: Actor;
  readonly cause: Cause;
}

/** A row of the account as the domain speaks of it. */
export const moveOf = (row: TagMoveRow): TagMove => ({
  number: row.number,
  kind: row.kind,
  occurredAt: row.occurredAt,
  before:
    row.revisionBefore !== null && row.referenceBefore !== null
      ? { revision: String(row.revisionBefore), reference: row.referenceBefore, digest: row.digestBefore }
      : null,
  after: { revision: String(row.revision), reference: row.reference, digest: row.digest },
  actor: row.actor,
  cause: row.cause,
});
