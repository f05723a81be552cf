import { globalId } from '../../graphql/global-id.js';
import { keyValues, toLabels, toAnnotations } from '../../graphql/key-values.js';
import { namespaceOf } from '../../graphql/namespace-of.js';
import { connection, pageOf } from '../../graphql/paging.js';
import type { TypeResolvers } from '../../graphql/resolvers.js';
import type { MutationResolvers, NamespaceResolvers } from '../../graphql/types.generated.js';
import { written } from '../../graphql/written.js';

/** The graph's words for config maps. */
export const configMapResolvers = {
  Mutation: {
    putConfigMap: (_, { input }, context) =>
      written(
        context,
        () =>
          context.configMaps.put({
            namespace: input.namespace,
            name: input.name,
            entries: input.entries.map(({ key, value, bytes }) => ({
              key,
              bytes: bytes ?? Buffer.from(value ?? ''),
            })),
            labels: input.labels ? toLabels(input.labels, 'input', 'labels') : null,
            annotations: input.annotations ? toAnnotations(input.annotations, 'input', 'annotations') : null,
            onlyNew: input.onlyNew ?? false,
          }),
        { configMap: null, outcome: null },
      ),
    deleteConfigMap: (_, { input }, context) =>
      written(
        context,
        async () => {
          await context.configMaps.delete(input.namespace, input.name);
          return { deleted: true };
        },
        { deleted: false },
      ),
  } satisfies MutationResolvers,
  ConfigMap: {
    id: ({ id }) => globalId('ConfigMap', id),
    namespace: namespaceOf,
    labels: ({ labels }) => keyValues(labels),
    annotations: ({ annotations }) => keyValues(annotations),
    entries: ({ entries }) =>
      Object.entries(entries)
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([key, value]) => {
          const bytes = Buffer.from(value, 'base64');
          return { key, bytes, value: bytes.toString('utf8') };
        }),
  } satisfies TypeResolvers<'ConfigMap'>,
};

/** What a namespace has to say of config maps. */
export const configMapFieldsOfNamespace = {
  configMaps: async ({ name }, parameters, { configMaps }) => {
    const page = pageOf(parameters);
    return connection(await configMaps.listOf(name, page), page, (map) => [map.name]);
  },
  configMap: ({ name: namespace }, { name }, { configMaps }) => configMaps.byName(namespace, name),
} satisfies NamespaceResolvers;
