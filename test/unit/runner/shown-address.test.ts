import { expect, test } from 'vitest';
import { checkGit } from '../../../src/domains/builds/rules/check-git.js';
import { addressRule } from '../../../src/platform/network/index.js';
import { fetchScript } from '../../../src/runner/source/fetch-script.js';
import { checkRemote } from '../../../src/runner/source/git-remote.js';
import { shownAddress } from '../../../src/runner/source/shown-address.js';

/** Addresses whose login is `ada` and a password with `hunter` in it. */
const withPassword = [
  'https://ada:hunter/w@git.example/app',
  'https://ada:1234/hunter@git.example/app',
  'https://ada:w/hunter/w@git.example/app@v2',
  'https://ada@corp:w/hunter@git.example/app',
  'https://ada:hunter@git.example/app',
  'https://ada:hunter@w@git.example:99999/app',
  'https://ada:hunter?w@git.example/app',
  'https://ada:hunter#w@git.example/app',
  String.raw`https://ada:hunter\w@git.example/app`,
  'ssh://ada:hunter@git.example/app',
  'ssh://ada:hunter/w@git.example/app',
  'git://ada:hunter@git.example/app',
];

const lookup = () => Promise.reject(new Error('nobody knows it'));
const rules = { protocols: ['https', 'ssh'], mayReach: addressRule([]), lookup };
const wordsOf = (refused: Promise<unknown>) =>
  refused.then(
    () => 'not refused',
    (error: unknown) => String(error),
  );

test.each(withPassword)(
  'the login in %j is told neither by the runner nor by the definition',
  async (uri) => {
    const atRunner = await wordsOf(checkRemote(uri, rules));
    expect(atRunner).toMatch(/is not fetched from|is not known/);
    expect(atRunner).not.toMatch(/hunter|ada/);
    expect(shownAddress(uri)).not.toMatch(/hunter|ada/);
    const define = () => {
      checkGit({ uri, ref: null, httpProxy: null, httpsProxy: null, noProxy: null }, ['git']);
    };
    expect(define).toThrow(/holds no password|no git repository/);
    expect(define).not.toThrow(/hunter|ada/);
  },
);

test('its twin, which ends a login at the first slash, tells it', () => {
  const told = withPassword.filter((uri) => uri.replace(/^(https?:\/\/)[^/]*@/i, '$1').includes('hunter'));
  expect(told).toContain('https://ada:hunter/w@git.example/app');
  expect(told).toContain('ssh://ada:hunter@git.example/app');
});

test.each([
  'http://ada:hunter@git.example',
  'https://ada:hunter/w@git.example',
  'ftp://ada:hunter@git.example',
])('nor is the login in an address of scripts, such as %j', async (url) => {
  const words = await wordsOf(fetchScript(`${url}/assemble`, rules));
  expect(words).toMatch(/cannot be fetched/);
  expect(words).not.toMatch(/hunter|ada/);
});

test.each([
  'https://git.example/org/app.git',
  'https://git.example:8443/app',
  'https://git.example/@scope/app',
  'ssh://git@git.example:2222/app',
  'git@git.example:org/app.git',
])('%j holds no secret, is shown as it is, and may be built from', (uri) => {
  expect(shownAddress(uri)).toBe(uri);
  expect(() => {
    checkGit({ uri, ref: null, httpProxy: null, httpsProxy: null, noProxy: null }, ['git']);
  }).not.toThrow();
});
