import { globalId } from '../../../graphql/global-id.js';
import { keyValues } from '../../../graphql/key-values.js';
import { connection, pageOf } from '../../../graphql/paging.js';
import type { TypeResolvers } from '../../../graphql/resolvers.js';
import type { QueryResolvers } from '../../../graphql/types.generated.js';
import type { Images } from '../../images/index.js';
import type { ImageStreams } from '../image-streams.js';
import type { Pointer } from '../model.js';
import { imageStreamMutations } from './mutations.js';
import { needsImport } from '../rules/spec.js';
import { tagEventResolvers, tagEventSubscription } from './subscription.js';

/** The graph's words for streams, tags and histories. */
export const imageStreamResolvers = {
  Query: {
    imageStream: (_, { namespace, name }, { imageStreams }) => imageStreams.byName(namespace, name),
    imageStreams: async (_, { namespace, ...parameters }, { imageStreams }) => {
      const page = pageOf(parameters, namespace == null ? 2 : 1);
      return namespace == null
        ? connection(await imageStreams.list(page), page, (stream) => [stream.namespace, stream.name])
        : connection(await imageStreams.listOf(namespace, page), page, ({ name }) => [name]);
    },
    imageTag: (_, { namespace, stream, tag }, { imageStreams }) =>
      imageStreams.tagByName(namespace, stream, tag),
    resolve: (_, { reference }, { imageStreams }) => imageStreams.resolve(reference),
  } satisfies QueryResolvers,

  Mutation: imageStreamMutations,
  Subscription: tagEventSubscription,
  ...tagEventResolvers,

  ImageStream: {
    id: ({ id }) => globalId('ImageStream', id),
    namespace: async ({ namespace }, _, { namespaces }) => present(await namespaces.byName(namespace)),
    labels: ({ labels }) => keyValues(labels),
    annotations: ({ annotations }) => keyValues(annotations),
    imageRepository: (stream, _, { imageStreams }) => imageStreams.imageRepository(stream),
    publicImageRepository: (stream, _, { imageStreams }) => imageStreams.publicImageRepository(stream),
    tags: async ({ id }, parameters, { imageStreams }) => {
      const page = pageOf(parameters);
      return connection(await imageStreams.tags(id, page), page, ({ name }) => [name]);
    },
    tag: ({ id }, { name }, { imageStreams }) => imageStreams.tag(id, name),
    image: (stream, { id }, { imageStreams }) => imageStreams.image(stream, id),
    imageCount: ({ id }, _, { imageStreams }) => imageStreams.imageCount(id),
  } satisfies TypeResolvers<'ImageStream'>,

  ImageTag: {
    id: ({ streamId, name }) => globalId('ImageTag', streamId, name),
    stream: async ({ streamId }, _, { imageStreams }) => present(await imageStreams.byId(streamId)),
    current: ({ current }) => current && { ...current, position: 0 },
    image: ({ current }, _, { images }) => imageOf(current, images),
    history: async ({ streamId, name }, parameters, { imageStreams }) => {
      const page = pageOf(parameters);
      return connection(await imageStreams.history(streamId, name, page), page, (item) => [
        String(item.revision),
      ]);
    },
    conditions: ({ streamId, name }, _, { imageStreams }) => imageStreams.conditions(streamId, name),
    pullSpec: (tag, _, { imageStreams }) => imageStreams.pullSpec(tag),
    importPending: async ({ streamId, name, spec, current }, _, { imageStreams }) =>
      needsImport(spec, current?.generation, await triedGeneration(imageStreams, streamId, name)),
  } satisfies TypeResolvers<'ImageTag'>,

  TagSpec: {
    tracking: ({ tracks }) => tracks !== null,
    annotations: ({ annotations }) => keyValues(annotations),
  } satisfies TypeResolvers<'TagSpec'>,

  TagItem: {
    image: (item, _, { images }) => imageOf(item, images),
  } satisfies TypeResolvers<'TagItem'>,

  StreamImage: {
    image: async ({ digest }, _, { images }) => present(await images.byDigest(digest)),
  } satisfies TypeResolvers<'StreamImage'>,

  Resolution: {
    image: (resolution, _, { images }) => imageOf(resolution, images),
  } satisfies TypeResolvers<'Resolution'>,
};

const imageOf = async (pointer: Pick<Pointer, 'digest'> | null, images: Images) =>
  pointer?.digest == null ? null : images.byDigest(pointer.digest);

const triedGeneration = async (streams: ImageStreams, streamId: string, tag: string) =>
  (await streams.conditions(streamId, tag)).find(({ type }) => type === 'ImportSuccess')?.generation;

function present<Value>(value: Value | null): Value {
  if (value === null) throw new Error('A row that another refers to is missing.');
  return value;
}
