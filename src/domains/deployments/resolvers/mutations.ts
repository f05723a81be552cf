import type { Context } from '../../../graphql/context.js';
import type { MutationResolvers } from '../../../graphql/types.generated.js';
import { written } from '../../../graphql/written.js';

/** The payload of what steers one deployment: the deployment, and the rollout that it started. */
const steered = (
  context: Context,
  { namespace, name }: { readonly namespace: string; readonly name: string },
  steer: () => Promise<number | null>,
) =>
  written(
    context,
    async () => {
      const number = await steer();
      const deployment = await context.deployments.byName(namespace, name);
      const rollout =
        deployment && number !== null ? await context.deployments.rollout(deployment, number) : null;
      return { deployment, rollout };
    },
    { deployment: null, rollout: null },
  );

/** The graph's words for changing deployments and rollouts. */
export const deploymentMutations = {
  applyDeployment: (_, { input }, context) =>
    written(
      context,
      async () => {
        const { namespace, name, outcome, rollout, warnings } = await context.deployments.apply({
          namespace: input.namespace,
          manifest: input.manifest,
          companions: input.companions ?? undefined,
          onProblem: input.onProblem ?? 'REFUSE',
          expectedVersion: input.expectedVersion ?? undefined,
        });
        const deployment = await context.deployments.byName(namespace, name);
        return {
          deployment,
          outcome,
          warnings,
          rollout:
            deployment && rollout !== null ? await context.deployments.rollout(deployment, rollout) : null,
        };
      },
      { deployment: null, outcome: null, rollout: null, warnings: [] },
    ),

  deleteDeployment: (_, { input }, context) =>
    written(
      context,
      async () => {
        const { namespace, name, expectedVersion } = input;
        await context.deployments.remove({ namespace, name, expectedVersion: expectedVersion ?? undefined });
        return { deleted: true };
      },
      { deleted: false },
    ),

  startRollout: (_, { input }, context) =>
    steered(context, input, () => context.deployments.start(named(input))),

  rollBackDeployment: (_, { input }, context) =>
    steered(context, input, () =>
      context.deployments.rollBack({
        ...named(input),
        to: input.to ?? null,
        reason: input.reason ?? null,
        hold: input.hold ?? true,
      }),
    ),

  releaseDeployment: (_, { input }, context) =>
    steered(context, input, () => context.deployments.release(named(input))),

  setDeploymentPaused: (_, { input }, context) =>
    steered(context, input, () => context.deployments.pause(named(input), input.paused)),

  cancelRollout: (_, { input }, context) =>
    steered(context, input, () => context.deployments.cancel(named(input), input.number ?? null)),

  claimRollout: (_, { input: { agent, namespaces, lease } }, context) =>
    written(
      context,
      async () => ({
        claim: await context.deployments.agents.claim(agent, namespaces ?? null, lease ?? usualLease),
      }),
      { claim: null },
    ),

  reportRollout: (_, { input: { token, message, lease } }, context) =>
    written(
      context,
      async () => ({
        claim: await context.deployments.agents.report(token, message ?? null, lease ?? usualLease),
      }),
      { claim: null },
    ),

  finishRollout: (_, { input: { token, result, message } }, context) =>
    written(
      context,
      async () => ({ rollout: await context.deployments.agents.finish(token, result, message ?? null) }),
      { rollout: null },
    ),
} satisfies MutationResolvers;

const usualLease = 30;
const named = ({ namespace, name }: { readonly namespace: string; readonly name: string }) => ({
  namespace,
  name,
});
