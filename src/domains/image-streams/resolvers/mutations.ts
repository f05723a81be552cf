import type { Context } from '../../../graphql/context.js';
import type { ImageTagInput, MutationResolvers } from '../../../graphql/types.generated.js';
import type { ImageTag } from '../model.js';
import { moved } from './moved.js';
import { applyRequest, rollbackRequest, tagRequest, tagSpecRequest } from './requests.js';

const target = ({ namespace, stream, tag, expectedVersion }: ImageTagInput) => ({
  namespace,
  stream,
  tag,
  expectedVersion: expectedVersion ?? undefined,
});

/** The tag as the mutation has left it; not read where the operation does not select it. */
const tagIfAsked = async (
  { asksFor, imageStreams }: Context,
  { namespace, stream, tag }: Pick<ImageTagInput, 'namespace' | 'stream' | 'tag'>,
): Promise<ImageTag | null> => (asksFor('imageTag') ? imageStreams.tagByName(namespace, stream, tag) : null);

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
          imageTag: await tagIfAsked(context, { namespace, stream, tag: input.spec.name }),
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
        return { imageTag: await tagIfAsked(context, input) };
      },
      { imageTag: null },
    ),

  stopTracking: (_, { input }, context) =>
    moved(
      context,
      async () => {
        await context.imageStreams.stopTracking(target(input));
        return { imageTag: await tagIfAsked(context, input) };
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
        return { imageTag: await tagIfAsked(context, input) };
      },
      { imageTag: null },
    ),

  rollbackImageTag: (_, { input }, context) =>
    moved(
      context,
      async () => {
        await context.imageStreams.rollBack(rollbackRequest(input));
        return { imageTag: await tagIfAsked(context, input) };
      },
      { imageTag: null },
    ),
} satisfies MutationResolvers;
