import { randomUUID } from 'node:crypto';
import { badInput } from '../../platform/errors.js';
import { NotOpened, type Keychain } from '../../platform/keychain.js';
import type { Logger } from '../../platform/logger.js';
import type { Queryable, Transaction } from '../../platform/postgres/index.js';
import type { Secret } from '../../platform/secret.js';
import * as statements from './keys.sql.js';
import { newSigningKey } from './sign.js';

/** What a kept key is bound to: in another row it does not open. */
const bindingOf = ({ id, webhookId }: { id: string; webhookId: string }) => ['webhook', webhookId, id];

/** Makes a webhook a new key, which is told here and never again. */
export async function makeKey(tx: Transaction, keys: Keychain | null, webhookId: string): Promise<Secret> {
  const id = randomUUID();
  const secret = newSigningKey();
  const sealed = requireKeys(keys).seal(secret, bindingOf({ id, webhookId }));
  await tx.execute(statements.insertKey(id, webhookId, sealed));
  return secret;
}

/** The keychain; a failure that says how to get one where the server has none. */
export function requireKeys(keys: Keychain | null): Keychain {
  if (keys) return keys;
  throw badInput(
    'This server has no key to encrypt secrets with. Its operator sets SLUICE_ENCRYPTION_KEYS or SLUICE_ENCRYPTION_KEYS_FILE.',
  );
}

/** The keys of these webhooks that are good now, newest first; throws `NotOpened` for one that cannot be read. */
export async function openKeys(
  db: Queryable,
  keys: Keychain | null,
  webhookIds: readonly string[],
): Promise<Map<string, Secret[]>> {
  const opened = new Map<string, Secret[]>();
  for (const sealed of await db.many(statements.findKeys(webhookIds))) {
    if (!keys) throw new NotOpened('The server was given no encryption keys.');
    const secret = keys.open(sealed, bindingOf(sealed));
    opened.set(sealed.webhookId, [...(opened.get(sealed.webhookId) ?? []), secret]);
  }
  return opened;
}

const beforeAll = '00000000-0000-0000-0000-000000000000';

/** Puts every key under the first of the encryption keys, so that the others can be taken away after the next start. */
export async function rewrapSigningKeys(db: Queryable, keys: Keychain, logger: Logger): Promise<void> {
  for (let last = beforeAll; ;) {
    const page = await db.many(statements.listKeysUnderOthers(keys.firstId, last));
    for (const sealed of page) {
      last = sealed.id;
      try {
        await db.execute(statements.replaceKeyWrapping(sealed.id, keys.rewrap(sealed, bindingOf(sealed))));
      } catch (error) {
        if (!(error instanceof NotOpened)) throw error;
        logger.error(
          { 'webhook.id': sealed.webhookId, 'key.id': sealed.keyId },
          `A signing key stays under the key ${sealed.keyId}: ${error.message}`,
        );
      }
    }
    if (page.length === 0) return;
  }
}
