import { globalId } from '../../../graphql/global-id.js';
import { keyValues, toLabels, toAnnotations } from '../../../graphql/key-values.js';
import { namespaceOf } from '../../../graphql/namespace-of.js';
import { connection, counted, pageOf } from '../../../graphql/paging.js';
import type { TypeResolvers } from '../../../graphql/resolvers.js';
import type {
  BuildTriggerInput,
  MutationResolvers,
  NamespaceResolvers,
  QueryResolvers,
} from '../../../graphql/types.generated.js';
import { written } from '../../../graphql/written.js';
import type { TriggerRequest } from '../configs/apply.js';
import { isPaused, type BuildConfig, type BuildTrigger } from '../model.js';
import { settledImageChange } from '../rules/settled.js';
import { isWebhook } from '../rules/triggers.js';
import { readImage, readSpec } from './read-spec.js';

/** A trigger with its definition and its place: what the graph has to know to show it. */
export interface TriggerOfConfig {
  readonly config: BuildConfig;
  readonly position: number;
  readonly trigger: BuildTrigger;
}

const webhookWords = {
  GITHUB: 'github',
  GITLAB: 'gitlab',
  BITBUCKET: 'bitbucket',
  GENERIC: 'generic',
} as const;

/** The graph's words for definitions of builds. */
export const configResolvers = {
  Query: {
    buildConfig: (_, { namespace, name }, { builds }) => builds.configs.named(namespace, name),
    build: (_, { namespace, name }, { builds }) => builds.build(namespace, name),
  } satisfies Partial<QueryResolvers>,
  Mutation: {
    applyBuildConfig: (_, { input }, context) =>
      written(
        context,
        async () => {
          const { id, outcome, build } = await context.builds.configs.apply({
            namespace: input.namespace,
            name: input.name,
            labels: input.labels ? toLabels(input.labels, 'input', 'labels') : null,
            annotations: input.annotations ? toAnnotations(input.annotations, 'input', 'annotations') : null,
            spec: readSpec(input.spec),
            triggers: (input.triggers ?? []).map(readTrigger),
            runPolicy: input.runPolicy ?? 'SERIAL',
            successfulBuildsHistoryLimit:
              input.successfulBuildsHistoryLimit === undefined ? 5 : input.successfulBuildsHistoryLimit,
            failedBuildsHistoryLimit:
              input.failedBuildsHistoryLimit === undefined ? 5 : input.failedBuildsHistoryLimit,
            onlyNew: input.onlyNew ?? false,
            allowRing: input.allowRing ?? false,
            expectedVersion: input.expectedVersion ?? null,
          });
          const buildConfig = await context.builds.configs.byId(id);
          return { buildConfig, outcome, build: build && (await context.builds.buildById(build.id)) };
        },
        { buildConfig: null, outcome: null, build: null },
      ),
    deleteBuildConfig: (_, { input }, context) =>
      written(
        context,
        async () => {
          const { namespace, name, orphanBuilds } = input;
          await context.builds.configs.delete({ namespace, name, orphanBuilds: orphanBuilds ?? false });
          return { deleted: true };
        },
        { deleted: false },
      ),
  } satisfies Partial<MutationResolvers>,
  BuildConfig: {
    id: ({ id }) => globalId('BuildConfig', id),
    namespace: namespaceOf,
    labels: ({ labels }) => keyValues(labels),
    annotations: ({ annotations }) => keyValues(annotations),
    triggers: (config) => config.triggers.map((trigger, position) => ({ config, position, trigger })),
    paused: isPaused,
    builds: async (config, { phases, ...parameters }, { builds }) => {
      const page = pageOf(parameters);
      const rows = await builds.buildsOfConfig(config, phases ?? null, page);
      return counted(
        connection(rows, page, ({ number }) => [String(number)]),
        () => builds.countOfConfig(config, phases ?? null),
      );
    },
  } satisfies TypeResolvers<'BuildConfig'>,
  BuildTrigger: {
    type: ({ trigger }) => trigger.type,
    hasSecret: ({ trigger }) => trigger.secretHash !== null,
    secretReference: ({ trigger }) => trigger.secretReference,
    allowEnv: ({ trigger }) => trigger.allowEnv,
    imageChange: async ({ config, position, trigger }, _, { builds }) => {
      if (trigger.type !== 'IMAGE_CHANGE') return null;
      const state = (await builds.configs.triggersOf(config.id)).find((one) => one.position === position);
      return {
        from: trigger.imageChange?.from ?? null,
        paused: trigger.imageChange?.paused ?? false,
        lastTriggeredImage: state?.lastImage ?? null,
        lastTriggeredAt: state?.lastTriggeredAt ?? null,
      };
    },
    webhookPath: ({ config, trigger }) =>
      isWebhook(trigger)
        ? `/apis/build.openshift.io/v1/namespaces/${config.namespace}/buildconfigs/${config.name}/webhooks/<secret>/${webhookWords[trigger.type as keyof typeof webhookWords]}`
        : null,
  } satisfies TypeResolvers<'BuildTrigger'>,
};

const readTrigger = (input: BuildTriggerInput): TriggerRequest => ({
  type: input.type,
  secret: input.secret ?? null,
  secretReference: input.secretReference ?? null,
  allowEnv: input.allowEnv ?? false,
  imageChange: settledImageChange(
    input.type,
    input.imageChange
      ? {
          from: input.imageChange.from ? readImage(input.imageChange.from) : null,
          paused: input.imageChange.paused ?? false,
        }
      : null,
  ),
});

/** What a namespace has to say of builds. */
export const buildFieldsOfNamespace = {
  buildConfigs: async ({ name }, parameters, { builds }) => {
    const page = pageOf(parameters);
    return connection(await builds.configs.ofNamespace(name, page), page, (config) => [config.name]);
  },
  builds: async ({ name }, { phases, ...parameters }, { builds }) => {
    const page = pageOf(parameters);
    const rows = await builds.buildsOf(name, phases ?? null, page);
    return counted(
      connection(rows, page, ({ ordinal }) => [String(ordinal)]),
      () => builds.countOf(name, phases ?? null),
    );
  },
} satisfies NamespaceResolvers;
