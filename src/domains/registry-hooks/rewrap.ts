import { NotOpened, type Keychain } from '../../platform/keychain.js';
import type { Queryable } from '../../platform/postgres/index.js';
import { bindingOf } from './model.js';
import { listHooksUnderOtherKeys, replaceHookKeys } from './registry-hooks.sql.js';

/** Puts the secrets of all hooks under the first key; one whose key is not there stays as it is. */
export async function rewrapHooks(db: Queryable, keys: Keychain): Promise<void> {
  const hooks = await db.many(listHooksUnderOtherKeys(keys.firstId));
  const rewrapped = hooks.flatMap((hook) => {
    try {
      return [{ id: hook.id, wrappedKey: keys.rewrap(hook, bindingOf(hook)).wrappedKey }];
    } catch (error) {
      if (error instanceof NotOpened) return [];
      throw error;
    }
  });
  if (rewrapped.length > 0)
    await db.execute(
      replaceHookKeys(
        rewrapped.map(({ id }) => id),
        keys.firstId,
        rewrapped.map(({ wrappedKey }) => wrappedKey),
      ),
    );
}
