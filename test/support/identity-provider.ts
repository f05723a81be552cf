import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK, type JWTPayload } from 'jose';
import { afterAll } from 'vitest';

/** An issuer of tokens that really listens, on loopback. */
export interface IdentityProvider {
  readonly issuer: string;
  /** The public key, as it is published. */
  readonly published: () => JWK;
  /** How often the keys were fetched. */
  readonly fetches: () => number;
  /** Signs from now on with a new key, and publishes that alone. */
  rotate(): Promise<void>;
  sign(claims: JWTPayload, header?: Record<string, unknown>, key?: CryptoKey | Uint8Array): Promise<string>;
  stop(): Promise<void>;
}

/** Starts an issuer that signs with ES256. */
export async function startIdentityProvider(): Promise<IdentityProvider> {
  let key = await generateKeyPair('ES256', { extractable: true });
  let generation = 1;
  let jwk: JWK = {};
  let fetches = 0;
  const publish = async () => {
    jwk = { ...(await exportJWK(key.publicKey)), kid: `key-${String(generation)}`, alg: 'ES256', use: 'sig' };
  };
  await publish();
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'application/json');
    if (request.url === '/.well-known/openid-configuration')
      response.end(JSON.stringify({ issuer, jwks_uri: `${issuer}/keys` }));
    else if (request.url === '/keys') {
      fetches++;
      response.end(JSON.stringify({ keys: [jwk] }));
    } else response.writeHead(404).end('{}');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const stop = async () => {
    if (!server.listening) return;
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };
  afterAll(stop);
  return {
    issuer,
    published: () => jwk,
    fetches: () => fetches,
    async rotate() {
      key = await generateKeyPair('ES256', { extractable: true });
      generation++;
      await publish();
    },
    sign: (claims, header = {}, other) =>
      new SignJWT(claims)
        .setProtectedHeader({ alg: 'ES256', kid: `key-${String(generation)}`, ...header })
        .sign(other ?? key.privateKey),
    stop,
  };
}
