import { expect, test } from 'vitest';
import { createGuard } from '../../../src/platform/network/index.js';

const closed = createGuard([]);

test.each([
  'http://127.0.0.1/',
  'http://127.1/',
  'http://127.0.1/',
  'http://0177.0.0.1/',
  'http://0x7f.0.0.1/',
  'http://0x7f000001/',
  'http://2130706433/',
  'http://017700000001/',
  'http://①②⑦.⓪.⓪.①/',
  'http://127。0。0。1/',
  'http://127.0.0.1./',
  'http://%31%32%37.0.0.1/',
  'http://0/',
  'http://0.0.0.0/',
  'http://10.0.0.1/',
  'http://172.16.0.1/',
  'http://192.168.0.1/',
  'http://100.64.0.1/',
  'http://169.254.169.254/latest/meta-data/',
  'http://192.0.2.1/',
  'http://198.18.0.1/',
  'http://224.0.0.1/',
  'http://255.255.255.255/',
  'http://[::]/',
  'http://[::1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[::ffff:7f00:1]/',
  'http://[::127.0.0.1]/',
  'http://[64:ff9b::7f00:1]/',
  'http://[2002:7f00:1::]/',
  'http://[2001::1]/',
  'http://[fe80::1]/',
  'http://[fc00::1]/',
  'http://[ff02::1]/',
  'http://8.8.8.8:22/',
  'http://8.8.8.8:5432/',
  'http://user@8.8.8.8/',
  'http://user:word@quay.io/',
  'file:///etc/passwd',
  'data:,x',
  'ftp://quay.io/',
])('refuses %s', (url) => {
  expect(closed.permitsUrl(new URL(url))).toBe(false);
});

test.each(['https://8.8.8.8/', 'http://8.8.8.8:5000/', 'https://[2606:4700::1111]/', 'https://quay.io/'])(
  'permits %s',
  (url) => {
    expect(closed.permitsUrl(new URL(url))).toBe(true);
  },
);

test('permits what an operator has listed, on any port, and only that', () => {
  const guard = createGuard(['10.1.0.0/16', '127.0.0.1', 'fd00::/8']);
  const permits = (url: string) => guard.permitsUrl(new URL(url));
  expect(permits('http://10.1.2.3:8080/')).toBe(true);
  expect(permits('http://10.2.2.3:8080/')).toBe(false);
  expect(permits('http://127.1:9/')).toBe(true);
  expect(permits('http://127.0.0.2/')).toBe(false);
  expect(permits('http://[::ffff:10.1.2.3]:8080/')).toBe(true);
  expect(permits('http://[fd00::1]:8080/')).toBe(true);
  expect(permits('http://[::1]:8080/')).toBe(false);
});

test('passes only the public ones of the addresses that a name has', async () => {
  const lookup = () =>
    Promise.resolve([
      { address: '127.0.0.1', family: 4 },
      { address: '93.184.216.34', family: 4 },
      { address: '::ffff:10.0.0.1', family: 6 },
    ]);
  const guard = createGuard([], lookup);
  expect(await guard.resolve('mixed.example', 443)).toEqual([{ address: '93.184.216.34', family: 4 }]);
  expect(await guard.resolve('mixed.example', 22)).toEqual([]);
});

test.each(['localhost', '10.0.0.0/33', '127.1', 'all', ''])('refuses to list %j', (text) => {
  expect(() => createGuard([text])).toThrow('neither an IP address nor a CIDR');
});
