import type { EventLog, LoggedEvent } from '../../../events/index.js';
import { buildEventTypes } from '../events.js';

/** What runners that wait are told. */
export interface QueueNews {
  readonly count: () => Promise<number>;
  readonly mayWait: boolean;
}

const wakes: ReadonlySet<string> = new Set([buildEventTypes.QUEUED, buildEventTypes.ABANDONED]);

/** Says at once whether builds wait, and again after each event by which one may have become free. */
export async function followQueue(
  events: EventLog,
  count: () => Promise<number>,
  signal: AbortSignal | undefined,
): Promise<AsyncGenerator<QueueNews, void, undefined>> {
  const news = await events.follow({ filter: ({ type }: LoggedEvent) => wakes.has(type), signal });
  return (async function* () {
    try {
      yield { count, mayWait: (await count()) > 0 };
      while ((await news.next()).done !== true) yield { count, mayWait: true };
    } finally {
      await news.return();
    }
  })();
}
