import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { generateKeyPair, UnsecuredJWT, type JWTPayload } from 'jose';
import { afterAll, expect, test } from 'vitest';
import { startDatabase } from '../../support/postgres.js';
import { startIdentityProvider } from '../../support/identity-provider.js';
import { startSluice } from '../../support/sluice.js';
import { grant, speaker } from '../../support/viewers.js';

const provider = await startIdentityProvider();
const sluice = await startSluice({
  SLUICE_OIDC_ISSUERS: JSON.stringify([
    { issuer: provider.issuer, audience: 'sluice', algorithms: ['ES256'] },
  ]),
});
const db = await startDatabase({ url: sluice.databaseUrl });
await sluice.mutate('createNamespace', { name: 'shop' }, 'namespace { name }');

const now = () => Math.floor(Date.now() / 1000);
const claims = (more: JWTPayload = {}): JWTPayload => ({
  iss: provider.issuer,
  aud: 'sluice',
  sub: 'alice',
  exp: now() + 600,
  ...more,
});
const ask = (token: string, query = '{ viewer { name groups } }') =>
  speaker(sluice.address, 'jwt', token).ask(query);
const codeOf = async (token: string) => {
  const response = await fetch(`${sluice.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: '{ viewer { name } }' }),
  });
  const text = await response.text();
  return response.ok ? 'OK' : (/"code":"(\w+)"/.exec(text)?.[1] ?? String(response.status));
};

test('a token of the identity provider stands for its user, kept apart by a prefix, with their groups', async () => {
  const token = await provider.sign(claims({ groups: ['ops', 'system:masters', 7] }));
  expect((await ask(token)).data.viewer).toEqual({
    name: 'oidc:alice',
    groups: expect.arrayContaining(['oidc:ops', 'system:authenticated']),
  });
  expect((await ask(token, '{ namespace(name: "shop") { name } }')).data.namespace).toBeNull();
});

test('a group that the provider vouches for holds a role', async () => {
  const input = { role: 'view', subject: { group: 'oidc:ops' }, namespace: 'shop' };
  await sluice.data(
    'mutation ($input: RoleBindingInput!) { bindRole(input: $input) { roleBinding { id } } }',
    {
      input,
    },
  );
  const token = await provider.sign(claims({ sub: 'olga', groups: ['ops'] }));
  expect((await ask(token, '{ namespace(name: "shop") { name } }')).data.namespace).toEqual({ name: 'shop' });
});

test('keys are fetched once for many tokens, and again for one that is not known', async () => {
  const before = provider.fetches();
  for (let count = 0; count < 5; count++) await ask(await provider.sign(claims({ jti: String(count) })));
  expect(provider.fetches()).toBe(before);
});

test('clocks may differ by half a minute, and not by more', async () => {
  expect(await codeOf(await provider.sign(claims({ exp: now() - 10 })))).toBe('OK');
  expect(await codeOf(await provider.sign(claims({ exp: now() - 60 })))).toBe('UNAUTHENTICATED');
  expect(await codeOf(await provider.sign(claims({ nbf: now() + 10 })))).toBe('OK');
  expect(await codeOf(await provider.sign(claims({ nbf: now() + 600 })))).toBe('UNAUTHENTICATED');
});

/** A server that must never be asked: what a token names is no place to look for keys. */
const thief = createServer((_, response) => response.end('{"keys":[]}')).listen(0, '127.0.0.1');
await once(thief, 'listening');
afterAll(() => thief.close());
let asked = 0;
thief.on('connection', () => asked++);
const lair = `http://127.0.0.1:${String((thief.address() as AddressInfo).port)}/keys`;

const without = (name: string): JWTPayload =>
  Object.fromEntries(Object.entries(claims()).filter(([key]) => key !== name));

const forgeries: Record<string, () => Promise<string>> = {
  'for another audience': () => provider.sign(claims({ aud: 'somebody-else' })),
  'from an unknown issuer': () => provider.sign(claims({ iss: 'https://evil.example' })),
  'without an end': () => provider.sign(without('exp')),
  'for nobody': () => provider.sign(without('sub')),
  'for a name that nobody can have': () => provider.sign(claims({ sub: 'a b' })),
  'without a signature': () => Promise.resolve(new UnsecuredJWT(claims()).encode()),
  'signed with another key': async () =>
    provider.sign(claims(), {}, (await generateKeyPair('ES256')).privateKey),
  'signed with the public key as if it were a shared secret': () =>
    provider.sign(claims(), { alg: 'HS256' }, new TextEncoder().encode(JSON.stringify(provider.published()))),
  'that names a place of keys': async () =>
    provider.sign(claims(), { jku: lair, kid: 'unknown' }, (await generateKeyPair('ES256')).privateKey),
  'whose key is a path': async () =>
    provider.sign(claims(), { kid: '../../../../dev/null' }, (await generateKeyPair('ES256')).privateKey),
  'whose key is SQL': async () =>
    provider.sign(claims(), { kid: "' or 1=1 --" }, (await generateKeyPair('ES256')).privateKey),
  'whose key is an address': async () =>
    provider.sign(claims(), { kid: lair }, (await generateKeyPair('ES256')).privateKey),
  'that was altered': async () => {
    const [head, , signature] = (await provider.sign(claims())).split('.');
    const body = Buffer.from(JSON.stringify(claims({ sub: 'admin' }))).toString('base64url');
    return `${head ?? ''}.${body}.${signature ?? ''}`;
  },
};

test.each(Object.keys(forgeries))('a token %s is refused', async (name) => {
  const token = await forgeries[name]?.();
  expect(await codeOf(token ?? '')).toBe('UNAUTHENTICATED');
  expect(asked).toBe(0);
});

test('a token of a megabyte is refused before anything is made of it', async () => {
  expect(await codeOf(`e30.${'A'.repeat(1_000_000)}.`)).toMatch(/^(431|400)$/);
});

test('a new key of the provider is taken, and the old one no more', async () => {
  const old = await provider.sign(claims({ jti: 'old' }));
  await provider.rotate();
  const rotated = await provider.sign(claims({ jti: 'new' }));
  await expect.poll(() => codeOf(rotated), { interval: 250 }).toBe('OK');
  expect(await codeOf(old)).toBe('UNAUTHENTICATED');
});

test('a user who is shut out comes in with no token of the provider', async () => {
  const token = await provider.sign(claims({ sub: 'carl' }));
  await grant(db, 'oidc:carl', ['view', 'shop']);
  expect(await codeOf(token)).toBe('OK');
  await sluice.mutate('setUser', { name: 'oidc:carl', disabled: true }, 'user { disabled }');
  expect(await codeOf(token)).toBe('UNAUTHENTICATED');
});

test('while the provider is away those who are known come in, and others are told to try again', async () => {
  const known = await provider.sign(claims({ sub: 'known' }));
  expect(await codeOf(known)).toBe('OK');
  await provider.stop();
  expect(await codeOf(known)).toBe('OK');
  const fresh = await startSluice({
    SLUICE_OIDC_ISSUERS: JSON.stringify([{ issuer: provider.issuer, audience: 'sluice' }]),
  });
  const answer = await speaker(fresh.address, 'jwt', known).ask('{ viewer { name } }');
  expect(answer.errors?.[0]?.extensions.code).toBe('UNAVAILABLE');
});
