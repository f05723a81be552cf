import type { Secret } from '../platform/secret.js';

/** What proves to a registry who is asking. */
export type Credentials =
  | { readonly kind: 'PASSWORD'; readonly username: string; readonly password: Secret }
  | { readonly kind: 'IDENTITY_TOKEN'; readonly token: Secret };

/** The credentials that a file holds, looked up by the place they are for. */
export interface Keyring {
  /** The credentials for a repository: those kept for the longest path that leads to it, or null. */
  find(registry: string, repository: string): Credentials | null;
}

/** A keyring that holds nothing. */
export const emptyKeyring: Keyring = { find: () => null };

/**
 * Reads a docker `config.json`, a containers `auth.json` or an old `.dockercfg`; null gives an empty keyring.
 * Throws `BAD_USER_INPUT` when the file cannot be read or is of none of these forms.
 */
export async function readKeyring(file: string | null): Promise<Keyring> {
  await Promise.resolve();
  if (file === null) return emptyKeyring;
  throw new Error('not yet');
}
