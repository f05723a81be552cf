import { createPrivateKey, X509Certificate, type KeyObject } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { badInput } from '../../platform/errors.js';

/** What tokens for the registry are signed with. */
export interface SigningKey {
  readonly key: KeyObject;
  readonly algorithm: 'ES256' | 'RS256';
  /** The certificates that lead to one that the registry believes, in base64 of DER; that of the key comes first. */
  readonly certificates: readonly string[];
}

/**
 * Reads a private key (P-256 or RSA) and its certificates from one PEM file; those who have the file can be anybody to
 * the registry. `BAD_USER_INPUT` when it holds something else.
 */
export async function readSigningKey(file: string): Promise<SigningKey> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw refused(file, cause instanceof Error ? cause.message : 'it cannot be read');
  });
  const blocks = text.match(/-----BEGIN ([A-Z0-9 ]+)-----[^-]+-----END \1-----/g) ?? [];
  const keys = blocks.filter((block) => block.includes('PRIVATE KEY'));
  const certificates = blocks.filter((block) => block.startsWith('-----BEGIN CERTIFICATE'));
  const [keyText] = keys;
  const [own] = certificates;
  if (keyText === undefined || own === undefined || keys.length > 1)
    throw refused(file, 'it must hold one private key and the certificate for it');
  try {
    const key = createPrivateKey(keyText);
    if (!new X509Certificate(own).checkPrivateKey(key))
      throw refused(file, 'its first certificate is for another key');
    return { key, algorithm: algorithmOf(key, file), certificates: certificates.map(derOf) };
  } catch (error) {
    if (error instanceof Error && error.name === 'Failure') throw error;
    throw refused(file, 'its key or a certificate is damaged, or asks for a password');
  }
}

function algorithmOf(key: KeyObject, file: string): SigningKey['algorithm'] {
  if (key.asymmetricKeyType === 'rsa') return 'RS256';
  if (key.asymmetricKeyType === 'ec' && key.asymmetricKeyDetails?.namedCurve === 'prime256v1') return 'ES256';
  throw refused(file, 'its key must be one of RSA or of the curve P-256');
}

const derOf = (pem: string) => new X509Certificate(pem).raw.toString('base64');

const refused = (file: string, why: string) =>
  badInput(`The key for tokens of the registry in ${file} cannot be used: ${why}.`);
