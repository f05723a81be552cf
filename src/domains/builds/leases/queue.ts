import type { EventLog, LoggedEvent } from '../../../events/index.js';
import { buildEventTypes } from '../events.js';

/** What runners that wait are told. */
export interface QueueNews {
  readonly waiting: number;
}

const wakes: ReadonlySet<string> = new Set([buildEventTypes.QUEUED, buildEventTypes.ABANDONED]);

/** Says at once how many builds wait, and again after each event by which one may have become free. */
export async function followQueue(
  events: EventLog,
  count: () => Promise<number>,
  signal: AbortSignal | undefined,
): Promise<AsyncGenerator<QueueNews, void, undefined>> {
  const news = await events.follow({ filter: ({ type }: LoggedEvent) => wakes.has(type), signal });
  return (async function* () {
    try {
      yield { waiting: await count() };
      while ((await news.next()).done !== true) yield { waiting: await count() };
    } finally {
      await news.return();
    }
  })();
}
