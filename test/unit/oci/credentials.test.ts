import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import {
  keyringOf,
  parseCredentials,
  parseKeyring,
  readKeyring,
  type Credentials,
} from '../../../src/oci/sign-in/credentials.js';

const auth = (text: string) => ({ auth: Buffer.from(text).toString('base64') });
const keyring = (content: unknown) => parseKeyring(JSON.stringify(content), 'auth.json');
const shown = (credentials: Credentials | null) =>
  credentials?.kind === 'PASSWORD'
    ? `${credentials.username}:${credentials.password.reveal()}`
    : (credentials?.token.reveal() ?? null);

test('finds the credentials of the longest path first', () => {
  const { find } = keyring({
    auths: {
      'quay.io': auth('host:1'),
      'quay.io/shop': auth('folder:2'),
      'quay.io/shop/web': auth('image:3'),
    },
  });
  expect(shown(find('quay.io', 'shop/web'))).toBe('image:3');
  expect(shown(find('quay.io', 'shop/web/front'))).toBe('image:3');
  expect(shown(find('quay.io', 'shop/webber'))).toBe('folder:2');
  expect(shown(find('quay.io', 'shopping/web'))).toBe('host:1');
  expect(find('quay.io:444', 'shop/web')).toBeNull();
  expect(find('evil.quay.io', 'shop/web')).toBeNull();
});

test('a star stands for the first part of a host, where there is nothing for the host itself', () => {
  const { find } = keyring({
    auths: { '*.quay.io': auth('any:1'), 'eu.quay.io': auth('eu:2'), '*.quay.io/shop': auth('shop:3') },
  });
  expect(shown(find('us.quay.io', 'web'))).toBe('any:1');
  expect(shown(find('eu.quay.io', 'web'))).toBe('eu:2');
  expect(shown(find('eu.quay.io', 'shop/web'))).toBe('shop:3');
  expect(find('quay.io', 'web')).toBeNull();
  expect(find('a.b.quay.io', 'web')).toBeNull();
  expect(find('quay.io.evil.example', 'web')).toBeNull();
});

test('of several files the first that has a place counts, whatever the others say of it', () => {
  const [first, second] = [
    { 'quay.io': auth('first:1') },
    { 'quay.io': auth('second:2'), 'quay.io/shop': auth('path:3') },
  ].map((auths) => parseCredentials(JSON.stringify({ auths }), 'test'));
  const { find } = keyringOf([first ?? new Map(), second ?? new Map()]);
  expect(shown(find('quay.io', 'web'))).toBe('first:1');
  expect(shown(find('quay.io', 'shop/web'))).toBe('path:3');
});

test.each([
  ['https://index.docker.io/v1/', 'docker.io'],
  ['registry-1.docker.io', 'docker.io'],
  ['docker.io', 'index.docker.io'],
  ['https://Quay.IO', 'quay.io'],
  ['http://127.0.0.1:5000/v2/', '127.0.0.1:5000'],
])('takes the key %s for %s', (key, registry) => {
  expect(shown(keyring({ auths: { [key]: auth('a:b') } }).find(registry, 'shop/web'))).toBe('a:b');
});

test.each<[string, object, string | null]>([
  ['a colon in the password', auth('user:pass:word'), 'user:pass:word'],
  ['a name and a password', { username: 'user', password: 'word' }, 'user:word'],
  ['an identity token before all else', { ...auth('user:word'), identitytoken: 'refresh' }, 'refresh'],
  ['nothing, where a helper keeps it', {}, null],
])('reads %s', (_what, entry, expected) => {
  expect(shown(keyring({ auths: { 'quay.io': entry }, credsStore: 'desktop' }).find('quay.io', 'web'))).toBe(
    expected,
  );
});

test('reads the old form without auths', () => {
  expect(shown(keyring({ 'https://quay.io': auth('a:b'), HttpHeaders: {} }).find('quay.io', 'web'))).toBe(
    'a:b',
  );
});

test.each([
  ['nonsense', 'is not JSON'],
  ['[]', 'the file must be an object'],
  ['{"auths":[]}', 'auths must be an object'],
  ['{"auths":{"quay.io":"secret-text"}}', 'quay.io must be an object'],
  ['{"auths":{"quay.io":{"auth":"c2VjcmV0LXRleHQ="}}}', 'not base64 of user:password'],
])('refuses %s without quoting it', (text, why) => {
  expect(() => parseKeyring(text, 'auth.json')).toThrow(why);
  expect(() => parseKeyring(text, 'auth.json')).not.toThrow('secret-text');
});

test('keeps what it holds out of logs', () => {
  const found = keyring({ auths: { 'quay.io': auth('user:hunter2') } }).find('quay.io', 'web');
  expect(inspect(found) + JSON.stringify(found)).not.toContain('hunter2');
});

test('is empty without a file, and says when there is none at a path', async () => {
  expect((await readKeyring(null)).find('quay.io', 'web')).toBeNull();
  await expect(readKeyring('/nowhere/auth.json')).rejects.toThrow('/nowhere/auth.json cannot be read');
});
