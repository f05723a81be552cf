import { createHash } from 'node:crypto';

const digestForm = /^(?:sha256:[a-f0-9]{64}|sha512:[a-f0-9]{128})$/;

/** Whether a text is a digest that Sluice can check: `sha256:` or `sha512:` and lower-case hexadecimal. */
export const isDigest = (text: string): boolean => digestForm.test(text);

/** The digest by which bytes are named where nobody has named them yet: `sha256:…`. */
export const digestOf = (bytes: Uint8Array): string => hash('sha256', bytes);

/** Whether bytes are those that a digest names; never true of a digest of another form. */
export const verifyDigest = (bytes: Uint8Array, digest: string): boolean =>
  isDigest(digest) && hash(digest.slice(0, digest.indexOf(':')), bytes) === digest;

const hash = (algorithm: string, bytes: Uint8Array) =>
  `${algorithm}:${createHash(algorithm).update(bytes).digest('hex')}`;
