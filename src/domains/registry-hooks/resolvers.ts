import type { TypeResolvers } from '../../graphql/resolvers.js';
import type { MutationResolvers, NamespaceResolvers } from '../../graphql/types.generated.js';
import { written } from '../../graphql/written.js';
import { pathOf } from './model.js';

/** What a namespace says of its hooks. */
export const registryHookFieldsOfNamespace = {
  registryHooks: ({ name }, _, { registryHooks }) => registryHooks.listOf(name),
} satisfies NamespaceResolvers;

/** The graph's words for the hooks of registries. */
export const registryHookResolvers = {
  RegistryHook: { path: pathOf } satisfies TypeResolvers<'RegistryHook'>,
  Mutation: {
    createRegistryHook: (_, { input }, context) =>
      written(
        context,
        async () => {
          const made = await context.registryHooks.create(input.namespace, input.name, input.provider);
          return context.isRehearsal ? { ...made, secret: null } : made;
        },
        { registryHook: null, secret: null },
      ),
    deleteRegistryHook: (_, { input }, context) =>
      written(
        context,
        async () => {
          await context.registryHooks.delete(input.namespace, input.name);
          return { deleted: true };
        },
        { deleted: false },
      ),
  } satisfies Pick<MutationResolvers, 'createRegistryHook' | 'deleteRegistryHook'>,
};
