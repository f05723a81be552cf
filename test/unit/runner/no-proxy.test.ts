import { expect, test } from 'vitest';
import { goesDirectly } from '../../../src/runner/source/no-proxy.js';

const named = 'https://git.example.com:8443/app.git';

test.each([
  [named, '*'],
  [named, 'git.example.com'],
  [named, 'GIT.Example.Com'],
  ['https://Git.Example.com/app.git', 'git.example.com'],
  [named, 'example.com'],
  [named, '.example.com'],
  [named, 'com'],
  [named, 'other.test,example.com'],
  [named, 'other.test, .example.com'],
  [named, 'other.test example.com'],
  [named, ' , git.example.com, '],
  ['http://127.0.0.1:8080/app.git', '127.0.0.1'],
  ['http://2130706433/app.git', '127.0.0.1'],
  ['http://[::1]:8080/app.git', '::1'],
])('%s is asked without a proxy where noProxy is %j', (uri, noProxy) => {
  expect(goesDirectly(uri, noProxy)).toBe(true);
});

test.each([
  [named, ''],
  [named, ' , '],
  [named, '.'],
  [named, 'ample.com'],
  [named, 'example.com.test'],
  [named, 'my.git.example.com'],
  [named, 'git.example.com:8443'],
  [named, '*.example.com'],
  [named, 'other.test,*'],
  ['http://127.0.0.1/app.git', '0.0.1'],
  ['http://127.0.0.1/app.git', '127.0.0.0/8'],
  ['http://[::1]/app.git', '1'],
])('%s is asked by the proxy where noProxy is %j', (uri, noProxy) => {
  expect(goesDirectly(uri, noProxy)).toBe(false);
});
