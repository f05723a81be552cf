import { createClient } from 'graphql-ws/client';
import type { Connection } from './socket.js';

/** What `socket.ts` does, for browsers: their sockets cannot be paused, and answer pings by themselves. */
export function connect({ url, connectionParams, onConnected }: Connection) {
  const client = createClient({
    url,
    connectionParams,
    retryAttempts: 0,
    connectionAckWaitTimeout: 10_000,
    keepAlive: 10_000,
    on: { connected: onConnected },
  });
  return {
    iterate: client.iterate.bind(client),
    handled: () => undefined,
    leave: () => {
      client.terminate();
    },
  };
}
