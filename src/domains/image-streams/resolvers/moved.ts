import type { Context } from '../../../graphql/context.js';
import { written } from '../../../graphql/written.js';
import { tagChanges } from '../events.js';

/** The payload of a mutation that may move tags: it says, beside the rest, what it did to them. */
export const moved = <Done extends object, Empty extends object>(
  context: Context,
  work: () => Promise<Done>,
  empty: Empty,
) =>
  written(context, async () => ({ ...(await work()), changes: tagChanges(context.recorder.take()) }), {
    ...empty,
    changes: [],
  });
