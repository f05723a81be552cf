import { createRemoteJWKSet, jwtVerify } from 'jose';

/**
 * Refuses everybody but the gateway: it shows a token of its own, signed, for this subgraph alone and good for a
 * minute. Its keys are served by the gateway itself.
 */
export function createCallerCheck(
  gateway: string,
  subgraph: string,
): (authorization: string | undefined) => Promise<void> {
  const keys = createRemoteJWKSet(new URL(`${gateway.replace(/\/(graphql)?$/, '')}/.well-known/jwks.json`));
  return async (authorization = '') => {
    const token = authorization.replace(/^Bearer /i, '');
    await jwtVerify(token, keys, { issuer: 'sluice', audience: subgraph, algorithms: ['ES256'] });
  };
}
