import { expect, test } from 'vitest';
import { addressRule } from '../../../src/platform/network/index.js';
import { fetchScript } from '../../../src/runner/source/fetch-script.js';

const rules = { protocols: ['https'], mayReach: addressRule([]) };

test.each([
  ['a host that nobody knows', 'http://no-such-host.invalid/assemble'],
  ['a name of an address that may not be reached', 'http://localhost:9/assemble'],
  ['an address that may not be reached', 'http://127.0.0.1:9/assemble'],
])('the script of %s fails the build, and nothing else', async (_, url) => {
  await expect(fetchScript(url, rules)).rejects.toMatchObject({ reason: 'GenericBuildFailed' });
});
