import type { IncomingMessage } from 'node:http';
import { badInput } from '../../platform/errors.js';
import type { Keep, KeptAnswer } from '../../platform/kept-answer.js';
import type { Viewer } from '../../viewer/index.js';
import type { Edge } from '../server.js';

/** Carries out a request that its sender has named, unless that was done before; see `Edge`. */
export type Once = (
  named: { readonly viewer: Viewer; readonly key: string; readonly asked: string },
  /** Says when its answer is kept to be repeated: always, only if it changed something, or never. */
  work: (createContext: Edge['createContext']) => Promise<KeptAnswer & { readonly keep: Keep }>,
) => Promise<KeptAnswer & { readonly isRepeated: boolean }>;

const wellFormed = /^[\x21-\x7e]{8,255}$/;

/** The name that a client has given its request; null where it has given none. */
export function idempotencyKeyIn({ headers }: IncomingMessage): string | null {
  const given = headers['idempotency-key'];
  if (given === undefined) return null;
  const [key = ''] = [given].flat();
  // As a string of structured fields, as the draft of the IETF has it, or as it is, as everybody sends it.
  const bare = /^"(.*)"$/.exec(key)?.[1] ?? key;
  if (wellFormed.test(bare)) return bare;
  throw badInput(
    'An Idempotency-Key has 8 to 255 visible ASCII characters: send a new UUID with each request.',
  );
}
