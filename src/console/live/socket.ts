import { createClient, type Client } from 'graphql-ws';
import { presentToken, session, signOut } from '../graph/session.js';
import type { Document } from '../graph/document.js';
import { createStore } from '../graph/store.js';

/** What a socket tells of. */
export interface SocketEvents {
  readonly onConnected: () => void;
  readonly onLost: (reason: string) => void;
}

/** Until when the gateway takes the token of the socket, as ISO 8601 has it; null for as long as it does not say. */
export const tokenEnd = createStore<string | null>(null);

/** The one socket of the page; null while nobody is signed in. */
export const socket = createStore<Client | null>(null);

/** An operation as it goes over the socket: by its hash. */
export const sent = ({ documentId }: Document<unknown, never>) => ({
  query: '',
  extensions: { documentId },
});

/** Close codes by which the gateway says that it does not take the token. */
const refused = new Set([4401, 4403]);

/**
 * Opens a socket that is mended whenever it breaks, for as long as the token is good. Another token of the same viewer goes
 * out by a ping, so that all that is followed goes on.
 */
export function openSocket({ onConnected, onLost }: SocketEvents): Client {
  const { host, protocol } = window.location;
  let unanswered: ReturnType<typeof setTimeout> | undefined;
  let given = '';
  let forget = () => {};
  const authorization = () => `Bearer ${(given = presentToken())}`;
  const renewOn = (opened: WebSocket) =>
    session.subscribe(() => {
      const { token } = session.get();
      if (token !== null && token !== given)
        opened.send(JSON.stringify({ type: 'ping', payload: { authorization: authorization() } }));
    });
  const client = createClient({
    url: `${protocol === 'https:' ? 'wss' : 'ws'}://${host}/graphql`,
    connectionParams: () => ({ authorization: authorization(), 'graphql-client-name': 'sluice-console' }),
    lazy: true,
    keepAlive: 10_000,
    retryAttempts: Infinity,
    shouldRetry: () => true,
    retryWait: waitForBetterTimes,
    on: {
      connected: (opened, said) => {
        forget = renewOn(opened as WebSocket);
        hearOfTokenEnd(said);
        onConnected();
      },
      ping: (received) => {
        if (!received) unanswered = setTimeout(() => client.terminate(), 5_000);
      },
      pong: (received, said) => {
        clearTimeout(unanswered);
        if (received && said) hearOfTokenEnd(said);
      },
      closed: (event) => {
        forget();
        clearTimeout(unanswered);
        const code = event instanceof CloseEvent ? event.code : 0;
        if (refused.has(code)) signOut('The gateway does not take this token any more.');
        else onLost(code === 1001 ? 'The gateway is restarting.' : 'The connection broke.');
      },
    },
  });
  return client;
}

/** What comes with an acknowledgement, or with the answer to a token. */
function hearOfTokenEnd(said: unknown): void {
  const expiresAt = (said as { readonly expiresAt?: unknown } | undefined)?.expiresAt;
  tokenEnd.set(typeof expiresAt === 'string' ? expiresAt : null);
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
