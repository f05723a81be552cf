import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { digestOf, isDigest, verifyDigest } from '../../../src/oci/content/digest.js';

const bytes = Buffer.from('manifest');
const sha512 = `sha512:${createHash('sha512').update(bytes).digest('hex')}`;

test('names bytes by their sha256', () => {
  expect(digestOf(Buffer.alloc(0))).toBe(
    'sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  );
});

test('tells bytes from others by sha256 and sha512', () => {
  for (const digest of [digestOf(bytes), sha512]) {
    expect(verifyDigest(bytes, digest)).toBe(true);
    expect(verifyDigest(Buffer.from('manifesT'), digest)).toBe(false);
  }
});

test.each([
  '',
  'sha256:',
  'sha256:../../etc/passwd',
  `sha256:${'a'.repeat(63)}`,
  `sha256:${'A'.repeat(64)}`,
  `sha256:${'a'.repeat(64)}\n`,
  `sha1:${'a'.repeat(40)}`,
  `md5:${'a'.repeat(32)}`,
  `sha512:${'a'.repeat(64)}`,
  `SHA256:${'a'.repeat(64)}`,
])('takes %j for no digest, and for nothing that bytes could match', (text) => {
  expect(isDigest(text)).toBe(false);
  expect(verifyDigest(bytes, text)).toBe(false);
});
