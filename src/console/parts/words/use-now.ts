import { useSyncExternalStore } from 'react';
import { serverNow } from '../../graph/clock.js';

/** One clock for all that tick, each second; it stands still while nobody looks. */
const clock = (() => {
  const listeners = new Set<() => void>();
  let now = serverNow();
  let timer: ReturnType<typeof setInterval> | undefined;
  const tick = () => {
    now = serverNow();
    for (const listener of listeners) listener();
  };
  return {
    get: () => now,
    subscribe: (listener: () => void) => {
      if (listeners.size === 0) {
        now = serverNow();
        timer = setInterval(tick, 1_000);
      }
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) clearInterval(timer);
      };
    },
  };
})();

/** The server's time in milliseconds, each second anew. */
export const useNow = (): number => useSyncExternalStore(clock.subscribe, clock.get);
