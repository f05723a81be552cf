import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { createClient } from 'graphql-ws';

/** What asks the graph of our own origin on behalf of a token: over HTTP, and over a socket for subscriptions. */
export function fetcherFor(token) {
  const authorization = `Bearer ${token}`;
  const { host, protocol } = window.location;
  return createGraphiQLFetcher({
    url: '/graphql',
    fetch: (url, options) => fetch(url, { ...options, headers: { ...options.headers, authorization } }),
    wsClient: createClient({
      url: `${protocol === 'https:' ? 'wss' : 'ws'}://${host}/graphql`,
      connectionParams: { authorization },
      shouldRetry: () => true,
    }),
  });
}
