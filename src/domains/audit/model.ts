import type { Actor, Cause } from '../../events/index.js';
import type { Keychain } from '../../platform/keychain.js';

/** One change as the audit keeps it. */
export interface AuditEntry {
  readonly id: string;
  readonly occurredAt: Date;
  readonly namespace: string;
  readonly type: string;
  readonly subject: string;
  readonly actor: Actor;
  readonly cause: Cause;
  /** As JSON. */
  readonly payload: string;
}

/** The end of one chain, as it was found or noted before. */
export interface ChainHead {
  readonly namespace: string;
  readonly lane: number;
  readonly length: bigint;
  readonly hash: Buffer;
}

/** The first thing that is wrong with one chain. */
export interface AuditBreak {
  readonly namespace: string;
  readonly lane: number;
  readonly position: bigint;
  readonly fault: 'ALTERED' | 'MISSING' | 'CUT' | 'KEY_MISSING' | 'UNSEALED';
}

/** What an examination has found. */
export interface AuditVerification {
  readonly intact: boolean;
  readonly entries: bigint;
  readonly breaks: readonly AuditBreak[];
  readonly checkpoint: string;
}

const purpose = 'sluice audit';

/** The key that entries are bound with from now on. */
export const auditKeyOf = (keys: Keychain) => {
  const key = keys.derive(keys.firstId, purpose);
  if (!key) throw new Error('The first key of a keychain is missing.');
  return { id: keys.firstId, key };
};

/** The key that some entry was bound with; null for one that this server has not got. */
export const auditKeyNamed = (keys: Keychain | null, id: string): Buffer | null =>
  keys?.derive(id, purpose) ?? null;
