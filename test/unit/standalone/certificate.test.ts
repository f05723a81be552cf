import { createPrivateKey, X509Certificate } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readSigningKey } from '../../../src/domains/integrated-registry/index.js';
import { certificatesIn, selfSignedKey } from '../../../src/standalone/registry/certificate.js';

const folder = await mkdtemp(join(tmpdir(), 'sluice-key-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

const inFile = async (text: string) => {
  const file = join(folder, 'key.pem');
  await writeFile(file, text);
  return file;
};

test('a key of our own comes with a certificate that vouches for itself', () => {
  const text = selfSignedKey('sluice');
  const certificate = new X509Certificate(certificatesIn(text));
  expect(certificate.subject).toBe('CN=sluice');
  expect(certificate.ca).toBe(true);
  expect(certificate.verify(certificate.publicKey)).toBe(true);
  expect(certificate.checkPrivateKey(createPrivateKey(text))).toBe(true);
  expect(Date.parse(certificate.validTo)).toBeGreaterThan(Date.now() + 9 * 365 * 86_400_000);
});

test('a file is a signing key when its key and its first certificate belong together', async () => {
  const [one, other] = [selfSignedKey('one'), selfSignedKey('other')];
  expect(await readSigningKey(await inFile(one))).toMatchObject({ algorithm: 'ES256' });
  const keyOf = (text: string) => text.slice(0, text.indexOf('-----BEGIN CERTIFICATE'));
  for (const [text, why] of [
    ['', 'one private key'],
    [keyOf(one), 'the certificate for it'],
    [certificatesIn(one), 'one private key'],
    [`${keyOf(one)}${certificatesIn(other)}`, 'another key'],
    [one.replace(/[A-Za-z0-9]{20}/, '!'), 'damaged'],
  ] as const)
    await expect(readSigningKey(await inFile(text)), why).rejects.toThrow(why);
  await expect(readSigningKey(join(folder, 'missing'))).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
});
