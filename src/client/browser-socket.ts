import { createClient } from 'graphql-ws/client';
import type { Connection } from './socket.js';

/** What `socket.ts` does, for browsers: their sockets cannot be paused, and answer pings by themselves. */
export function connect({ url, connectionParams, onConnected, renewal }: Connection) {
  const client = createClient({
    url,
    connectionParams,
    retryAttempts: 0,
    connectionAckWaitTimeout: 10_000,
    keepAlive: 10_000,
    on: {
      connected: (socket, said) => {
        renewal?.begin((message) => {
          (socket as WebSocket).send(message);
        }, said);
        onConnected();
      },
      pong: (received, said) => {
        if (received) renewal?.heard(said);
      },
      closed: () => renewal?.end(),
    },
  });
  return {
    iterate: client.iterate.bind(client),
    handled: () => undefined,
    leave: () => {
      renewal?.end();
      client.terminate();
    },
  };
}
