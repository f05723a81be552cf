/**
 * Makes of a generator one that can be stopped while it waits: `return` aborts `stop` first, where a generator's own
 * would wait for the value that may never come. Aborting `signal` stops it likewise.
 */
export function stoppable<Value>(
  generate: (signal: AbortSignal) => AsyncGenerator<Value, void, undefined>,
  signal?: AbortSignal,
): AsyncGenerator<Value, void, undefined> {
  const stopping = new AbortController();
  const stop = () => {
    stopping.abort();
    signal?.removeEventListener('abort', stop);
  };
  if (signal?.aborted) stop();
  else signal?.addEventListener('abort', stop, { once: true });
  const values = generate(stopping.signal);
  const ended = async (result: Promise<IteratorResult<Value, void>>) => {
    try {
      const given = await result;
      if (given.done) stop();
      return given;
    } catch (error) {
      stop();
      throw error;
    }
  };
  return {
    next: () => ended(values.next()),
    return: (value) => {
      stop();
      return values.return(value);
    },
    throw: (error: unknown) => {
      stop();
      return values.throw(error);
    },
    [Symbol.asyncIterator]() {
      return this;
    },
    async [Symbol.asyncDispose]() {
      await this.return();
    },
  };
}
