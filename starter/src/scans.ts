import { createHash } from 'node:crypto';

/** What the scanner found in one image. */
export interface ImageScan {
  readonly critical: number;
  readonly high: number;
  readonly scanner: string;
  readonly image: { readonly digest: string };
}

const latest: ImageScan[] = [];

/** Scans an image: here, numbers that follow from its digest. Ask your scanner instead. */
export function scan(digest: string): ImageScan {
  const [critical = 0, high = 0] = createHash('sha256').update(digest).digest();
  const found = { critical: critical % 4, high: high % 16, scanner: 'starter', image: { digest } };
  latest.unshift(found);
  latest.length = Math.min(latest.length, 100);
  return found;
}

/** The latest scans, newest first. */
export const latestScans = (first: number): readonly ImageScan[] => latest.slice(0, first);
