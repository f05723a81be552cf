import { createHash, type BinaryLike } from 'node:crypto';

/** The SHA-256 of a text (as UTF-8) or of bytes: what a secret is kept as, and compared by. */
export const sha256 = (content: BinaryLike): Buffer => createHash('sha256').update(content).digest();

/** The same in hexadecimal digits: what a text is known by. */
export const sha256Hex = (content: BinaryLike): string => createHash('sha256').update(content).digest('hex');
