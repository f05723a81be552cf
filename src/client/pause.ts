/** Waits so many milliseconds, or until the signal aborts: then it fails with the signal's reason. Runs everywhere. */
export const pause = (millis: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason instanceof Error ? signal.reason : new Error('Aborted.'));
    };
    if (signal.aborted) {
      reject(signal.reason instanceof Error ? signal.reason : new Error('Aborted.'));
      return;
    }
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, millis);
    signal.addEventListener('abort', stop, { once: true });
  });

/** Milliseconds before the next connection: at most half a minute, spread so that clients do not come at once. */
const backoff = (failures: number) => Math.random() * Math.min(30_000, 250 * 2 ** failures);

/** The same, and no sooner than the server asked for: whole seconds, of an error's `retryAfter`. */
export const untilNext = (failures: number, retryAfter = 0) => retryAfter * 1_000 + backoff(failures);
