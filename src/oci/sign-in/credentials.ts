import { readFile } from 'node:fs/promises';
import { badInput } from '../../platform/errors.js';
import { Secret } from '../../platform/secret.js';

/** What proves to a registry who is asking. */
export type Credentials =
  | { readonly kind: 'PASSWORD'; readonly username: string; readonly password: Secret }
  | { readonly kind: 'IDENTITY_TOKEN'; readonly token: Secret }
  /** A token that the registry itself takes, without asking for one first. */
  | { readonly kind: 'BEARER'; readonly token: Secret };

/** Credentials, looked up by the place they are for. */
export interface Keyring {
  /** The credentials for a repository: those kept for the longest path that leads to it, or null. */
  readonly find: (registry: string, repository: string) => Credentials | null;
}

/** A keyring that holds nothing. */
export const emptyKeyring: Keyring = { find: () => null };

/**
 * Reads a docker `config.json`, a containers `auth.json` or an old `.dockercfg`; null gives an empty keyring.
 * Throws `BAD_USER_INPUT` when the file cannot be read or is of none of these forms.
 */
export async function readKeyring(file: string | null): Promise<Keyring> {
  if (file === null) return emptyKeyring;
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw badInput(
      `The registry auth file ${file} cannot be read: ${cause instanceof Error ? cause.message : 'unknown'}.`,
    );
  });
  return parseKeyring(text, file);
}

/** The keyring in a text of one of those forms; `source` names the text in errors, which never quote it. */
export const parseKeyring = (text: string, source: string): Keyring =>
  keyringOf([parseCredentials(text, source)]);

/** The credentials in such a text, by the place they are for: `docker.io`, `quay.io/team`, … */
export function parseCredentials(text: string, source: string): ReadonlyMap<string, Credentials> {
  const root = objectIn(parseText(text, source), source, 'the file');
  const entries = 'auths' in root ? objectIn(root['auths'], source, 'auths') : legacyEntries(root);
  const kept = new Map<string, Credentials>();
  for (const [key, value] of Object.entries(entries)) {
    const credentials = readEntry(objectIn(value, source, key), source, key);
    if (credentials) kept.set(normalize(key), credentials);
  }
  return kept;
}

/**
 * All these credentials as one keyring; of two for the same place the first counts. As in Kubernetes, `*.quay.io`
 * stands for every host right below quay.io that has no entry of its own for a path as long.
 */
export function keyringOf(all: readonly ReadonlyMap<string, Credentials>[]): Keyring {
  const kept = new Map([...all].reverse().flatMap((some) => [...some]));
  return {
    find(registry, repository) {
      const host = normalize(registry);
      const path = repository.split('/');
      for (let length = path.length; length >= 0; length -= 1) {
        const rest = path.slice(0, length);
        const [own, any] = [host, host.replace(/^[^.]+/, '*')].map((name) =>
          kept.get([name, ...rest].join('/')),
        );
        const found = own ?? any;
        if (found) return found;
      }
      return null;
    },
  };
}

function parseText(text: string, source: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw badInput(`The registry auth file ${source} is not JSON.`);
  }
}

// A .dockercfg is what `auths` holds, without `auths`; the other members of a config.json are no hosts.
const legacyEntries = (root: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(root).filter(([, value]) => isEntry(value)));

const isEntry = (value: unknown) =>
  typeof value === 'object' &&
  value !== null &&
  ('auth' in value || 'username' in value || 'identitytoken' in value);

/** Keys are hosts, hosts with a path, or URLs as docker login once wrote them: `https://index.docker.io/v1/`. */
function normalize(key: string): string {
  const [host = '', ...path] = key
    .replace(/^https?:\/\//i, '')
    .replace(/\/+$/, '')
    .replace(/\/v[12]$/, '')
    .split('/');
  const lower = host.toLowerCase();
  const known = lower === 'index.docker.io' || lower === 'registry-1.docker.io' ? 'docker.io' : lower;
  return [known, ...path].join('/');
}

function readEntry(entry: Record<string, unknown>, source: string, key: string): Credentials | null {
  const { identitytoken, auth, username, password } = entry;
  if (isFilled(identitytoken)) return { kind: 'IDENTITY_TOKEN', token: new Secret(identitytoken) };
  if (isFilled(auth)) {
    const decoded = Buffer.from(auth, 'base64').toString('utf8').replace(/\0+$/, '');
    const colon = decoded.indexOf(':');
    if (colon < 1)
      throw badInput(
        `In the registry auth file ${source}, the auth of ${key} is not base64 of user:password.`,
      );
    return {
      kind: 'PASSWORD',
      username: decoded.slice(0, colon),
      password: new Secret(decoded.slice(colon + 1)),
    };
  }
  if (isFilled(username) && typeof password === 'string')
    return { kind: 'PASSWORD', username, password: new Secret(password) };
  return null;
}

const isFilled = (value: unknown): value is string => typeof value === 'string' && value !== '';

function objectIn(value: unknown, source: string, where: string): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  throw badInput(`In the registry auth file ${source}, ${where} must be an object.`);
}
