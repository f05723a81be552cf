import { NotOpened, type Keychain } from '../../platform/keychain.js';
import type { Logger } from '../../platform/logger.js';
import type { Queryable } from '../../platform/postgres/index.js';
import { bindingOf } from './sealing.js';
import { listUnderOtherKeys, replaceWrappedKey } from './secrets.sql.js';

const beforeAll = '00000000-0000-0000-0000-000000000000';

/**
 * Puts every secret under the first key: a key that is no longer first can be taken away after the next start. One
 * whose key is not there stays as it is, and the log says so.
 */
export async function rewrapSecrets(db: Queryable, keys: Keychain, logger: Logger): Promise<void> {
  let rewrapped = 0;
  let last = beforeAll;
  for (;;) {
    const secrets = await db.many(listUnderOtherKeys(keys.firstId, last));
    for (const secret of secrets) {
      last = secret.id;
      try {
        rewrapped += await db.execute(replaceWrappedKey(secret, keys.rewrap(secret, bindingOf(secret))));
      } catch (error) {
        if (!(error instanceof NotOpened)) throw error;
        logger.error(
          { 'secret.namespace': secret.namespace, 'secret.name': secret.name, 'key.id': secret.keyId },
          `Secret ${secret.namespace}/${secret.name} stays under the key ${secret.keyId}: ${error.message}`,
        );
      }
    }
    if (secrets.length === 0) break;
  }
  if (rewrapped > 0)
    logger.info(
      { 'key.id': keys.firstId },
      `${String(rewrapped)} secrets were put under the key ${keys.firstId}.`,
    );
}
