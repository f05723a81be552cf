import type { ExecutionResult } from 'graphql';

/**
 * For each event of `source` one result, made when it is asked for. To stop it calls `onStop` and stops the source
 * at once, even while the next event is awaited: a generator would first wait for that event.
 */
export function eachEvent(
  source: AsyncIterable<unknown>,
  execute: (event: unknown) => ExecutionResult | Promise<ExecutionResult>,
  onStop: () => void,
): AsyncGenerator<ExecutionResult, undefined> {
  const events = source[Symbol.asyncIterator]();
  const ended = { done: true, value: undefined } as const;
  const stop = async () => {
    onStop();
    await events.return?.();
    return ended;
  };
  return {
    async next() {
      const event = await events.next();
      return event.done === true ? ended : { done: false, value: await executed(event.value) };
    },
    return: stop,
    async throw(error: unknown) {
      await stop();
      throw error;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
    [Symbol.asyncDispose]: async () => {
      await stop();
    },
  };

  async function executed(event: unknown): Promise<ExecutionResult> {
    try {
      return await execute(event);
    } catch (error) {
      await stop();
      throw error;
    }
  }
}
