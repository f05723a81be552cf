import { cacheExchange, Client, fetchExchange, mapExchange, type CombinedError } from 'urql';
import { setClock } from './clock.js';
import { signOut } from './session.js';

/** Asks the graph of our own origin over HTTP on behalf of the token that there is by then. */
export function createGraphClient(token: () => string, onError = leaveWhenRefused): Client {
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    fetchOptions: () => ({
      headers: { authorization: `Bearer ${token()}`, 'graphql-client-name': 'sluice-console' },
    }),
    fetch: async (input, init) => {
      const response = await fetch(input, init);
      setClock(response);
      return response;
    },
    exchanges: [mapExchange({ onError }), cacheExchange, fetchExchange],
  });
}

/** A token that the gateway takes no longer ends the session, with the reason. */
function leaveWhenRefused(error: CombinedError): void {
  if (codeOf(error) === 'UNAUTHENTICATED')
    signOut('The gateway does not take this token any more: it has expired or was revoked.');
}

/** The code of the first refusal; null where the gateway could not be asked at all. */
export function codeOf(error: CombinedError): string | null {
  const code = error.graphQLErrors[0]?.extensions['code'];
  return typeof code === 'string' ? code : null;
}
