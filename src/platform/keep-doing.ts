import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from './logger.js';

/** How often something is done, and who hears of it when it fails. */
export interface Rhythm {
  /** Milliseconds before the first time, and between the end of one and the beginning of the next. */
  readonly every: number;
  readonly logger: Logger;
  /** What the log says where it has failed; it is tried again the next time. */
  readonly failure: string;
}

/** Does something time and again until disposed of, which waits for the end of what is under way. Keeps no process alive. */
export function keepDoing(work: () => Promise<unknown>, { every, logger, failure }: Rhythm): AsyncDisposable {
  const stopping = new AbortController();
  const { signal } = stopping;
  const isDue = () => wait(every, true, { signal, ref: false }).catch(() => false);
  const loop = (async () => {
    while (await isDue())
      try {
        await work();
      } catch (error) {
        logger.warn({ err: error }, failure);
      }
  })();
  return {
    async [Symbol.asyncDispose]() {
      stopping.abort();
      await loop;
    },
  };
}
