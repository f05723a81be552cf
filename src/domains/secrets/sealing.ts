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

/** Credentials for a registry, in plain text: for programs that log in with it on a namespace's behalf. */
export interface RegistryLogin {
  readonly server: string;
  readonly username: string;
  readonly password: string;
}

/** All credentials in these secrets, longest path first; of several for one place that of the first secret. */
export function openLogins(secrets: readonly SealedSecret[], opening: Opening): RegistryLogin[] {
  const logins = new Map<string, RegistryLogin>();
  for (const sealed of secrets) {
    const text = openSecret(sealed, opening);
    for (const [server, found] of text ? parseCredentials(text.reveal(), `of the secret ${sealed.name}`) : [])
      if (!logins.has(server))
        logins.set(
          server,
          found.kind === 'PASSWORD'
            ? { server, username: found.username, password: found.password.reveal() }
            : { server, username: '<token>', password: found.token.reveal() },
        );
  }
  return [...logins.values()].sort((one, other) => other.server.length - one.server.length);
}
