import type { ImageTagInput, MutationResolvers } from '../../../graphql/types.generated.js';
import { moved } from './moved.js';
import { applyRequest, rollbackRequest, tagRequest, tagSpecRequest } from './requests.js';

const target = ({ namespace, stream, tag, expectedVersion }: ImageTagInput) => ({
  namespace,
  stream,
  tag,
  expectedVersion: expectedVersion ?? undefined,
});

/** The graph's words for changing streams and tags. */
export const imageStreamMutations = {
  applyImageStream: (_, { input }, context) =>
    moved(
      context,
      async () => {
        const { stream, outcome } = await context.imageStreams.apply(applyRequest(input));
        return { imageStream: stream, outcome };
      },
      { imageStream: null, outcome: null },
    ),

  applyImageTag: (_, { input }, context) =>
    moved(
      context,
      async () => {
        const { namespace, stream, expectedVersion } = input;
        const outcome = await context.imageStreams.applyTag({
          namespace,
          stream,
          spec: tagSpecRequest(input.spec, 'input', 'spec'),
          expectedVersion: expectedVersion ?? undefined,
        });
        return {
          imageTag: await context.imageStreams.tagByName(namespace, stream, input.spec.name),
          outcome,
        };
      },
      { imageTag: null, outcome: null },
    ),

  deleteImageStream: (_, { input }, context) =>
    moved(
      context,
      async () => {
        const { namespace, name, expectedVersion } = input;
        await context.imageStreams.deleteStream({
          namespace,
          stream: name,
          expectedVersion: expectedVersion ?? undefined,
        });
        return { deleted: true };
      },
      { deleted: false },
    ),

  setImageTag: (_, { input }, context) =>
    moved(
      context,
      async () => {
        await context.imageStreams.setTag(tagRequest(input));
        return { imageTag: await context.imageStreams.tagByName(input.namespace, input.stream, input.tag) };
      },
      { imageTag: null },
    ),

  stopTracking: (_, { input }, context) =>
    moved(
      context,
      async () => {
        await context.imageStreams.stopTracking(target(input));
        return { imageTag: await context.imageStreams.tagByName(input.namespace, input.stream, input.tag) };
      },
      { imageTag: null },
    ),

  deleteImageTag: (_, { input }, context) =>
    moved(
      context,
      async () => {
        await context.imageStreams.deleteTag(target(input));
        return { deleted: true };
      },
      { deleted: false },
    ),

  releaseImageTag: (_, { input }, context) =>
    moved(
      context,
      async () => {
        await context.imageStreams.release(target(input));
        return { imageTag: await context.imageStreams.tagByName(input.namespace, input.stream, input.tag) };
      },
      { imageTag: null },
    ),

  rollbackImageTag: (_, { input }, context) =>
    moved(
      context,
      async () => {
        await context.imageStreams.rollBack(rollbackRequest(input));
        return { imageTag: await context.imageStreams.tagByName(input.namespace, input.stream, input.tag) };
      },
      { imageTag: null },
    ),
} satisfies MutationResolvers;
