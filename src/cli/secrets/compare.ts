import { ConfigMapDocument, SecretDocument, type SecretDataInput } from '../../client/index.js';
import { namespaceOf } from '../applying/apply-wanted.js';
import type { Context } from '../program/command.js';
import type { WantedConfigMap, WantedSecret } from './read-manifest.js';

/**
 * A secret or config map as it is and as it is to be. Of secrets no value is known or shown: only their type and the
 * names of their entries; whether what they hold would change, the server tells.
 */
export function entrySides(
  wanted: WantedSecret | WantedConfigMap,
  context: Context,
): Promise<[before: unknown, after: unknown]> {
  return wanted.kind === 'Secret' ? secretSides(wanted, context) : configMapSides(wanted, context);
}

async function configMapSides(wanted: WantedConfigMap, context: Context): Promise<[unknown, unknown]> {
  const { client, signal } = context;
  const place = { namespace: namespaceOf(wanted, context), name: wanted.input.name };
  const { namespace } = await client.request(ConfigMapDocument, place, { signal });
  const now = namespace?.configMap ?? undefined;
  const valuesOf = (
    entries: readonly { readonly key: string; readonly bytes?: string | null | undefined }[],
  ) => Object.fromEntries(entries.map(({ key, bytes }) => [key, textOr(bytes ?? '')]));
  const { labels, annotations, entries } = wanted.input;
  return [
    now && { labels: now.labels, annotations: now.annotations, data: valuesOf(now.entries) },
    {
      labels: labels ?? now?.labels ?? [],
      annotations: annotations ?? now?.annotations ?? [],
      data: valuesOf(entries),
    },
  ];
}

/** Bytes as text, or as base64 where they are none. */
function textOr(base64: string): string {
  const bytes = Buffer.from(base64, 'base64');
  const text = bytes.toString('utf8');
  return Buffer.from(text).equals(bytes) ? text : `base64:${base64}`;
}

async function secretSides(wanted: WantedSecret, context: Context): Promise<[unknown, unknown]> {
  const { client, signal } = context;
  const place = { namespace: namespaceOf(wanted, context), name: wanted.input.name };
  const { namespace } = await client.request(SecretDocument, place, { signal });
  const now = namespace?.secret ?? undefined;
  const keys = keysOf(wanted.input.data ?? undefined) ?? now?.keys ?? [];
  return [
    now && { annotations: now.annotations, data: hidden(now.keys) },
    { annotations: wanted.input.annotations ?? now?.annotations ?? [], data: hidden(keys) },
  ];
}

const hidden = (keys: readonly string[]) => Object.fromEntries(keys.map((key) => [key, '(not shown)']));

function keysOf(data: SecretDataInput | undefined): string[] | undefined {
  if (!data) return undefined;
  const { opaque, basicAuth, sshAuth } = data;
  if (opaque) return opaque.map(({ key }) => key);
  if (basicAuth)
    return [
      ...given('username', basicAuth.username),
      ...given('password', basicAuth.password),
      ...given('.gitconfig', basicAuth.gitConfig),
      ...given('ca.crt', basicAuth.caCertificate),
    ];
  if (sshAuth)
    return [
      'ssh-privatekey',
      ...given('known_hosts', sshAuth.knownHosts),
      ...given('.gitconfig', sshAuth.gitConfig),
    ];
  return data.dockerCfg == null ? ['.dockerconfigjson'] : ['.dockercfg'];
}

const given = (key: string, value: unknown): string[] => (value == null ? [] : [key]);
