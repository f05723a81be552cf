import { expect, test } from 'vitest';
import { createGuard } from '../../../src/platform/network/index.js';
import { createRealmPolicy } from '../../../src/oci/sign-in/realm.js';

const policy = createRealmPolicy(createGuard(['10.0.0.0/8']), ['login.example']);
const place = (origin: string) => ({
  registry: 'any',
  repository: 'web',
  insecure: false,
  origin: new URL(origin),
});

test.each([
  ['https://quay.io/', 'https://quay.io/v2/auth', true, true],
  ['https://registry-1.docker.io/', 'https://auth.docker.io/token', true, true],
  ['https://registry-1.docker.io/', 'https://auth.docker.io.evil.example/token', true, false],
  ['https://evil.example/', 'https://auth.docker.io/token', true, false],
  ['https://quay.io/', 'https://login.example/token', true, true],
  ['https://quay.io/', 'https://evil.example/token', true, false],
  ['https://quay.io/', 'http://quay.io/token', false, false],
  ['https://quay.io/', 'http://evil.example/token', false, false],
  ['http://quay.io/', 'http://quay.io/token', true, true],
  ['http://quay.io/', 'http://login.example/token', false, false],
  ['https://quay.io/', 'http://10.1.2.3/token', true, false],
  ['https://quay.io/', 'https://127.0.0.1/token', false, false],
  ['https://quay.io/', 'https://user:word@quay.io/token', false, true],
  ['https://quay.io/', 'file:///etc/passwd', false, false],
])('of %s, the realm %s may be asked: %s; may see credentials: %s', (origin, realm, mayAsk, maySee) => {
  expect(policy.mayAsk(place(origin), new URL(realm))).toBe(mayAsk);
  expect(policy.maySeeCredentials(place(origin), new URL(realm))).toBe(maySee);
});
