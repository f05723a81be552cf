import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** When builds have last needed images that they did not make, by reference, in milliseconds since 1970. */
export type Uses = ReadonlyMap<string, number>;

/** An image of a store. */
export interface StoredImage {
  readonly id: string;
  readonly names?: readonly string[];
  /** RFC 3339. */
  readonly created?: string;
}

const fileIn = (store: string) => join(store, 'image-uses.json');

/** What is known of the uses of a store's images: nothing, where that was lost. */
export function readUses(store: string): Uses {
  try {
    const read: unknown = JSON.parse(readFileSync(fileIn(store), 'utf8'));
    return new Map(Object.entries(read ?? {}).map(([reference, at]) => [reference, Number(at)]));
  } catch {
    return new Map();
  }
}

/** As many uses as are remembered: more images than a store keeps. */
const mostUses = 1_000;

/** Remembers that an image is needed now: at once, for to hand so little to another thread takes longer. */
export function noteUse(store: string, reference: string, now = Date.now()): void {
  const uses = new Map(readUses(store));
  uses.delete(reference);
  const kept = [...uses, [reference, now] as const].slice(-mostUses);
  const file = fileIn(store);
  writeFileSync(`${file}.new`, JSON.stringify(Object.fromEntries(kept)));
  renameSync(`${file}.new`, file);
}

/**
 * Ids of as many images as have to go: first what builds have made, the oldest first; then what they start from, which
 * has to be pulled again, the longest unused first.
 */
export function leastUsed(images: readonly StoredImage[], uses: Uses, count: number): string[] {
  const usedAt = ({ names = [] }: StoredImage) => Math.max(-1, ...names.map((name) => uses.get(name) ?? -1));
  return images
    .map((image) => ({ id: image.id, used: usedAt(image), made: Date.parse(image.created ?? '') || 0 }))
    .toSorted((one, other) => one.used - other.used || one.made - other.made)
    .slice(0, Math.max(0, count))
    .map(({ id }) => id);
}
