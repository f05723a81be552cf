import type { Sluice } from './sluice.js';

/** A trigger of a DeploymentConfig on a tag. */
export const onImage = (
  name: string,
  containerNames: readonly string[],
  more: object = {},
  namespace?: string,
) => ({
  type: 'ImageChange',
  imageChangeParams: {
    automatic: true,
    containerNames,
    from: { kind: 'ImageStreamTag', name, namespace },
    ...more,
  },
});

/** A DeploymentConfig with one container for each name. */
export const deploymentConfig = (
  name: string,
  triggers: readonly object[] | undefined,
  containers = ['web'],
  more: object = {},
) => ({
  apiVersion: 'apps.openshift.io/v1',
  kind: 'DeploymentConfig',
  metadata: { name },
  spec: {
    replicas: 1,
    triggers,
    template: {
      spec: { containers: containers.map((container) => ({ name: container, image: ' ', ...more })) },
    },
  },
});

/** A Kubernetes object whose containers get images by annotation. */
export const annotated = (
  kind: 'Deployment' | 'StatefulSet' | 'DaemonSet' | 'CronJob',
  name: string,
  triggers: unknown,
  containers: readonly object[] = [{ name: 'web', image: 'web:latest' }],
) => {
  const template = { spec: { containers } };
  return {
    apiVersion: kind === 'CronJob' ? 'batch/v1' : 'apps/v1',
    kind,
    metadata: {
      name,
      annotations: {
        'image.openshift.io/triggers': typeof triggers === 'string' ? triggers : JSON.stringify(triggers),
      },
    },
    spec: kind === 'CronJob' ? { schedule: '@daily', jobTemplate: { spec: { template } } } : { template },
  };
};

/** What most tests ask of a deployment. */
const shown = `name paused imageHold { reason } containers { name image digest } conditions { reason message }
  latestRollout { number state images { container digest } cause { kind message eventId } rollbackOf }`;

/** Applies a manifest; fails on user errors. */
export const apply = (sluice: Sluice, namespace: string, manifest: object, more: object = {}) =>
  sluice.mutate(
    'applyDeployment',
    { namespace, manifest: JSON.stringify(manifest), ...more },
    `outcome rollout { number } warnings { reason message } deployment { ${shown} }`,
  );

/** A deployment as it is now. */
export async function deploymentNow(sluice: Sluice, namespace: string, name: string) {
  const query = `query ($namespace: String!, $name: String!) { deployment(namespace: $namespace, name: $name) {
    ${shown} rollouts { nodes { number state images { digest } cause { kind } } }
    triggers { id name type state automatic lastTriggeredDigest } } }`;
  return (await sluice.data(query, { namespace, name })).deployment;
}

/** Makes a namespace. */
export const namespace = (sluice: Sluice, name: string) =>
  sluice.mutate('createNamespace', { name }, 'namespace { name }');
