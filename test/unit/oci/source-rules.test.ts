import { expect, test } from 'vitest';
import { createSourceRules, parseReference } from '../../../src/oci/index.js';

const rules = (allowed: string[], searched = ['docker.io']) =>
  createSourceRules({ allowed, searched, internal: 'registry.internal:5000', public: null });

const isAllowed = (allowed: string[], reference: string, insecure = false) =>
  rules(allowed).placesOf(parseReference(reference), insecure).length > 0;

test.each([
  [[], 'anywhere.example/app', true],
  [['quay.io'], 'quay.io/org/app', true],
  [['quay.io'], 'QUAY.io/org/app', true],
  [['quay.io'], 'quay.io:443/org/app', true],
  [['quay.io'], 'quay.io:8443/org/app', false],
  [['quay.io:*'], 'quay.io:8443/org/app', true],
  [['quay.io:443'], 'quay.io/org/app', true],
  [['quay.io'], 'evil-quay.io/org/app', false],
  [['quay.io'], 'quay.io.evil.example/org/app', false],
  [['*.example.com'], 'a.b.example.com/app', true],
  [['*.example.com'], 'example.com/app', false],
  [['quay.io/org'], 'quay.io/org/app', true],
  [['quay.io/org'], 'quay.io/org/team/app', true],
  [['quay.io/org'], 'quay.io/organisation/app', false],
  [['quay.io/org-?/*'], 'quay.io/org-1/app', true],
  [['docker.io'], 'redis', true],
  [['docker.io/library'], 'index.docker.io/library/redis', true],
  [['docker.io/library'], 'docker.io/bitnami/redis', false],
  [['quay.io'], 'registry.internal:5000/shop/web', true],
  [['docker.io'], 'registry-1.docker.io:443/library/redis', true],
  [['docker.io:443'], 'index.docker.io/library/redis', true],
  [['registry-1.docker.io:443'], 'redis', true],
  [['*'], 'localhost:443/app', true],
  [['*'], 'localhost:5000/app', false],
  [['*:*'], 'localhost:5000/app', true],
  [['*:*'], 'redis', true],
  [['*domain.ltd'], 'domain.ltd/a/b', true],
  [['*domain.ltd'], 'mydomain.ltd/a/b', true],
  [['*domain.ltd'], 'my.domain.ltd:443/a/b', true],
  [['*domain.ltd'], 'my.domain.ltd:80/a/b', false],
  [['plain.example:80'], 'plain.example/app', false],
  [['plain.example:80??'], 'plain.example:8080/app', true],
  [['plain.example:80??'], 'plain.example:9080/app', false],
])('with %j allowed, %s: %s', (allowed, reference, expected) => {
  expect(isAllowed(allowed, reference)).toBe(expected);
});

test('port 80 is the usual one for insecure imports only', () => {
  expect(isAllowed(['plain.example'], 'plain.example:80/app')).toBe(false);
  expect(isAllowed(['plain.example'], 'plain.example:80/app', true)).toBe(true);
  expect(isAllowed(['plain.example:80'], 'plain.example/app', true)).toBe(true);
  expect(isAllowed(['plain.example:443'], 'plain.example/app', true)).toBe(true);
  expect(isAllowed(['plain.example:443'], 'plain.example:80/app', true)).toBe(false);
});

test('a name without a registry is looked for where operators say, in order, and only where that is allowed', () => {
  const places = (allowed: string[], reference: string) =>
    rules(allowed, ['one.example', 'two.example:5000', 'docker.io'])
      .placesOf(parseReference(reference), false)
      .map(({ registry }) => registry);
  expect(places([], 'redis:7')).toEqual(['one.example', 'two.example:5000', 'docker.io']);
  expect(places(['docker.io', 'one.example'], 'org/app')).toEqual(['one.example', 'docker.io']);
  expect(places([], 'quay.io/org/app')).toEqual(['quay.io']);
});

test.each(['https://quay.io', 'quay.io/a b', '', 'quay.io:abc', '0:1:2:3'])(
  '%j is refused as an entry',
  (entry) => {
    expect(() => rules([entry])).toThrow(/host\[:port\]/);
  },
);

test('a registry to search has no path', () => {
  expect(() => rules([], ['quay.io/org'])).toThrow(/write host or host:port/);
});
