import { generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';

/** How long a certificate is good for, in days. */
const days = 3_650;

/** A new key of the curve P-256 and a certificate for it that vouches for itself, as one PEM text. */
export function selfSignedKey(commonName: string): string {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const certificate = pem('CERTIFICATE', selfSigned(commonName, privateKey, publicKey));
  return `${privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()}${certificate}`;
}

/** The certificates of a PEM text that may hold keys, too. */
export const certificatesIn = (text: string): string =>
  (text.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----\n?/g) ?? []).join('');

// X.509 in DER, as much of it as a registry needs to believe a key.
function selfSigned(commonName: string, privateKey: KeyObject, publicKey: KeyObject): Buffer {
  const name = sequence(set(sequence(oid.commonName, tagged(0x0c, Buffer.from(commonName)))));
  const day = 86_400_000;
  const body = sequence(
    tagged(0xa0, integer(Buffer.from([2]))),
    integer(Buffer.concat([Buffer.from([0x40]), randomBytes(15)])),
    sequence(oid.ecdsaWithSha256),
    name,
    sequence(time(Date.now() - day), time(Date.now() + days * day)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    tagged(0xa3, sequence(authority, signing)),
  );
  const signature = tagged(0x03, Buffer.from([0]), sign('sha256', body, privateKey));
  return sequence(body, sequence(oid.ecdsaWithSha256), signature);
}

function tagged(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

const sequence = (...parts: readonly Buffer[]) => tagged(0x30, ...parts);
const set = (...parts: readonly Buffer[]) => tagged(0x31, ...parts);
const integer = (bytes: Buffer) => tagged(0x02, bytes);
const time = (millis: number) =>
  tagged(0x17, Buffer.from(`${new Date(millis).toISOString().replace(/\D/g, '').slice(2, 14)}Z`));

const oid = {
  commonName: tagged(0x06, Buffer.from([0x55, 0x04, 0x03])),
  ecdsaWithSha256: tagged(0x06, Buffer.from([0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02])),
  basicConstraints: tagged(0x06, Buffer.from([0x55, 0x1d, 0x13])),
  keyUsage: tagged(0x06, Buffer.from([0x55, 0x1d, 0x0f])),
};

const yes = tagged(0x01, Buffer.from([0xff]));
const authority = sequence(oid.basicConstraints, yes, tagged(0x04, sequence(yes)));
/** Signs, and signs certificates: the first and the sixth bit. */
const signing = sequence(oid.keyUsage, yes, tagged(0x04, tagged(0x03, Buffer.from([0x02, 0x84]))));

const pem = (label: string, der: Buffer) =>
  `-----BEGIN ${label}-----\n${(der.toString('base64').match(/.{1,64}/g) ?? []).join('\n')}\n-----END ${label}-----\n`;
