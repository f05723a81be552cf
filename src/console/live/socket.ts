import { createClient, type Client } from 'graphql-ws';
import { signOut } from '../graph/session.js';
import type { Document } from '../graph/document.js';
import { createStore } from '../graph/store.js';

export interface SocketEvents {
  readonly onConnected: () => void;
  readonly onLost: (reason: string) => void;
}

/** The one socket of the page; null while nobody is signed in. */
export const socket = createStore<Client | null>(null);

/** An operation as it goes over the socket: by its hash. */
export const sent = ({ documentId }: Document<unknown, never>) => ({
  query: '',
  extensions: { documentId },
});

/** Close codes by which the gateway says that it does not take the token. */
const refused = new Set([4401, 4403]);

/** Opens a socket that is mended whenever it breaks, for as long as the token is good. */
export function openSocket(token: string, { onConnected, onLost }: SocketEvents): Client {
  const { host, protocol } = window.location;
  let unanswered: ReturnType<typeof setTimeout> | undefined;
  const client = createClient({
    url: `${protocol === 'https:' ? 'wss' : 'ws'}://${host}/graphql`,
    connectionParams: { authorization: `Bearer ${token}`, 'graphql-client-name': 'sluice-console' },
    lazy: true,
    keepAlive: 10_000,
    retryAttempts: Infinity,
    shouldRetry: () => true,
    retryWait: waitForBetterTimes,
    on: {
      connected: onConnected,
      ping: (received) => {
        if (!received) unanswered = setTimeout(() => client.terminate(), 5_000);
      },
      pong: () => clearTimeout(unanswered),
      closed: (event) => {
        clearTimeout(unanswered);
        const code = event instanceof CloseEvent ? event.code : 0;
        if (refused.has(code)) signOut('The gateway does not take this token any more.');
        else onLost(code === 1001 ? 'The gateway is restarting.' : 'The connection broke.');
      },
    },
  });
  return client;
}

/** Longer after each failure, at most five seconds, and not at all once the network is back. */
const waitForBetterTimes = (retries: number) =>
  new Promise<void>((resolve) => {
    const wait = Math.min(5_000, 250 * 2 ** retries) * (0.75 + Math.random() / 4);
    const timer = setTimeout(resolve, wait);
    window.addEventListener(
      'online',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
