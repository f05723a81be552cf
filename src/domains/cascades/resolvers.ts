import type { Context } from '../../graphql/context.js';
import type { TypeResolvers } from '../../graphql/resolvers.js';
import type { QueryResolvers, SubscriptionResolvers } from '../../graphql/types.generated.js';
import type { Cascade } from './model.js';

const duration = (from: Date, to: Date | null) => Math.max(0, (to ?? new Date()).getTime() - from.getTime());

/** What a dry run would set off; nothing is to be said of it once it is done in earnest. */
const previewed = {
  blastRadius: (_: unknown, __: unknown, { isRehearsal, cascades }: Context) =>
    isRehearsal ? cascades.blastRadius() : null,
};

/** The graph's words for cascades. */
export const cascadeResolvers = {
  Query: {
    cascade: (_, { event, tag }, { cascades }) => cascades.read({ event: event ?? null, tag: tag ?? null }),
    blastRadius: async (_, { tag }, context) => {
      await using rehearsal = context.rehearse();
      return await rehearsal.context.cascades.ifPushed(tag);
    },
  } satisfies QueryResolvers,

  Subscription: {
    cascade: {
      subscribe: (_, { event, tag }, { cascades, signal }) =>
        cascades.follow({ event: event ?? null, tag: tag ?? null }, signal) as never,
      resolve: (cascade: Cascade) => cascade,
    },
  } as const satisfies SubscriptionResolvers,

  Cascade: {
    durationMs: ({ startedAt, finishedAt }) => duration(startedAt, finishedAt),
  } satisfies TypeResolvers<'Cascade'>,

  CascadeStep: {
    durationMs: ({ startedAt, finishedAt }) => duration(startedAt, finishedAt),
  } satisfies TypeResolvers<'CascadeStep'>,

  BlastRadius: {
    builds: ({ steps }) => steps.filter(({ kind }) => kind === 'BUILD').length,
    rollouts: ({ steps }) => steps.filter(({ kind }) => kind === 'ROLLOUT').length,
    namespaces: ({ steps }) => [...new Set(steps.map(({ namespace }) => namespace))].sort(),
  } satisfies TypeResolvers<'BlastRadius'>,

  ApplyImageStreamPayload: previewed,
  SetImageTagPayload: previewed,
  ReleaseImageTagPayload: previewed,
  RollbackImageTagPayload: previewed,
  PromoteImageTagPayload: previewed,
  ApprovePromotionPayload: previewed,
  ApplyImageTagPayload: previewed,
  ImportImagesPayload: previewed,
  CreateImageStreamMappingPayload: previewed,
  ApplyDeploymentPayload: previewed,
  DeploymentPayload: previewed,
  NamespaceTriggersPayload: previewed,
  DeleteImageTagPayload: previewed,
  DeleteImageStreamPayload: previewed,
  StartBuildPayload: previewed,
  ApplyBuildConfigPayload: previewed,
  SetTriggerPayload: previewed,
};
