import { expect, test } from 'vitest';
import { sendersBehind, unlistedProxies } from '../../../src/http/senders.js';

const sent = (remoteAddress: string, forwarded?: string | string[]) => ({
  socket: { remoteAddress },
  headers: { 'x-forwarded-for': forwarded },
});

test('without proxies that are trusted, who has connected is the sender, whatever is said', () => {
  expect(sendersBehind([])(sent('10.0.0.1', '192.0.2.1'))).toBe('10.0.0.1');
  expect(sendersBehind(['10.0.0.2'])(sent('10.0.0.1', '192.0.2.1'))).toBe('10.0.0.1');
});

test.each([
  ['192.0.2.1', '192.0.2.1'],
  // What the client says of itself stands before what the proxies say.
  ['203.0.113.9, 192.0.2.1, 10.0.0.7', '192.0.2.1'],
  ['192.0.2.1:4711', '192.0.2.1'],
  ['[2001:db8:1:2:3::1]:4711', '2001:db8:1:2::/64'],
  ['2001:db8:1:2:ffff::9', '2001:db8:1:2::/64'],
  ['::ffff:192.0.2.1', '192.0.2.1'],
  ['unknown', '10.0.0.1'],
  ['192.0.2.1, nonsense, 10.0.0.7', '10.0.0.7'],
  ['', '10.0.0.1'],
  [undefined, '10.0.0.1'],
  [Array.from({ length: 1_000 }, () => '10.0.0.7').join(','), '10.0.0.7'],
])('behind trusted proxies, “%s” was sent by %s', (forwarded, sender) => {
  expect(sendersBehind(['10.0.0.0/8'])(sent('10.0.0.1', forwarded))).toBe(sender);
});

test('a proxy that is reached as IPv4 in IPv6 is the same proxy, and several headers are one', () => {
  const senderOf = sendersBehind(['10.0.0.0/8']);
  expect(senderOf(sent('::ffff:10.0.0.1', ['203.0.113.9', '192.0.2.1']))).toBe('192.0.2.1');
});

test('what is no address cannot be trusted', () => {
  expect(() => sendersBehind(['proxy.example'])).toThrow();
});

test('what comes by a proxy that is not listed is known by its header, and told once with the setting to mend it', () => {
  const told: unknown[] = [];
  const isUnlisted = unlistedProxies(['10.0.0.0/8'], { warn: (...said: unknown[]) => void told.push(said) });
  expect(isUnlisted(sent('172.16.0.1'))).toBe(false);
  expect(isUnlisted(sent('10.0.0.1', '192.0.2.1'))).toBe(false);
  expect(told).toEqual([]);
  expect(isUnlisted(sent('172.16.0.1', '192.0.2.1'))).toBe(true);
  expect(isUnlisted(sent('172.16.0.1', '192.0.2.2'))).toBe(true);
  expect(told).toEqual([[{ address: '172.16.0.1' }, expect.stringContaining('SLUICE_TRUSTED_PROXIES')]]);
});
