import { expect, test } from 'vitest';
import { checkSecretName } from '../../../src/domains/secrets/model.js';
import { readSecretData } from '../../../src/domains/secrets/secret-data.js';
import { Secret } from '../../../src/platform/secret.js';

const auth = 'YW5uOmh1bnRlcjI='; // ann:hunter2
const config = (text: unknown) =>
  ({
    kind: 'DOCKER_CONFIG_JSON',
    text: new Secret(typeof text === 'string' ? text : JSON.stringify(text)),
  }) as const;
const old = (content: object) => ({ kind: 'DOCKER_CFG', text: new Secret(JSON.stringify(content)) }) as const;
const login = (server: string, username = 'ann', password = 'hunter2') =>
  ({ kind: 'LOGIN', server, username, password: new Secret(password) }) as const;

test('a login is kept as a config.json', () => {
  const { type, text, registries } = readSecretData(login('quay.io/team'));
  expect({ type, registries }).toEqual({ type: 'DOCKER_CONFIG_JSON', registries: ['quay.io/team'] });
  expect(JSON.parse(text.reveal())).toEqual({ auths: { 'quay.io/team': { auth } } });
});

test('registries are named as references name them, sorted, and only where there are credentials', () => {
  const auths = {
    'quay.io': { auth },
    'https://index.docker.io/v1/': { username: 'ann', password: 'hunter2' },
    '*.ghcr.io': { identitytoken: 'hunter2' },
    'helped.example': {},
  };
  expect(readSecretData(config({ auths, credsStore: 'desktop' })).registries).toEqual([
    '*.ghcr.io',
    'docker.io',
    'quay.io',
  ]);
  expect(readSecretData(old({ 'quay.io': { auth }, detachKeys: 'x' })).registries).toEqual(['quay.io']);
});

test.each([
  ['no JSON', config('hunter2'), 'no JSON object'],
  ['a list', config(['hunter2']), 'no JSON object'],
  ['a config without auths', config({ 'quay.io': { auth } }), 'what has none is a dockerCfg'],
  ['an old one with auths', old({ auths: {} }), 'what has one is a dockerConfigJson'],
  ['none at all', config({ auths: { 'quay.io': {} }, credsStore: 'desktop' }), 'credential helper'],
  ['a bad auth', config({ auths: { 'quay.io': { auth: 'hunter2' } } }), 'base64 of user:password'],
  ['a password for a host', config({ auths: { 'ann:hunter2@quay.io': { auth } } }), 'named by a host'],
  ['the same in a login', login('ann:hunter2@quay.io'), 'The server is a host'],
  ['a colon in a username', login('quay.io', 'ann:hunter2'), 'no colon'],
  ['an empty password', login('quay.io', 'ann', ''), 'The password is empty'],
  ['too much', config({ auths: {}, more: 'hunter2'.repeat(200_000) }), 'one mebibyte'],
])('refuses %s, and says why without quoting it', (_, data, why) => {
  const read = () => readSecretData(data, 'input', 'data');
  expect(read).toThrow(why);
  expect(read).not.toThrow('hunter2');
});

test.each(['pull', 'a.b-c.d', '0', 'x'.repeat(253)])('a secret may be called %s', (name) => {
  expect(() => checkSecretName(name)).not.toThrow();
});

test.each(['', 'Pull', 'a..b', '-a', 'a_b', 'a/b', 'x'.repeat(254), 'a\n'])('but not %j', (name) => {
  expect(() => checkSecretName(name)).toThrow('no name for a secret');
});
