import { parseDuration } from '../printing/age.js';
import { text, type Context } from '../program/command.js';
import { UsageError } from '../program/exit-codes.js';

/** What a verb may reach, and the time as of which it reads: an instant, or null for now. */
export interface Moment extends Context {
  readonly asOf?: string | null;
}

/** The option of every verb that can read the past. */
export const asOfFlag = text(
  '--as-of <time>',
  'As it was some time ago (2h), or at an instant (2026-11-23T09:00:00Z).',
);

/** The context as of the time that was typed. */
export const momentOf = (context: Context, typed: string | undefined): Moment =>
  typed === undefined ? context : { ...context, asOf: parseTime(typed, context.now) };

/** Reads how long ago (`2h`), or an instant (`2026-11-23T09:00:00Z`), as an instant. */
export function parseTime(typed: string, now: Date): string {
  const back = parseDuration(typed);
  if (back !== undefined) return new Date(now.getTime() - back).toISOString();
  if (/^\d{4}-\d\d-\d\d/.test(typed) && !Number.isNaN(Date.parse(typed)))
    return new Date(typed).toISOString();
  throw new UsageError(
    `“${typed}” is no time; say how long ago (2h, 7d), or an instant (2026-11-23T09:00:00Z).`,
  );
}
