import { createClient, type Client } from 'graphql-ws';
import { WebSocket } from 'ws';
import { atEnd } from './at-end.js';
import { eventually } from './wait.js';

/** A graphql-ws client of a gateway; closed when the test file is through. */
export function openSocket({ address, token }: { address: string; token: string }): Client {
  const client = createClient({
    url: `${address.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: { authorization: `Bearer ${token}` },
    retryAttempts: 0,
  });
  atEnd(() => client.dispose());
  return client;
}

/** What a subscription has delivered so far. */
export interface Following<Event> {
  readonly events: Event[];
  /** What ended it with an error, if anything did. */
  error(): unknown;
  /** Resolves once `count` events have come; fails if the subscription ends before. */
  until(count: number): Promise<Event[]>;
  /** Ends the subscription. */
  stop(): void;
}

/** Subscribes, and keeps the first root field of each result. */
export function follow<Event>(
  client: Client,
  query: string,
  variables: Record<string, unknown> = {},
): Following<Event> {
  const events: Event[] = [];
  let error: unknown;
  let ended = false;
  const stop = client.subscribe<Record<string, Event>>(
    { query, variables },
    {
      next({ data, errors }) {
        if (errors) error = errors;
        const [event] = Object.values(data ?? {});
        if (event !== undefined) events.push(event);
      },
      error(reason) {
        error = reason;
        ended = true;
      },
      complete() {
        ended = true;
      },
    },
  );
  return {
    events,
    error: () => error,
    async until(count) {
      await eventually(
        () => events.length >= count || ended || error !== undefined,
        `${String(count)} events, not ${String(events.length)}`,
      );
      if (events.length < count)
        throw new Error(
          `The subscription ended: ${error instanceof Event ? closing(error) : JSON.stringify(error)}`,
        );
      return events;
    },
    stop,
  };
}

/** What one operation answers over a socket: its result, or the errors that it ended with. */
export const askOver = (
  client: Client,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<unknown> =>
  new Promise((resolve, reject) => {
    client.subscribe(
      { query, variables },
      {
        next: resolve,
        error: (errors) => resolve({ errors }),
        complete: () => reject(new Error('no answer')),
      },
    );
  });

/** A close event in words: JSON shows nothing of it. */
const closing = (event: Event): string =>
  'code' in event && 'reason' in event
    ? `closed with ${String(event.code)} ${String(event.reason)}`
    : event.type;
