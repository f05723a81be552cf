/** Events that go to all who follow, at once; each follower holds at most one that it has not taken yet. */
export class Broadcast<Event> {
  readonly #followers = new Set<(event: Event) => void>();

  get size(): number {
    return this.#followers.size;
  }

  publish(event: Event): void {
    for (const give of this.#followers) give(event);
  }

  follow(signal: AbortSignal | undefined): AsyncIterable<Event> {
    let give: (event: Event) => void = () => {};
    const followers = this.#followers;
    return {
      async *[Symbol.asyncIterator]() {
        let next = new Promise<Event>((resolve) => (give = resolve));
        const receive = (event: Event) => {
          give(event);
        };
        followers.add(receive);
        signal?.addEventListener('abort', () => followers.delete(receive), { once: true });
        while (!signal?.aborted) {
          const event = await next;
          next = new Promise<Event>((resolve) => (give = resolve));
          yield event;
        }
      },
    };
  }
}
