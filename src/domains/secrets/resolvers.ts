import { globalId } from '../../graphql/global-id.js';
import { keyValues, toMap } from '../../graphql/key-values.js';
import type { TypeResolvers } from '../../graphql/resolvers.js';
import type { MutationResolvers, SecretDataInput } from '../../graphql/types.generated.js';
import { written } from '../../graphql/written.js';
import { notFound } from '../../platform/errors.js';
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
            annotations: input.annotations ? toMap(input.annotations, 'input', 'annotations') : null,
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
    namespace: async ({ namespace }, _, { namespaces }) => {
      const found = await namespaces.byName(namespace);
      if (!found) throw notFound(`Namespace ${namespace}`);
      return found;
    },
    excludedFromImport: isExcludedFromImport,
    annotations: ({ annotations }) => keyValues(annotations),
  } satisfies TypeResolvers<'Secret'>,
};

function dataOf({ dockerConfigJson, dockerCfg, login }: SecretDataInput): SecretData {
  if (login) return { kind: 'LOGIN', ...login };
  if (dockerCfg) return { kind: 'DOCKER_CFG', text: dockerCfg };
  return { kind: 'DOCKER_CONFIG_JSON', text: dockerConfigJson };
}
