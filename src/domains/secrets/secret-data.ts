import { parseCredentials } from '../../oci/index.js';
import { badInput } from '../../platform/errors.js';
import { Secret } from '../../platform/secret.js';
import { entriesText, type GivenEntries } from './entries.js';
import type { RegistrySecretType, SecretType } from './model.js';

/** Credentials as people hand them in: exactly one of these. */
export type SecretData =
  | { readonly kind: RegistrySecretType; readonly text: Secret }
  | GivenEntries
  | { readonly kind: 'LOGIN'; readonly server: string; readonly username: string; readonly password: Secret };

/** Credentials as they are kept. */
export interface KeptData {
  readonly type: SecretType;
  readonly text: Secret;
  /** What there are credentials for, in alphabetical order. */
  readonly registries: readonly string[];
  /** The names of its entries, in alphabetical order. */
  readonly keys: readonly string[];
}

/** What Kubernetes calls the one entry of such a secret. */
export const entryOf = { DOCKER_CONFIG_JSON: '.dockerconfigjson', DOCKER_CFG: '.dockercfg' } as const;

const mostBytes = 1024 * 1024;
const place = /^(\*\.)?[\w.:[\]-]{1,255}(\/[\w./-]{0,255})?$/;

/** Checks credentials, and brings them into the form that is kept. What is refused is never quoted. */
export function readSecretData(data: SecretData, ...path: string[]): KeptData {
  if ('entries' in data) {
    const kept = entriesText(data, path);
    if (Buffer.byteLength(kept.text.reveal()) > mostBytes)
      throw badInput('A secret holds at most one mebibyte.', ...path);
    return kept;
  }
  const { type, text } =
    data.kind === 'LOGIN'
      ? { type: 'DOCKER_CONFIG_JSON' as const, text: loginText(data, path) }
      : { type: data.kind, text: data.text };
  if (Buffer.byteLength(text.reveal()) > mostBytes)
    throw badInput('A secret holds at most one mebibyte.', ...path);
  requireForm(type, text, path);
  const registries = [...registriesIn(text, path)].sort();
  if (registries.length === 0)
    throw badInput(
      'This holds no credentials. Where docker keeps them with a credential helper, its config.json has none: give a login instead.',
      ...path,
    );
  // Not told which: people have put passwords there.
  if (!registries.every((key) => place.test(key)))
    throw badInput('Each entry is named by a host, or a path on one, such as quay.io/team.', ...path);
  return { type, text, registries, keys: [entryOf[type]] };
}

/** Both are JSON objects with an entry for each place; in a config.json they are below `auths`. */
function requireForm(type: RegistrySecretType, text: Secret, path: string[]): void {
  const entries = entriesIn(text, path);
  const isConfig = 'auths' in entries;
  if (type === 'DOCKER_CONFIG_JSON' && !isConfig)
    throw badInput('A docker config.json has a member auths; what has none is a dockerCfg.', ...path);
  if (type === 'DOCKER_CFG' && isConfig)
    throw badInput('A .dockercfg has no member auths; what has one is a dockerConfigJson.', ...path);
}

function entriesIn(text: Secret, path: string[]): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text.reveal());
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  } catch {
    // Told below, without the parser's words: they quote.
  }
  throw badInput('This is no JSON object.', ...path);
}

function registriesIn(text: Secret, path: string[]): Iterable<string> {
  try {
    return parseCredentials(text.reveal(), 'of the secret').keys();
  } catch {
    throw badInput(
      'An entry is none: it has an auth, which is base64 of user:password, or a username and a password, or an identitytoken.',
      ...path,
    );
  }
}

function loginText({ server, username, password }: Extract<SecretData, { kind: 'LOGIN' }>, path: string[]) {
  if (!place.test(server.replace(/^https?:\/\//i, '')))
    throw badInput('The server is a host, or a path on one, such as quay.io/team.', ...path, 'server');
  if (username === '' || username.includes(':'))
    throw badInput('The username is not empty, and has no colon.', ...path, 'username');
  if (password.reveal() === '') throw badInput('The password is empty.', ...path, 'password');
  const auth = Buffer.from(`${username}:${password.reveal()}`).toString('base64');
  return new Secret(JSON.stringify({ auths: { [server]: { auth } } }));
}
