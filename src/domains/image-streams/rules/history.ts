import type { Pointer } from '../model.js';

/** What the rule looks at: where an item points, and the generation of the spec that brought it. */
export interface HistoryItem extends Pointer {
  readonly generation: bigint;
}

/** What a new item does to a history, judged by the newest item alone. */
export type HistoryChange =
  /** Nothing: it says the same. */
  | 'unchanged'
  /** Same place, newer spec: only the newest item's generation is replaced. */
  | 'confirmed'
  /** Same reference with another image, or same image elsewhere: replaced in place, its time of creation kept. */
  | 'replaced'
  /** A new item on top of the stack. */
  | 'pushed';

/**
 * Decides what a tag event does to the history whose newest item is `current`. Older items never matter and
 * never go: A, B, A makes three items. The rule is OpenShift's AddTagEventToImageStream.
 */
export function judgeItem(current: HistoryItem | null, next: HistoryItem): HistoryChange {
  if (!current) return 'pushed';
  const sameReference = current.reference === next.reference;
  const sameImage = current.digest === next.digest;
  if (sameReference && sameImage) return current.generation === next.generation ? 'unchanged' : 'confirmed';
  return sameReference || sameImage ? 'replaced' : 'pushed';
}
