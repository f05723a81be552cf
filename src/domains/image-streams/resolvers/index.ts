import { globalId } from '../../../graphql/global-id.js';
import { keyValues } from '../../../graphql/key-values.js';
import { namespaceOf } from '../../../graphql/namespace-of.js';
import { connection, pageOf } from '../../../graphql/paging.js';
import { present } from '../../../graphql/present.js';
import type { TypeResolvers } from '../../../graphql/resolvers.js';
import type { QueryResolvers } from '../../../graphql/types.generated.js';
import type { Images } from '../../images/index.js';
import { checkFields } from '../../checks/index.js';
import { policyFields } from '../../policies/index.js';
import { triggerFieldsOfTag } from '../../triggers/index.js';
import type { Pointer } from '../model.js';
import { consumedTagFields } from './consumed-tag.js';
import { imageStreamMutations } from './mutations.js';
import { imageNamingFields, tagsNamed } from './naming.js';
import { repositoryFields } from './repository-fields.js';
import { needsImport } from '../rules/spec.js';
import type { StreamReading } from '../time/stream-reading.js';
import { tagEventResolvers, tagEventSubscription } from './subscription.js';

/** The graph's words for streams, tags and histories. */
export const imageStreamResolvers = {
  Query: {
    imageStream: (_, { namespace, name, asOf }, { imageStreams }) =>
      imageStreams.at(asOf).byName(namespace, name),
    imageStreams: async (_, { namespace, asOf, ...parameters }, { imageStreams }) => {
      const page = pageOf(parameters, namespace == null ? 2 : 1);
      const streams = imageStreams.at(asOf);
      return namespace == null
        ? connection(await streams.list(page), page, (stream) => [stream.namespace, stream.name])
        : connection(await streams.listOf(namespace, page), page, ({ name }) => [name]);
    },
    imageTag: (_, { namespace, stream, tag, asOf }, { imageStreams }) =>
      imageStreams.at(asOf).tagByName(namespace, stream, tag),
    resolve: (_, { reference }, { imageStreams }) => imageStreams.resolve(reference),
  } satisfies QueryResolvers,

  Mutation: imageStreamMutations,
  Subscription: tagEventSubscription,
  ...tagEventResolvers,

  ImageStream: {
    id: ({ id }) => globalId('ImageStream', id),
    namespace: namespaceOf,
    labels: ({ labels }) => keyValues(labels),
    annotations: ({ annotations }) => keyValues(annotations),
    imageRepository: (stream, _, { imageStreams }) => imageStreams.imageRepository(stream),
    publicImageRepository: (stream, _, { imageStreams }) => imageStreams.publicImageRepository(stream),
    tags: async (stream, { asOf, ...parameters }, { imageStreams }) => {
      const page = pageOf(parameters);
      const streams = imageStreams.at(asOf ?? stream.asOf);
      return connection(await streams.tags(stream.id, page), page, ({ name }) => [name]);
    },
    tag: (stream, { name, asOf }, { imageStreams }) =>
      imageStreams.at(asOf ?? stream.asOf).tag(stream.id, name),
    tagNames: (stream, { asOf }, { imageStreams }) =>
      imageStreams.at(asOf ?? stream.asOf).tagNames(stream.id),
    tagsNamed: (stream, { names, asOf }, { imageStreams }) =>
      tagsNamed(imageStreams.at(asOf ?? stream.asOf), stream.id, names),
    image: (stream, { id }, { imageStreams }) => imageStreams.at(stream.asOf).image(stream, id),
    ...repositoryFields,
    imageCount: ({ id, asOf }, _, { imageStreams }) => imageStreams.at(asOf).imageCount(id),
    asOf: ({ asOf }) => asOf ?? null,
    ...policyFields.ImageStream,
  } satisfies TypeResolvers<'ImageStream'>,

  ImageTag: {
    ...consumedTagFields,
    ...checkFields,
    id: ({ streamId, name }) => globalId('ImageTag', streamId, name),
    stream: async ({ streamId, asOf }, _, { imageStreams }) =>
      present(await imageStreams.at(asOf).byId(streamId)),
    current: ({ current }) => current && { ...current, position: 0 },
    image: ({ current }, _, { images }) => imageOf(current, images),
    history: async ({ streamId, name, asOf }, parameters, { imageStreams }) => {
      const page = pageOf(parameters);
      return connection(await imageStreams.at(asOf).history(streamId, name, page), page, (item) => [
        String(item.revision),
      ]);
    },
    moves: async ({ streamId, name, asOf }, parameters, { imageStreams }) => {
      const page = pageOf(parameters);
      return connection(await imageStreams.at(asOf).moves(streamId, name, page), page, ({ number }) => [
        String(number),
      ]);
    },
    asOf: ({ asOf }) => asOf ?? null,
    conditions: ({ streamId, name, asOf }, _, { imageStreams }) =>
      imageStreams.at(asOf).conditions(streamId, name),
    pullSpec: (tag, _, { imageStreams }) => imageStreams.pullSpec(tag),
    importPending: async ({ streamId, name, spec, current, asOf }, _, { imageStreams }) =>
      needsImport(spec, current?.generation, await triedGeneration(imageStreams.at(asOf), streamId, name)),
    ...policyFields.ImageTag,
    ...triggerFieldsOfTag,
  } satisfies TypeResolvers<'ImageTag'>,

  ImageNaming: imageNamingFields,

  TagSpec: {
    tracking: ({ tracks }) => tracks !== null,
    annotations: ({ annotations }) => keyValues(annotations),
  } satisfies TypeResolvers<'TagSpec'>,

  TagItem: {
    image: (item, _, { images }) => imageOf(item, images),
  } satisfies TypeResolvers<'TagItem'>,

  StreamImage: {
    image: async ({ digest }, _, { images }) => present(await images.reached(digest)),
  } satisfies TypeResolvers<'StreamImage'>,

  Resolution: {
    image: (resolution, _, { images }) => imageOf(resolution, images),
  } satisfies TypeResolvers<'Resolution'>,
};

const imageOf = async (pointer: Pick<Pointer, 'digest'> | null, images: Images) =>
  pointer?.digest == null ? null : images.reached(pointer.digest);

const triedGeneration = async (streams: StreamReading, streamId: string, tag: string) =>
  (await streams.conditions(streamId, tag)).find(({ type }) => type === 'ImportSuccess')?.generation;
