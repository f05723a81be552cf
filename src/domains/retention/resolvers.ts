import { decodeKeys, encodeKeys } from '../../graphql/paging.js';
import type { TypeResolvers } from '../../graphql/resolvers.js';
import type { MutationResolvers } from '../../graphql/types.generated.js';
import { written } from '../../graphql/written.js';

/** The graph's words for pruning. */
export const retentionResolvers = {
  Mutation: {
    pruneImages: (_, { input }, context) =>
      written(
        context,
        async () => {
          if (input.dryRun !== context.isRehearsal)
            throw new Error('A dry run of pruning was taken for real, or the other way round.');
          const { next, ...result } = await context.pruning.run({
            namespace: input.namespace ?? null,
            stream: input.stream ?? null,
            keepTagRevisions: input.keepTagRevisions ?? null,
            keepYoungerThan: input.keepYoungerThan ?? null,
            ignoreInvalidReferences: input.ignoreInvalidReferences ?? false,
            tellKept: input.tellKept ?? true,
            first: input.first ?? 100,
            after: input.after == null ? null : decodeKeys(input.after, 2, 'input', 'after'),
          });
          return { ...result, next: next && encodeKeys(next) };
        },
        { decisions: [], items: 0, removedTags: [], images: [], next: null },
      ),
  } satisfies MutationResolvers,
  ImagesEvent: {
    digests: ({ payload }) => payload.digests,
  } satisfies TypeResolvers<'ImagesEvent'>,
};
