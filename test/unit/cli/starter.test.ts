import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { expect, test } from 'vitest';
import { createCallerCheck } from '../../../starter/src/caller.js';

test('the starter asks a gateway below a path for its keys there, and answers no token that is for another', async () => {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const body = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: '1' }] });
  const server = createServer(({ url }, response) => {
    response.writeHead(url === '/sluice/.well-known/jwks.json' ? 200 : 404).end(body);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const at = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/sluice`;
  const token = await new SignJWT()
    .setProtectedHeader({ alg: 'ES256', kid: '1' })
    .setIssuer('sluice')
    .setAudience('scans')
    .sign(privateKey);
  for (const gateway of [at, `${at}/`, `${at}/graphql`])
    await expect(createCallerCheck(gateway, 'scans')(`Bearer ${token}`)).resolves.toBeUndefined();
  await expect(createCallerCheck(at, 'other')(`Bearer ${token}`)).rejects.toThrow('aud');
  server.close();
});
