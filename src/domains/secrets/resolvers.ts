import { globalId } from '../../graphql/global-id.js';
import { keyValues, toAnnotations } from '../../graphql/key-values.js';
import { namespaceOf } from '../../graphql/namespace-of.js';
import type { TypeResolvers } from '../../graphql/resolvers.js';
import type { MutationResolvers, SecretDataInput } from '../../graphql/types.generated.js';
import { written } from '../../graphql/written.js';
import type { Secret } from '../../platform/secret.js';
import { isExcludedFromImport } from './model.js';
import type { SecretData } from './secret-data.js';

/** The graph's words for registry secrets. */
export const secretResolvers = {
  Mutation: {
    putSecret: (_, { input }, context) =>
      written(
        context,
        () =>
          context.secrets.put({
            namespace: input.namespace,
            name: input.name,
            data: input.data ? dataOf(input.data) : null,
            annotations: input.annotations ? toAnnotations(input.annotations, 'input', 'annotations') : null,
            onlyNew: input.onlyNew ?? false,
          }),
        { secret: null, outcome: null },
      ),
    deleteSecret: (_, { input }, context) =>
      written(
        context,
        async () => {
          await context.secrets.delete(input.namespace, input.name);
          return { deleted: true };
        },
        { deleted: false },
      ),
  } satisfies MutationResolvers,
  Secret: {
    id: ({ id }) => globalId('Secret', id),
    namespace: namespaceOf,
    excludedFromImport: isExcludedFromImport,
    annotations: ({ annotations }) => keyValues(annotations),
  } satisfies TypeResolvers<'Secret'>,
};

function dataOf(input: SecretDataInput): SecretData {
  const { dockerConfigJson, dockerCfg, login, basicAuth, sshAuth, opaque } = input;
  if (login) return { kind: 'LOGIN', ...login };
  if (basicAuth) {
    const { username, password, gitConfig, caCertificate } = basicAuth;
    const entries = given({ password, '.gitconfig': gitConfig, 'ca.crt': caCertificate });
    const user = username == null ? [] : [{ key: 'username', bytes: Buffer.from(username) }];
    return { kind: 'BASIC_AUTH', entries: [...user, ...entries] };
  }
  if (sshAuth) {
    const { privateKey, knownHosts, gitConfig } = sshAuth;
    const entries = given({ 'ssh-privatekey': privateKey, known_hosts: knownHosts, '.gitconfig': gitConfig });
    return { kind: 'SSH_AUTH', entries };
  }
  if (opaque)
    return {
      kind: 'OPAQUE',
      entries: opaque.map(({ key, value, bytes }) => ({
        key,
        bytes: bytes ? Buffer.from(bytes.reveal(), 'base64') : Buffer.from(value?.reveal() ?? ''),
      })),
    };
  if (dockerCfg) return { kind: 'DOCKER_CFG', text: dockerCfg };
  return { kind: 'DOCKER_CONFIG_JSON', text: dockerConfigJson };
}

const given = (entries: Readonly<Record<string, Secret | null | undefined>>) =>
  Object.entries(entries).flatMap(([key, value]) =>
    value ? [{ key, bytes: Buffer.from(value.reveal()) }] : [],
  );
