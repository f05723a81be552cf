import type { EventBatch, EventLog, LoggedEvent } from '../events/index.js';
import type { Access } from './access.js';
import { Watch, type Watched } from './watch.js';
import { changesRights } from './watched-events.js';

/** What to follow on a viewer's behalf. */
export interface WatchOptions {
  readonly events: EventLog;
  readonly access: Access;
  /** Which events are wanted, whoever may see them. */
  readonly matches: (event: LoggedEvent) => boolean;
  readonly watched: Watched;
  readonly after?: string | null | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** The same in batches. */
export interface WatchBatchesOptions extends WatchOptions {
  readonly skips: boolean;
  /** Milliseconds after which a batch is due, though it be empty. */
  readonly bookmarkEvery: number;
}

/** Follows what the viewer may be told of, event by event; throws when it may not be told of anything any more. */
export const watchEvents = ({ events, matches, after, ...options }: WatchOptions) =>
  watching(
    options,
    (signal) => events.follow({ after, filter: wantedBy(matches), signal }),
    (watch, event) => watch.sift([event], matches),
  );

/**
 * The same in batches. Those without anything that may be told are left out unless they are due: how often they come
 * would tell what happens where the viewer may not look.
 */
export function watchBatches(options: WatchBatchesOptions) {
  const { events, matches, after, skips, bookmarkEvery } = options;
  let toldAt = performance.now();
  return watching(
    options,
    (signal) =>
      events.followBatches({
        after,
        filter: wantedBy(matches),
        skips,
        bookmarkEvery: bookmarkEvery / 2,
        signal,
      }),
    async (watch, batch: EventBatch) => {
      const told = await watch.sift(batch.events, matches);
      const isDue = performance.now() - toldAt >= bookmarkEvery;
      if (told.length === 0 && !batch.gap && !isDue) return [];
      toldAt = performance.now();
      return [{ ...batch, events: told }];
    },
  );
}

const wantedBy = (matches: (event: LoggedEvent) => boolean) => (event: LoggedEvent) =>
  changesRights(event) || matches(event);

/** Follows, and tells what `tell` leaves of it, until the rights to it are lost. */
async function watching<Item, Told>(
  { access, watched, signal }: Pick<WatchOptions, 'access' | 'watched' | 'signal'>,
  follow: (signal: AbortSignal) => Promise<AsyncGenerator<Item, void, undefined>>,
  tell: (watch: Watch, item: Item) => Promise<readonly Told[]>,
): Promise<AsyncGenerator<Told, void, undefined>> {
  const watch = await Watch.open(access, watched);
  const stopping = new AbortController();
  const ends = [watch.signal, stopping.signal, ...(signal ? [signal] : [])];
  const source = await follow(AbortSignal.any(ends)).catch((error: unknown) => {
    watch[Symbol.dispose]();
    throw error;
  });
  const told = (async function* () {
    try {
      for await (const item of source) {
        yield* await tell(watch, item);
        if (watch.signal.aborted) break;
      }
      if (watch.failure) throw watch.failure;
    } finally {
      watch[Symbol.dispose]();
    }
  })();
  return Object.assign(told, {
    // A generator's own would wait for the event that is awaited.
    return: async () => {
      stopping.abort();
      watch[Symbol.dispose]();
      await source.return();
      return { done: true, value: undefined } as const;
    },
  });
}
