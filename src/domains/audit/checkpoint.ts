import { badInput } from '../../platform/errors.js';
import type { ChainHead } from './model.js';

/** The ends of chains as one text. */
export const writeCheckpoint = (heads: readonly ChainHead[]): string =>
  Buffer.from(
    JSON.stringify(
      heads.map(({ namespace, lane, length, hash }) => [
        namespace,
        lane,
        String(length),
        hash.toString('base64url'),
      ]),
    ),
  ).toString('base64url');

/** The ends that a checkpoint notes. */
export function readCheckpoint(text: string): ChainHead[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    if (Array.isArray(value)) return value.map(headOf);
  } catch {
    // Told below.
  }
  throw badInput('This is no checkpoint: give one that verifyAudit has returned.', 'checkpoint');
}

function headOf(value: unknown): ChainHead {
  if (!Array.isArray(value)) throw new TypeError('No head.');
  const [namespace, lane, length, hash] = value as unknown[];
  if (
    typeof namespace !== 'string' ||
    typeof lane !== 'number' ||
    typeof length !== 'string' ||
    typeof hash !== 'string'
  )
    throw new TypeError('No head.');
  return { namespace, lane, length: BigInt(length), hash: Buffer.from(hash, 'base64url') };
}
