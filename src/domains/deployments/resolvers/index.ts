import { stringify } from 'yaml';
import { globalId } from '../../../graphql/global-id.js';
import { keyValues } from '../../../graphql/key-values.js';
import { namespaceOf } from '../../../graphql/namespace-of.js';
import { connection, pageOf } from '../../../graphql/paging.js';
import { present } from '../../../graphql/present.js';
import type { TypeResolvers } from '../../../graphql/resolvers.js';
import type { NamespaceResolvers, QueryResolvers } from '../../../graphql/types.generated.js';
import { withImages } from '../manifests/pod-specs.js';
import { containerImages, type Deployment, type ManifestObject } from '../model.js';
import { currentProblems } from '../problems.js';
import { deploymentMutations } from './mutations.js';

/** The graph's words for deployments and rollouts. */
export const deploymentResolvers = {
  Query: {
    deployment: (_, { namespace, name }, { deployments }) => deployments.byName(namespace, name),
    deployments: async (_, { namespace, ...parameters }, { deployments }) => {
      const page = pageOf(parameters, 2);
      return connection(await deployments.list(namespace ?? null, page), page, (one) => [
        one.namespace,
        one.name,
      ]);
    },
  } satisfies QueryResolvers,

  Mutation: deploymentMutations,

  Deployment: {
    id: ({ id }) => globalId('Deployment', id),
    namespace: namespaceOf,
    labels: ({ labels }) => keyValues(labels),
    annotations: ({ annotations }) => keyValues(annotations),
    manifest: ({ manifest }) => yaml(manifest),
    companions: ({ companions }) => companions.map(yaml),
    containers: (deployment) => containerImages(deployment, deployment.images),
    triggers: ({ namespace, name }, _, { triggers }) =>
      triggers.seenOf({ kind: 'DEPLOYMENT', namespace, name }),
    conditions: async (deployment, _, { triggers }) => {
      const { namespace, name } = deployment;
      return currentProblems(deployment, await triggers.of({ kind: 'DEPLOYMENT', namespace, name }));
    },
    latestRollout: (deployment, _, { deployments }) =>
      deployments.rollout(deployment, deployment.latestRollout),
    rollout: (deployment, { number }, { deployments }) => deployments.rollout(deployment, number),
    rollouts: async (deployment, parameters, { deployments }) => {
      const page = pageOf(parameters);
      return connection(await deployments.rollouts(deployment, page), page, ({ number }) => [String(number)]);
    },
  } satisfies TypeResolvers<'Deployment'>,

  Rollout: {
    id: ({ id }) => globalId('Rollout', id),
    deployment: async ({ deploymentId }, _, { deployments }) => present(await deployments.byId(deploymentId)),
    manifest: ({ manifest, companions, images }) =>
      [withImages(manifest, images), ...companions].map(yaml).join('---\n'),
  } satisfies TypeResolvers<'Rollout'>,

  DeploymentContainer: { from: ({ from }) => from } satisfies TypeResolvers<'DeploymentContainer'>,

  DeploymentEvent: {
    deployment: ({ namespace, payload }, _, { deployments }) =>
      deployments.byName(namespace, (payload as { readonly deployment: string }).deployment),
  } satisfies TypeResolvers<'DeploymentEvent'>,

  RolloutEvent: {
    deployment: ({ payload }) => payload.deployment,
    number: ({ payload }) => payload.number,
    state: ({ payload }) => payload.state,
    images: ({ payload }) => payload.images,
    agent: ({ payload }) => payload.agent,
    message: ({ payload }) => payload.message,
    rollout: async ({ namespace, payload }, _, { deployments }) => {
      const deployment = await deployments.byName(namespace, payload.deployment);
      return deployment && deployments.rollout(deployment, payload.number);
    },
  } satisfies TypeResolvers<'RolloutEvent'>,
};

/** What a namespace has to say of deployments. */
export const deploymentFieldsOfNamespace = {
  deployments: async ({ name: namespace }, parameters, { deployments }) => {
    const page = pageOf(parameters, 2);
    return connection(await deployments.list(namespace, page), page, (one: Deployment) => [
      one.namespace,
      one.name,
    ]);
  },
  deployment: ({ name: namespace }, { name }, { deployments }) => deployments.byName(namespace, name),
} satisfies NamespaceResolvers;

const yaml = (object: ManifestObject): string =>
  stringify(object, { lineWidth: 0, aliasDuplicateObjects: false });
