import { globalId } from '../../graphql/global-id.js';
import { keyValues } from '../../graphql/key-values.js';
import type { TypeResolvers } from '../../graphql/resolvers.js';
import type { QueryResolvers } from '../../graphql/types.generated.js';

/** The graph's words for images. */
export const imageResolvers = {
  Query: {
    image: (_, { digest }, { images }) => images.byDigest(digest),
  } satisfies QueryResolvers,
  Image: {
    id: ({ digest }) => globalId('Image', digest),
    layers: ({ digest }, _, { images }) => images.layers(digest),
    manifests: ({ digest }, _, { images }) => images.manifests(digest),
  } satisfies TypeResolvers<'Image'>,
  ImageConfig: {
    labels: ({ labels }) => keyValues(labels),
  } satisfies TypeResolvers<'ImageConfig'>,
  ImageManifest: {
    image: ({ digest }, _, { images }) => images.byDigest(digest),
  } satisfies TypeResolvers<'ImageManifest'>,
};
