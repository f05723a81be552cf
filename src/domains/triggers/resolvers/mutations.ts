import type { Context } from '../../../graphql/context.js';
import type { MutationResolvers } from '../../../graphql/types.generated.js';
import { written } from '../../../graphql/written.js';
import { badInput } from '../../../platform/errors.js';
import type { Target } from '../model.js';

const ofTarget = (context: Context, target: Target, work: () => Promise<void>) =>
  written(
    context,
    async () => {
      await work();
      return { triggers: await context.triggers.of(target) };
    },
    { triggers: [] },
  );

const ofNamespace = (context: Context, namespace: string, work: () => Promise<void>) =>
  written(
    context,
    async () => {
      await work();
      return { namespace: await context.namespaces.byName(namespace) };
    },
    { namespace: null },
  );

/** The graph's words for setting, holding and releasing triggers. */
export const triggerMutations = {
  setTrigger: (_, { input }, context) => {
    const { namespace, target, containers } = input;
    const [automatic, remove, from] = [input.automatic ?? true, input.remove ?? false, input.from ?? null];
    return ofTarget(context, { ...target, namespace }, async () => {
      if (target.kind === 'DEPLOYMENT')
        return context.deployments.setTrigger({
          namespace,
          name: target.name,
          from,
          containers: containers ?? null,
          automatic,
          remove,
        });
      if (containers)
        throw badInput('Only a deployment has containers that get the image.', 'input', 'containers');
      if (target.kind === 'BUILD_CONFIG')
        return context.builds.configs.setTrigger({ namespace, name: target.name, from, automatic, remove });
      if (from === null) throw badInput('A consumer or webhook needs a tag to watch.', 'input', 'from');
      return context.triggers.set({ ...target, namespace }, from, automatic, remove);
    });
  },

  setTriggersAutomatic: (_, { input: { namespace, target, automatic } }, context) =>
    ofTarget(context, { ...target, namespace }, async () => {
      if (target.kind === 'DEPLOYMENT')
        return context.deployments.setAutomatic({ namespace, name: target.name }, automatic);
      if (target.kind === 'BUILD_CONFIG')
        return context.builds.configs.setAutomatic({ namespace, name: target.name }, automatic);
      return context.triggers.setAutomatic({ ...target, namespace }, automatic);
    }),

  holdTriggers: (_, { input: { namespace, reason } }, context) =>
    ofNamespace(context, namespace, () => context.triggers.hold(namespace, reason)),

  releaseTriggers: (_, { input: { namespace, all } }, context) =>
    ofNamespace(context, namespace, () => context.triggers.release(namespace, all ?? false)),

  setTriggerLimit: (_, { input: { namespace, perMinute } }, context) =>
    ofNamespace(context, namespace, () => context.triggers.setLimit(namespace, perMinute ?? null)),
} satisfies MutationResolvers;
