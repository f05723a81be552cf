import { expect, test } from 'vitest';
import { emptyKeyring } from '../../../src/oci/index.js';
import { Authorizer } from '../../../src/oci/sign-in/authorize.js';
import { fingerprint } from '../../../src/oci/sign-in/fingerprint.js';
import { sameOrigin } from '../../../src/oci/transport/redirects.js';
import type { Answer, Outgoing } from '../../../src/oci/transport/transport.js';

const origin = new URL('https://quay.io/');

/** A registry that wants a token of this many characters for each repository; counts those it has given out. */
function registryOf(characters: number) {
  const counts = { tokens: 0 };
  const answer = (url: URL, status: number, body = '', headers: [string, string][] = []): Promise<Answer> =>
    Promise.resolve({ url, status, headers: new Map(headers), body: Buffer.from(body) });
  const send = ({ url, headers }: Outgoing) => {
    if (url.pathname === '/token') {
      counts.tokens++;
      return answer(url, 200, JSON.stringify({ token: 't'.repeat(characters), expires_in: 3_600 }));
    }
    if (headers['authorization'] !== undefined) return answer(url, 200);
    return answer(url, 401, '', [['www-authenticate', `Bearer realm="${origin.href}token",service="s"`]]);
  };
  const realms = { maySeeCredentials: () => true, mayAsk: () => true };
  const authorizer = new Authorizer({
    send,
    keyring: emptyKeyring,
    realms,
    carries: sameOrigin,
    fingerprint,
  });
  const ask = async (repository: string) => {
    const request = { method: 'GET', url: origin, headers: {}, maxBytes: 1_000 } as const;
    const before = counts.tokens;
    await authorizer.ask({ registry: 'quay.io', repository, insecure: false, origin }, request);
    return counts.tokens > before;
  };
  return { ask };
}

test.each([
  ['of 1,000 repositories', 100, 1_000],
  ['of fewer where they are long', 60_000, 133],
])('tokens are kept %s, those that were used last', async (_, characters, most) => {
  const { ask } = registryOf(characters);
  for (let n = 0; n < most + 20; n++) {
    expect(await ask(`team/app-${String(n)}`)).toBe(true);
    expect(await ask('team/app-0')).toBe(false);
  }
  expect(await ask(`team/app-${String(most + 19)}`)).toBe(false);
  expect(await ask('team/app-20')).toBe(true);
});
