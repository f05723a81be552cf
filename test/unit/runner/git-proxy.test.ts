import { expect, test } from 'vitest';
import { addressRule } from '../../../src/platform/network/index.js';
import { checkProxy } from '../../../src/runner/source/git-proxy.js';
import { shownAddress } from '../../../src/runner/source/shown-address.js';

const rules = { mayReach: addressRule(['127.0.0.0/8', '::1']) };

test.each([
  'ada:secret@proxy..example:3128',
  'http://ada:secret@proxy..example:3128',
  'http://ada@corp:secret@proxy..example:3128',
  'http://ada:se/secret@proxy.example:3128',
  'http://ada:secret@proxy.example:99999',
  'http://ada:secret\n@proxy_example:99999',
  'socks5h://ada:secret@proxy.example:1080',
  'ada:secret@10.0.0.1:3128',
])('the login of the proxy %j, which is refused, is not told', async (proxy) => {
  const failure: unknown = await checkProxy(proxy, rules).catch((error: unknown) => error);
  expect(failure).toMatchObject({ reason: 'FetchSourceFailed' });
  expect(String(failure)).toMatch(/proxy.{1,2}example|10\.0\.0\.1/);
  expect(String(failure)).not.toMatch(/secret|ada/);
});

test.each([
  ['http://:pw@127.0.0.1:3128', 'http://:pw@127.0.0.1:3128'],
  ['http://ada@127.0.0.1:3128', 'http://ada:@127.0.0.1:3128'],
  ['ada@corp:p@w@127.0.0.1:3128', 'http://ada%40corp:p%40w@127.0.0.1:3128'],
])('the login of %j reaches git', async (proxy, url) => {
  expect((await checkProxy(proxy, rules)).url).toBe(url);
});

test.each([
  ['https://token@git.example/app', 'https://git.example/app'],
  ['https://to@ken@git.example/app', 'https://git.example/app'],
  ['https://git.example/@scope/app', 'https://git.example/@scope/app'],
  ['https://to?ken@git.example/app', 'https://git.example/app'],
])('the repository %j is shown as %j', (uri, shown) => {
  expect(shownAddress(uri)).toBe(shown);
});
