import type { Context } from './context.js';
import { payload } from './user-errors.js';

/**
 * The payload of a mutation that writes: what `work` gives with the cursor right behind it (none after a dry run, or
 * where the operation asks for none);
 * or, when it was refused, `empty` with the reason in `userErrors`. What was refused for want of rights is noted for the
 * audit.
 */
export async function written<Done extends object, Empty extends object>(
  { access, events, isRehearsal, noteRefused, asksFor }: Context,
  work: () => Promise<Done>,
  empty: Empty,
) {
  const result = await payload(
    async () => ({
      ...(await work()),
      cursor: isRehearsal || !asksFor('cursor') ? null : await events.cursor(),
    }),
    { ...empty, cursor: null },
  );
  const refused = access.takeRefused();
  if (result.userErrors.length > 0) noteRefused(refused);
  return result;
}
