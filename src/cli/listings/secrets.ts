import {
  SecretDocument,
  SecretsDocument,
  type SecretPartsFragment,
  type SecretType,
} from '../../client/index.js';
import { ago } from '../printing/age.js';
import type { Context, Result } from '../program/command.js';
import { missing } from '../printing/missing.js';
import { splitNamespace } from '../naming/names.js';
import { everyPage } from '../printing/pages.js';

/** The registry secrets of the namespace. */
export async function getSecrets({ client, namespace, signal, now }: Context): Promise<Result> {
  const { nodes } = await everyPage(async (after) => {
    const answer = await client.request(SecretsDocument, { namespace, after }, { signal });
    if (!answer.namespace) throw missing('namespace', namespace);
    return answer.namespace.secrets;
  });
  return shownAs(nodes, nodes, now);
}

/** One of them. */
export async function getSecret(
  text: string,
  { client, namespace: here, signal, now }: Context,
): Promise<Result> {
  const { namespace, name } = splitNamespace(text, here);
  const answer = await client.request(SecretDocument, { namespace, name }, { signal });
  const secret = answer.namespace?.secret;
  if (!secret) throw missing('secret', name, namespace);
  return shownAs(secret, [secret], now);
}

const types: Readonly<Record<SecretType, string>> = {
  DOCKER_CONFIG_JSON: 'kubernetes.io/dockerconfigjson',
  DOCKER_CFG: 'kubernetes.io/dockercfg',
  BASIC_AUTH: 'kubernetes.io/basic-auth',
  SSH_AUTH: 'kubernetes.io/ssh-auth',
  OPAQUE: 'Opaque',
};

const shownAs = (value: unknown, rows: readonly SecretPartsFragment[], now: Date): Result => ({
  value,
  names: rows.map(({ name }) => `secret/${name}`),
  view: {
    columns: ['NAME', 'TYPE', 'REGISTRIES', 'IMPORTS', 'AGE'].map((title) => ({ title })),
    rows: rows.map(({ name, type, registries, excludedFromImport, createdAt }) => [
      name,
      types[type],
      registries.join(','),
      excludedFromImport ? 'excluded' : 'used',
      ago(createdAt, now),
    ]),
    empty:
      'There are no secrets here. Create one: sluice create secret docker-registry NAME --docker-server=HOST',
  },
});
