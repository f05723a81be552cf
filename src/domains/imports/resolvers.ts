import { badInput } from '../../platform/errors.js';
import type { TypeResolvers } from '../../graphql/resolvers.js';
import type { MutationResolvers } from '../../graphql/types.generated.js';
import { importEventKind } from './events.js';
import { importSettings, moved } from '../image-streams/index.js';

/** The graph's words for imports. */
export const importResolvers = {
  Mutation: {
    importImages: (_, { input }, context) =>
      moved(
        context,
        async () => {
          const { namespace, stream } = input;
          const { all = false, tag, from, repository } = input;
          if (all && (tag != null || from != null || repository != null))
            throw badInput('all imports everything: leave tag, from and repository out.', 'input', 'all');
          const report = await context.imports.run({
            namespace,
            stream,
            tag: tag ?? null,
            from: from ?? null,
            repository,
            include: input.include ?? undefined,
            exclude: input.exclude ?? undefined,
            limit: input.limit ?? undefined,
            confirm: input.confirm ?? false,
            ...importSettings(input),
          });
          return { imageStream: await context.imageStreams.byName(namespace, stream), ...report };
        },
        { imageStream: null, results: [], condition: null, additionalTags: [], excludedTags: [] },
      ),
  } satisfies MutationResolvers,
  ImportResult: {
    imageTag: ({ namespace, stream, tag }, _, { imageStreams }) =>
      imageStreams.tagByName(namespace, stream, tag),
    image: async ({ digest }, _, { images }) => (digest === null ? null : images.reached(digest)),
  } satisfies TypeResolvers<'ImportResult'>,
  ImageImportEvent: {
    kind: importEventKind,
    stream: ({ payload }) => payload.stream,
    repository: ({ payload }) => payload.repository,
    reason: ({ payload }) => payload.reason,
    message: ({ payload }) => payload.message,
    tagCount: ({ payload }) => payload.tagCount,
    tags: ({ payload }) => payload.tags,
    imageStream: ({ namespace, payload }, _, { imageStreams }) =>
      imageStreams.byName(namespace, payload.stream),
  } satisfies TypeResolvers<'ImageImportEvent'>,
};
