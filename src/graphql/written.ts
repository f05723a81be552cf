import type { Context } from './context.js';
import { payload } from './user-errors.js';

/**
 * The payload of a mutation that writes: what `work` gives with the cursor right behind it (none after a dry run);
 * or, when it was refused, `empty` with the reason in `userErrors`.
 */
export const written = <Done extends object, Empty extends object>(
  { events, isRehearsal }: Context,
  work: () => Promise<Done>,
  empty: Empty,
) =>
  payload(async () => ({ ...(await work()), cursor: isRehearsal ? null : await events.cursor() }), {
    ...empty,
    cursor: null,
  });
