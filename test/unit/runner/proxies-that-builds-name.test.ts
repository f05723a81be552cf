import { expect, test } from 'vitest';
import { checkProxy } from '../../../src/domains/builds/rules/check-proxy.js';
import { addressRule } from '../../../src/platform/network/index.js';
import { checkProxy as checkAtRunner } from '../../../src/runner/source/git-proxy.js';

const rules = {
  mayReach: addressRule([]),
  lookup: () => Promise.resolve([{ address: '93.184.216.34' }]),
};

test.each([
  'proxy.example:3128',
  'http://proxy.example',
  'HTTPS://proxy_1.example:65535//',
  'http://ada:pw@proxy.example:3128',
  'http://ada@corp:pw@proxy.example:3128',
  'ada@corp:p@w@proxy.example',
  'http://:pw@proxy.example:3128',
  'http://ada:p%2Fw@proxy.example:3128',
  'http://93.184.216.34:1',
  'https://ada:pw@[2606:2800:220:1::1]:8443/',
])('the proxy %j may be named, and the runner takes it', async (proxy) => {
  expect(() => {
    checkProxy(proxy, 'httpProxy', ['git']);
  }).not.toThrow();
  expect((await checkAtRunner(proxy, rules)).url).toMatch(/^https?:/);
});

test.each([
  ['/etc', 'write http://host:port'],
  ['http://', 'write http://host:port'],
  ['http://a b', 'write http://host:port'],
  ['http://proxy.example:port', 'write http://host:port'],
  ['http://proxy.example/path', 'write http://host:port'],
  ['http://ada:secret@', 'write http://host:port'],
  ['socks5://ada:secret@proxy.example:1080', 'socks5:// is not supported, write http:// or https://'],
  ['http://ada:se/secret@proxy.example', 'write / in its login as %2F'],
  [String.raw`http://ada:se\secret@proxy.example`, String.raw`\ as %5C`],
  ['http://ada lovelace:secret@proxy.example', 'a space as %20'],
  ['http://p:99999', 'its port is 99999, write one from 1 to 65535'],
  ['p:65536', 'its port is 65536, write one from 1 to 65535'],
  ['http://p:0', 'its port is 0, write one from 1 to 65535'],
  ['http://1.2.3.999:3128', 'it names no host'],
  ['http://[::1::2]:3128', 'it names no host'],
])('%j is no proxy, and its login is not told: %s', (proxy, why) => {
  const check = () => {
    checkProxy(proxy, 'httpProxy', ['git']);
  };
  expect(check).toThrow(/^httpProxy is no proxy: /);
  expect(check).toThrow(why);
  expect(check).not.toThrow(/secret|ada/);
});
