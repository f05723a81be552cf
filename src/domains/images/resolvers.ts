import { globalId } from '../../graphql/global-id.js';
import { keyValues } from '../../graphql/key-values.js';
import type { TypeResolvers } from '../../graphql/resolvers.js';
import type { QueryResolvers } from '../../graphql/types.generated.js';

/** The graph's words for images. */
export const imageResolvers = {
  Query: {
    image: (_, { digest }, { images }) => images.byDigest(digest),
    compareImages: (_, { a, b }, { images }) => images.compare(a, b),
  } satisfies QueryResolvers,
  Image: {
    id: ({ digest }) => globalId('Image', digest),
    layers: ({ digest }, _, { images }) => images.layers(digest),
    manifests: ({ digest }, _, { images }) => images.manifests(digest),
  } satisfies Omit<TypeResolvers<'Image'>, 'namedBy'>,
  ImageConfig: {
    labels: ({ labels }) => keyValues(labels),
  } satisfies TypeResolvers<'ImageConfig'>,
  PlatformComparison: {
    comparison: async ({ a, b }, _, { images }) => {
      if (a === null || b === null) return null;
      const known = await Promise.all([images.reached(a), images.reached(b)]);
      return known.includes(null) ? null : images.compare(a, b);
    },
  } satisfies TypeResolvers<'PlatformComparison'>,
  ImageManifest: {
    image: ({ digest }, _, { images }) => images.reached(digest),
  } satisfies TypeResolvers<'ImageManifest'>,
};
