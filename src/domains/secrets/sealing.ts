import { keyringOf, parseCredentials, type Keyring } from '../../oci/index.js';
import { NotOpened, type Keychain } from '../../platform/keychain.js';
import type { Logger } from '../../platform/logger.js';
import type { Secret } from '../../platform/secret.js';
import type { SealedSecret } from './secrets.sql.js';

/** What the encrypted data of a secret is bound to: copied into another row, or left over from before, it does not open. */
export const bindingOf = ({
  namespace,
  name,
  id,
  version,
}: Pick<SealedSecret, 'namespace' | 'name' | 'id' | 'version'>): string[] => [
  namespace,
  name,
  id,
  String(version),
];

/** What opens secrets, and where it is told that one does not. */
export interface Opening {
  /** Null where the server was given no keys. */
  readonly keys: Keychain | null;
  readonly logger: Logger;
}

/** What a secret holds; null, and a line in the log, when it does not open. */
export function openSecret(sealed: SealedSecret, { keys, logger }: Opening): Secret | null {
  try {
    if (!keys) throw new NotOpened('The server was given no encryption keys.');
    return keys.open(sealed, bindingOf(sealed));
  } catch (error) {
    if (!(error instanceof NotOpened)) throw error;
    logger.error(
      { 'secret.namespace': sealed.namespace, 'secret.name': sealed.name, 'key.id': sealed.keyId },
      `Secret ${sealed.namespace}/${sealed.name} cannot be opened: ${error.message} Imports go on without it.`,
    );
    return null;
  }
}

/** All these secrets as one keyring, in their order; one that does not open harms no other. */
export const openKeyring = (secrets: readonly SealedSecret[], opening: Opening): Keyring =>
  keyringOf(
    secrets.flatMap((sealed) => {
      const text = openSecret(sealed, opening);
      return text ? [parseCredentials(text.reveal(), `of the secret ${sealed.name}`)] : [];
    }),
  );
