import { expect, test } from 'vitest';
import { parseSize, sizePattern } from '../../../src/platform/quantity.js';
import { sizeOf, whyTooLarge } from '../../../src/console/parts/words/sizes.js';

test.each([
  ['0', '0'],
  ['1023', '1023'],
  ['1024', '1Ki'],
  ['1536', '1536'],
  ['524288000', '500Mi'],
  ['2147483648', '2Gi'],
  ['1125899906842624', '1Pi'],
  ['1152921504606846976', '1024Pi'],
  ['1234567890123456', '1234567890123456'],
  ['9223372036854775807', '9223372036854775807'],
])('%s bytes are written as %s, and read as what they are', (bytes, written) => {
  expect(sizeOf(bytes)).toBe(written);
  expect(parseSize(written)).toBe(BigInt(bytes));
});

test.each(['0', '8191Pi', '9223372036854775807', '', '2GB'])('%j is not too large', (text) => {
  expect(whyTooLarge(text)).toBe('');
});

test.each(['9223372036854775808', '8192Pi', '99999999999999Pi'])('%s is more than an Int64 holds', (text) => {
  expect(text).toMatch(new RegExp(`^${sizePattern}$`));
  expect(whyTooLarge(text)).toContain('at most 9223372036854775807 bytes');
});
