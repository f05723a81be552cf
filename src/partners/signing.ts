import { keepDoing } from '../platform/keep-doing.js';
import type { Logger } from '../platform/logger.js';
import type { Database } from '../platform/postgres/index.js';
import { announceKey, listKeys } from './keys.sql.js';
import { createSigningKey, partnerTokens } from './tokens.js';

const hoursKnown = 48;
const renewEvery = 6 * 3_600_000;

/** How this node signs what it shows to partners, and how they check what any node has signed. */
export interface Signing extends AsyncDisposable {
  readonly tokenFor: (audience: string) => Promise<string>;
  /** The key set of all nodes, as JWKS. */
  readonly keySet: () => Promise<{ readonly keys: readonly object[] }>;
}

/** Makes a key for this process and tells the others; its private half is nowhere but in memory. */
export async function startSigning(db: Database, logger: Logger): Promise<Signing> {
  const key = await createSigningKey();
  const announce = () => db.execute(announceKey(key.id, key.publicKey, hoursKnown));
  await announce();
  const announcing = keepDoing(announce, {
    every: renewEvery,
    logger,
    failure: 'The key for partners could not be announced; it is tried again.',
  });
  return {
    tokenFor: partnerTokens(key, 'sluice'),
    keySet: async () => ({ keys: (await db.many(listKeys())).map(({ publicKey }) => publicKey) }),
    [Symbol.asyncDispose]: () => announcing[Symbol.asyncDispose](),
  };
}
