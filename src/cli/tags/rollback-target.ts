import type { TagItemInput } from '../../client/index.js';
import { parseDuration } from '../printing/age.js';
import { UsageError } from '../program/exit-codes.js';

/**
 * Reads what to go back to: a place in the stack (`1` is the item before the current one), a revision (`#7`), a
 * digest or its beginning of seven digits or more, how long ago (`2h`), or an instant (`2026-11-23T09:00:00Z`).
 */
export function parseRollbackTarget(text: string, now: Date): TagItemInput {
  if (/^\d{1,6}$/.test(text)) return { position: Number(text) };
  if (/^#\d+$/.test(text)) return { revision: text.slice(1) };
  const back = parseDuration(text);
  if (back !== undefined) return { at: new Date(now.getTime() - back).toISOString() };
  if (/^(sha256:|sha512:)[0-9a-f]+$|^[0-9a-f]{7,128}$/.test(text)) return { digest: text };
  if (/^\d{4}-\d\d-\d\d/.test(text) && !Number.isNaN(Date.parse(text)))
    return { at: new Date(text).toISOString() };
  throw new UsageError(
    `--to=${text} is not understood; give a position (1), a revision (#7), a digest (sha256:3823c45b), a time ago (2h) or an instant.`,
  );
}
