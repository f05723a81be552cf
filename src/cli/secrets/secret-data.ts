import type { SecretDataInput } from '../../client/index.js';

/** Entries of a secret, by key. */
export type Entries = ReadonlyMap<string, Buffer>;

const forms: Readonly<Record<string, (entries: Entries) => SecretDataInput | string>> = {
  'kubernetes.io/dockerconfigjson': (entries) =>
    known(entries, ['.dockerconfigjson']) ?? { dockerConfigJson: textOf(entries, '.dockerconfigjson') ?? '' },
  'kubernetes.io/dockercfg': (entries) =>
    known(entries, ['.dockercfg']) ?? { dockerCfg: textOf(entries, '.dockercfg') ?? '' },
  'kubernetes.io/basic-auth': (entries) =>
    known(entries, ['username', 'password', '.gitconfig', 'ca.crt']) ?? {
      basicAuth: {
        username: textOf(entries, 'username'),
        password: textOf(entries, 'password'),
        gitConfig: textOf(entries, '.gitconfig'),
        caCertificate: textOf(entries, 'ca.crt'),
      },
    },
  'kubernetes.io/ssh-auth': (entries) =>
    known(entries, ['ssh-privatekey', 'known_hosts', '.gitconfig']) ??
    (entries.has('ssh-privatekey')
      ? {
          sshAuth: {
            privateKey: textOf(entries, 'ssh-privatekey') ?? '',
            knownHosts: textOf(entries, 'known_hosts'),
            gitConfig: textOf(entries, '.gitconfig'),
          },
        }
      : 'A secret of the type kubernetes.io/ssh-auth has an entry ssh-privatekey.'),
  'kubernetes.io/service-account-token': () =>
    'Tokens of service accounts are made by the server: sluice create token.',
};

/**
 * A secret of a type that Kubernetes knows, as the server takes it; a text says what is wrong, without any value. Types
 * that mean nothing here, such as `kubernetes.io/tls`, are kept as `Opaque`.
 */
export function secretDataOf(type: string, entries: Entries): SecretDataInput | string {
  const form = Object.hasOwn(forms, type) ? forms[type] : undefined;
  if (form) return form(entries);
  return { opaque: [...entries].map(([key, bytes]) => ({ key, bytes: bytes.toString('base64') })) };
}

const textOf = (entries: Entries, key: string): string | undefined => entries.get(key)?.toString('utf8');

/** What is said of entries that this type has not; undefined where there are none. */
function known(entries: Entries, keys: readonly string[]): string | undefined {
  const strange = [...entries.keys()].find((key) => !keys.includes(key));
  if (strange !== undefined)
    return `A secret of this type has no entry ${strange}; there are ${keys.join(', ')}. Make it Opaque to keep any.`;
  return entries.size > 0 ? undefined : `A secret of this type has entries ${keys.join(', ')}.`;
}
