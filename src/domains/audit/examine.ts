import { hashOf } from '../../events/index.js';
import type { Keychain } from '../../platform/keychain.js';
import type { Queryable } from '../../platform/postgres/index.js';
import { readChain } from './audit.sql.js';
import { auditKeyNamed, type AuditBreak, type ChainHead } from './model.js';

/** Entries that are read at a time. */
const batch = 1_000;

/**
 * Recomputes one chain up to its end, and compares it with where it was noted to end before. Returns what is wrong with
 * it first, or null.
 */
export async function examineChain(
  db: Queryable,
  keys: Keychain | null,
  head: ChainHead,
  noted: ChainHead | undefined,
): Promise<AuditBreak | null> {
  const { namespace, lane } = head;
  const broken = (position: bigint, fault: AuditBreak['fault']) => ({ namespace, lane, position, fault });
  if (noted && noted.length > head.length) return broken(head.length + 1n, 'CUT');
  let before: Buffer = Buffer.alloc(0);
  let position = 0n;
  while (position < head.length) {
    const entries = await db.many(readChain(namespace, lane, position, batch));
    if (entries.length === 0) return broken(position + 1n, 'CUT');
    for (const entry of entries.filter((each) => each.position <= head.length)) {
      position += 1n;
      if (entry.position !== position) return broken(position, 'MISSING');
      const key = entry.keyId === null ? null : auditKeyNamed(keys, entry.keyId);
      if (entry.keyId !== null && !key) return broken(position, 'KEY_MISSING');
      if (entry.keyId === null && keys) return broken(position, 'UNSEALED');
      if (!hashOf(key, before, entry).equals(entry.hash)) return broken(position, 'ALTERED');
      if (noted?.length === position && !noted.hash.equals(entry.hash)) return broken(position, 'ALTERED');
      before = entry.hash;
    }
    if ((entries.at(-1)?.position ?? 0n) > head.length && position < head.length)
      return broken(position + 1n, 'MISSING');
  }
  if (!before.equals(head.hash)) return broken(head.length, 'CUT');
  // Entries may have been added since the end was read; those then stand behind one that it grew to.
  return null;
}
