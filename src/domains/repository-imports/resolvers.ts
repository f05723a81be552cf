import type { ImageStreamResolvers, MutationResolvers } from '../../graphql/types.generated.js';
import { written } from '../../graphql/written.js';

/** What a stream says of its repository's imports; one of the past says nothing, for these are of now only. */
export const repositoryImportFields = {
  repositoryImport: ({ id, asOf }, _, { repositoryImports }) => (asOf ? null : repositoryImports.of(id)),
} satisfies ImageStreamResolvers;

/** The graph's words for setting them. */
export const repositoryImportResolvers = {
  Mutation: {
    setRepositoryImport: (_, { input }, context) =>
      written(
        context,
        async () => {
          const { namespace, stream } = input;
          await context.repositoryImports.set(namespace, stream, {
            scheduled: input.scheduled ?? false,
            interval: input.interval ?? null,
            include: input.include ?? [],
            exclude: input.exclude ?? [],
            limit: input.limit ?? null,
          });
          return { imageStream: await context.imageStreams.byName(namespace, stream) };
        },
        { imageStream: null },
      ),
  } satisfies Pick<MutationResolvers, 'setRepositoryImport'>,
};
