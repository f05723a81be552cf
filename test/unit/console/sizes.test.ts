import { expect, test } from 'vitest';
import { bytesIn, sizeOf } from '../../../src/console/parts/words/sizes.js';

test.each([
  ['0', '0'],
  ['1023', '1023'],
  ['1024', '1Ki'],
  ['1536', '1536'],
  ['524288000', '500Mi'],
  ['2147483648', '2Gi'],
  ['1125899906842624', '1Pi'],
  ['1152921504606846976', '1024Pi'],
])('%s bytes are written as %s, and read as what they are', (bytes, written) => {
  expect(sizeOf(bytes)).toBe(written);
  expect(bytesIn(written)).toBe(bytes);
});

test.each(['', '2GB', '-1', '1.5Gi', 'Mi', '5mi', '1 Gi', '1e9'])('%j is no size', (text) => {
  expect(bytesIn(text)).toBeNull();
});
