import { pause, SluiceError, untilNext } from '../../client/index.js';

/** Reads, and again where the server is away or wants to be left alone; what waiting cannot mend is thrown. */
export async function patiently<Value>(read: () => Promise<Value>, signal: AbortSignal): Promise<Value> {
  for (let failures = 0; ; failures++)
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof SluiceError) || !error.retryable) throw error;
      await pause(untilNext(failures, error.retryAfter), signal);
    }
}
