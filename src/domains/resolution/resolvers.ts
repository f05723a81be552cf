import type { QueryResolvers } from '../../graphql/types.generated.js';
import { resolveManifest } from './resolve-manifest.js';

/** The graph's words for what manifests mean. */
export const resolutionResolvers = {
  Query: {
    resolveManifest: (_, { input }, { imageStreams }) =>
      resolveManifest(imageStreams, { ...input, onMissing: input.onMissing ?? 'USE_REPOSITORY' }),
  } satisfies QueryResolvers,
};
