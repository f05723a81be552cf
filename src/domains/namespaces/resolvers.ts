import { globalId } from '../../graphql/global-id.js';
import { connection, pageOf } from '../../graphql/paging.js';
import type { TypeResolvers } from '../../graphql/resolvers.js';
import type { MutationResolvers, QueryResolvers } from '../../graphql/types.generated.js';
import { written } from '../../graphql/written.js';
import { deploymentFieldsOfNamespace } from '../deployments/index.js';
import { consumerFieldsOfNamespace } from '../consumers/index.js';
import { buildFieldsOfNamespace } from '../builds/index.js';
import { configMapFieldsOfNamespace } from '../config-maps/index.js';
import { accessFieldsOfNamespace } from '../access/index.js';
import { registryHookFieldsOfNamespace } from '../registry-hooks/index.js';
import { promotionFieldsOfNamespace } from '../promotions/index.js';
import { webhookFieldsOfNamespace } from '../webhooks/index.js';
import { policyFields } from '../policies/index.js';
import { triggerFieldsOfNamespace } from '../triggers/index.js';

/** The graph's words for namespaces. */
export const namespaceResolvers = {
  Query: {
    namespace: (_, { name }, { namespaces }) => namespaces.byName(name),
    namespaces: async (_, parameters, { namespaces }) => {
      const page = pageOf(parameters);
      return connection(await namespaces.list(page), page, ({ name }) => [name]);
    },
  } satisfies QueryResolvers,
  Mutation: {
    createNamespace: (_, { input }, context) =>
      written(
        context,
        async () => ({ namespace: await context.namespaces.create(input.name, input.displayName ?? null) }),
        { namespace: null },
      ),
  } satisfies MutationResolvers,
  Namespace: {
    id: ({ name }) => globalId('Namespace', name),
    imageStreams: async ({ name }, parameters, { imageStreams }) => {
      const page = pageOf(parameters);
      return connection(await imageStreams.listOf(name, page), page, (stream) => [stream.name]);
    },
    secrets: async ({ name }, parameters, { secrets }) => {
      const page = pageOf(parameters);
      return connection(await secrets.listOf(name, page), page, (secret) => [secret.name]);
    },
    secret: ({ name: namespace }, { name }, { secrets }) => secrets.byName(namespace, name),
    ...policyFields.Namespace,
    ...accessFieldsOfNamespace,
    ...promotionFieldsOfNamespace,
    ...configMapFieldsOfNamespace,
    ...buildFieldsOfNamespace,
    ...deploymentFieldsOfNamespace,
    ...triggerFieldsOfNamespace,
    ...consumerFieldsOfNamespace,
    ...registryHookFieldsOfNamespace,
    ...webhookFieldsOfNamespace,
  } satisfies TypeResolvers<'Namespace'>,
};
