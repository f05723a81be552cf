import type { Result } from '../program/command.js';

/** What is said of a thing that was deleted, or would be. */
export const deleted = (
  kind: string,
  { name, dryRun }: { readonly name: string; readonly dryRun: boolean },
  value: { readonly deleted: boolean; readonly cursor: string | null },
): Result => ({
  value: { deleted: value.deleted, cursor: value.cursor },
  names: [`${kind}/${name}`],
  view: { text: `${kind} "${name}" deleted${dryRun ? ' (dry run)' : ''}` },
  cursor: value.cursor,
});
