import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { NotOpened } from '../../../src/platform/keychain.js';
import { newKey, parseKeychain, readKeychain } from '../../../src/platform/read-keychain.js';
import { Secret } from '../../../src/platform/secret.js';

const one = newKey('one').reveal();
const two = newKey('two').reveal();
const keysOf = (...keys: string[]) => parseKeychain(new Secret(keys.join(',')), 'test');
const text = new Secret('hunter2 schläft');
const here = ['shop', 'pull', 'id-1', '1'];

test('what was sealed opens again, and its text is nowhere in what is kept', () => {
  const keys = keysOf(one);
  const sealed = keys.seal(text, here);
  expect(keys.open(sealed, here).reveal()).toBe('hunter2 schläft');
  expect(Buffer.concat([sealed.wrappedKey, sealed.sealedData]).includes('hunter2')).toBe(false);
});

test('the same text twice looks different each time', () => {
  const keys = keysOf(one);
  const [first, second] = [keys.seal(text, here), keys.seal(text, here)];
  expect(first.sealedData.equals(second.sealedData)).toBe(false);
  expect(first.wrappedKey.equals(second.wrappedKey)).toBe(false);
});

test.each([
  ['namespace', ['blog', 'pull', 'id-1', '1']],
  ['name', ['shop', 'push', 'id-1', '1']],
  ['id', ['shop', 'pull', 'id-2', '1']],
  ['version', ['shop', 'pull', 'id-1', '2']],
  ['cut between the names', ['sho', 'ppull', 'id-1', '1']],
])('it does not open under another %s', (_, there) => {
  const keys = keysOf(one);
  expect(() => keys.open(keys.seal(text, here), there)).toThrow(NotOpened);
});

test('its twin that binds nothing opens in any row', () => {
  const keys = keysOf(one);
  const swapped = keys.seal(text, []);
  expect(keys.open(swapped, []).reveal()).toBe('hunter2 schläft');
});

test.each(['wrappedKey', 'sealedData'] as const)('one changed or lost byte of %s is noticed', (part) => {
  const keys = keysOf(one);
  const sealed = keys.seal(text, here);
  for (let index = 0; index < sealed[part].length; index++) {
    const changed = Buffer.from(sealed[part]);
    changed[index] = (changed[index] ?? 0) ^ 1;
    expect(() => keys.open({ ...sealed, [part]: changed }, here)).toThrow(NotOpened);
    expect(() => keys.open({ ...sealed, [part]: sealed[part].subarray(0, index) }, here)).toThrow(NotOpened);
  }
});

test('the key is chosen by its id; after rewrapping, the old key is not needed', () => {
  const old = keysOf(one).seal(text, here);
  const both = keysOf(two, one);
  expect(both.open(old, here).reveal()).toBe(text.reveal());
  expect(() => keysOf(two).open(old, here)).toThrow('The key one is not among');
  const renewed = both.rewrap(old, here);
  expect(renewed).toMatchObject({ keyId: 'two', sealedData: old.sealedData });
  expect(keysOf(two).open(renewed, here).reveal()).toBe(text.reveal());
  expect(() => keysOf(one).open(renewed, here)).toThrow(NotOpened);
});

test('a key under the id of another opens nothing', () => {
  const sealed = keysOf(one).seal(text, here);
  const impostor = parseKeychain(new Secret(`one:${two.replace('two:', '')}`), 'test');
  expect(() => impostor.open(sealed, here)).toThrow(NotOpened);
});

test.each([
  ['', 'entry 1'],
  ['k1:short', 'entry 1'],
  [`${one},k2:!!!!`, 'entry 2'],
  [`${one} ${one}`, 'two keys with the id one'],
  [one.replace(':', ''), 'entry 1'],
])('keys that cannot be used are refused without being quoted (%#)', (keys, why) => {
  const read = () => parseKeychain(new Secret(keys), 'SLUICE_ENCRYPTION_KEYS');
  expect(read).toThrow(why);
  expect(read).not.toThrow(one.slice(4, 20));
});

test('keys keep out of logs, and a missing file is named', async () => {
  const keys = keysOf(one);
  expect(inspect(keys, { depth: 9 }) + JSON.stringify(keys)).not.toContain(one.slice(4, 20));
  await expect(readKeychain({ text: null, file: '/nowhere/keys' })).rejects.toThrow('/nowhere/keys cannot');
  expect(await readKeychain({ text: null, file: null })).toBeNull();
});
