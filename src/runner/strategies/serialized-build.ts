import type { Job } from '../job.js';

/** The build as `build.openshift.io/v1` writes it, for the variable BUILD of custom builders. */
export function serializeBuild({ build, work }: Job, base: string): object {
  const { source, strategy, output, resources, postCommit } = build.spec;
  return {
    kind: 'Build',
    apiVersion: 'build.openshift.io/v1',
    metadata: {
      name: build.name,
      namespace: build.namespace.name,
      labels: Object.fromEntries(build.labels.map(({ key, value }) => [key, value])),
    },
    spec: {
      serviceAccount: build.spec.serviceAccount ?? 'builder',
      source: {
        type: source.git
          ? 'Git'
          : source.binary
            ? 'Binary'
            : source.dockerfile === null
              ? 'None'
              : 'Dockerfile',
        ...(source.git && { git: { uri: source.git.uri, ref: source.git.ref ?? undefined } }),
        ...(source.binary && { binary: { asFile: source.binary.asFile ?? undefined } }),
        ...(source.dockerfile !== null && { dockerfile: source.dockerfile }),
        ...(source.contextDir !== null && { contextDir: source.contextDir }),
      },
      ...(build.revision && { revision: { type: 'Git', git: { commit: build.revision.commit } } }),
      strategy: {
        type: 'Custom',
        customStrategy: {
          from: { kind: 'DockerImage', name: base },
          env: work.env
            .filter(({ key }) => !work.secretEnv.includes(key))
            .map(({ key, value }) => ({ name: key, value })),
          exposeDockerSocket: strategy.custom?.exposeDockerSocket ?? false,
          forcePull: strategy.custom?.forcePull ?? false,
        },
      },
      output: {
        ...(work.push.reference !== null && { to: { kind: 'DockerImage', name: work.push.reference } }),
        imageLabels: output.imageLabels,
      },
      resources: { limits: Object.fromEntries(resources.limits.map(({ key, value }) => [key, value])) },
      postCommit: postCommit ?? {},
    },
    status: { phase: 'Running', outputDockerImageReference: work.push.reference ?? undefined },
  };
}
