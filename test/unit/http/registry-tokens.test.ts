import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { registryTokens } from '../../../src/http/handlers/registry-tokens.js';
import { Patience } from '../../../src/http/patience.js';
import { Failure } from '../../../src/platform/errors.js';
import { Counter } from '../../../src/platform/metrics.js';

test('who gets no token for the registry is told so in its own words, and is counted', async () => {
  const refusals = new Counter('refusals', 'Refusals.', ['at', 'code']);
  const { answer } = registryTokens((secret) => {
    if (secret !== 'good') throw new Failure('UNAUTHENTICATED', 'The token is not accepted.');
    return Promise.resolve({ token: 'registry-token', expiresIn: 60, issuedAt: new Date(0) });
  }, refusals);
  const server = createServer((request, response) => {
    void answer(request, response, 'r-1', new Patience(30, 65_536));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const ask = async (password: string | null) => {
    const { port } = server.address() as AddressInfo;
    const authorization = `Basic ${Buffer.from(`ada:${password ?? ''}`).toString('base64')}`;
    const response = await fetch(`http://127.0.0.1:${String(port)}/registry/token`, {
      headers: password === null ? {} : { authorization },
    });
    return { status: response.status, body: (await response.json()) as object };
  };
  expect(await ask('good')).toMatchObject({ status: 200, body: { token: 'registry-token' } });
  for (const password of ['bad', null])
    expect(await ask(password)).toMatchObject({
      status: 401,
      body: { errors: [{ code: 'UNAUTHORIZED' }] },
    });
  expect([...refusals.samples()]).toEqual([[['/registry/token', 'UNAUTHENTICATED'], 2]]);
  server.close();
});
