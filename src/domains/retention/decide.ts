import type { HistoryFact, ImageReference, PruneReason } from './model.js';

/** Whether an item stays, why, and for a reference also whose. */
export interface Verdict {
  readonly keep: boolean;
  readonly reason: PruneReason;
  readonly referencedBy: string | null;
}

/**
 * Decides of one item of a history. What a tag points at stays in any case; then the rules of `oc adm prune images`:
 * the newest revisions stay, what is young, and what is named by its digest or used.
 */
export function decide(
  item: HistoryFact,
  keepTagRevisions: number,
  references: readonly ImageReference[],
): Verdict {
  const kept = (reason: PruneReason, referencedBy: string | null = null) => ({
    keep: true,
    reason,
    referencedBy,
  });
  if (item.position === 0) return kept(item.isHeld ? 'HELD' : 'CURRENT');
  if (item.position < keepTagRevisions) return kept('RECENT');
  if (item.isYoung) return kept('YOUNG');
  const reference = references.find(({ id }) => names(id, item.digest));
  if (reference) return kept('REFERENCED', reference.by);
  return { keep: false, reason: 'EXPIRED', referencedBy: null };
}

const names = (id: string, digest: string | null) =>
  digest !== null && (digest.startsWith(id) || digest.slice(digest.indexOf(':') + 1).startsWith(id));
