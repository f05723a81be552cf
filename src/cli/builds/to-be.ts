import type {
  BuildConfigPartsFragment,
  BuildImageInput,
  BuildSpecInput,
  BuildSpecPartsFragment,
  BuildStrategyInput,
  BuildVolumeInput,
  EnvironmentVariableInput,
  KeySelectorInput,
} from '../../client/index.js';
import type { WantedBuildConfig } from './read-build-config.js';

type Config = BuildConfigPartsFragment;
type Spec = BuildSpecPartsFragment;

/** A definition as it is once `input` is applied, with every default written out; what the input leaves out stays. */
export const buildConfigToBe = (
  namespace: string,
  input: WantedBuildConfig['input'],
  now: Config | undefined,
): Config => ({
  namespace: { name: namespace },
  name: input.name,
  createdAt: now?.createdAt ?? '',
  resourceVersion: now?.resourceVersion ?? '0',
  paused: now?.paused ?? false,
  lastVersion: now?.lastVersion ?? '0',
  labels: input.labels ?? now?.labels ?? [],
  annotations: input.annotations ?? now?.annotations ?? [],
  spec: specToBe(input.spec),
  triggers: (input.triggers ?? []).map((trigger) => ({
    type: trigger.type,
    hasSecret: trigger.secret != null,
    secretReference: trigger.secretReference ?? null,
    allowEnv: trigger.allowEnv ?? false,
    webhookPath: null,
    imageChange: trigger.imageChange
      ? {
          from: trigger.imageChange.from ? image(trigger.imageChange.from) : null,
          paused: trigger.imageChange.paused ?? false,
          lastTriggeredImage: null,
          lastTriggeredAt: null,
        }
      : null,
  })),
  runPolicy: input.runPolicy ?? 'SERIAL',
  successfulBuildsHistoryLimit: input.successfulBuildsHistoryLimit ?? 5,
  failedBuildsHistoryLimit: input.failedBuildsHistoryLimit ?? 5,
});

const specToBe = (spec: BuildSpecInput): Spec => ({
  serviceAccount: spec.serviceAccount ?? null,
  source: sourceToBe(spec.source),
  strategy: strategyToBe(spec.strategy),
  output: {
    to: spec.output?.to ? image(spec.output.to) : null,
    pushSecret: spec.output?.pushSecret ?? null,
    imageLabels: (spec.output?.imageLabels ?? []).map(({ name, value }) => ({ name, value: value ?? '' })),
  },
  resources: { limits: spec.resources?.limits ?? [], requests: spec.resources?.requests ?? [] },
  postCommit: spec.postCommit
    ? {
        command: spec.postCommit.command ?? [],
        args: spec.postCommit.args ?? [],
        script: spec.postCommit.script ?? null,
      }
    : null,
  completionDeadlineSeconds: spec.completionDeadlineSeconds ?? null,
  nodeSelector: spec.nodeSelector ?? [],
  mountTrustedCA: spec.mountTrustedCA ?? false,
});

const image = ({ kind, namespace, name }: BuildImageInput) => ({ kind, namespace: namespace ?? null, name });

const sourceToBe = (source: BuildSpecInput['source']): Spec['source'] => ({
  git: source?.git
    ? {
        uri: source.git.uri,
        ref: source.git.ref ?? null,
        httpProxy: source.git.httpProxy ?? null,
        httpsProxy: source.git.httpsProxy ?? null,
        noProxy: source.git.noProxy ?? null,
      }
    : null,
  binary: source?.binary ? { asFile: source.binary.asFile ?? null } : null,
  dockerfile: source?.dockerfile ?? null,
  images: (source?.images ?? []).map(({ from, as, paths, pullSecret }) => ({
    from: image(from),
    as: as ?? [],
    paths: paths ?? [],
    pullSecret: pullSecret ?? null,
  })),
  contextDir: source?.contextDir ?? null,
  sourceSecret: source?.sourceSecret ?? null,
  secrets: (source?.secrets ?? []).map(mount),
  configMaps: (source?.configMaps ?? []).map(mount),
});

const mount = ({ name, destinationDir }: { name: string; destinationDir?: string | null | undefined }) => ({
  name,
  destinationDir: destinationDir ?? '.',
});

const variables = (list: readonly EnvironmentVariableInput[] | null | undefined) =>
  (list ?? []).map(({ name, value, fromSecret, fromConfigMap, fromField }) => ({
    name,
    value: value ?? null,
    fromSecret: fromSecret ? key(fromSecret) : null,
    fromConfigMap: fromConfigMap ? key(fromConfigMap) : null,
    fromField: fromField ?? null,
  }));

const key = (one: KeySelectorInput) => ({ name: one.name, key: one.key, optional: one.optional ?? false });

const volumes = (list: readonly BuildVolumeInput[] | null | undefined) =>
  (list ?? []).map(({ name, secret, configMap, mountPaths }) => ({
    name,
    secret: secret ?? null,
    configMap: configMap ?? null,
    mountPaths,
  }));

interface CommonInput {
  readonly pullSecret?: string | null | undefined;
  readonly env?: readonly EnvironmentVariableInput[] | null | undefined;
  readonly forcePull?: boolean | null | undefined;
}

const common = ({ pullSecret, env, forcePull }: CommonInput) => ({
  pullSecret: pullSecret ?? null,
  env: variables(env),
  forcePull: forcePull ?? false,
});

function strategyToBe({ docker, source, custom, jenkinsPipeline }: BuildStrategyInput): Spec['strategy'] {
  const none = { docker: null, source: null, custom: null, jenkinsPipeline: null };
  if (docker)
    return {
      ...none,
      type: 'DOCKER',
      docker: {
        ...common(docker),
        from: docker.from ? image(docker.from) : null,
        noCache: docker.noCache ?? false,
        buildArgs: variables(docker.buildArgs),
        dockerfilePath: docker.dockerfilePath ?? null,
        imageOptimizationPolicy: docker.imageOptimizationPolicy ?? null,
        volumes: volumes(docker.volumes),
      },
    };
  if (source)
    return {
      ...none,
      type: 'SOURCE',
      source: {
        ...common(source),
        from: image(source.from),
        scripts: source.scripts ?? null,
        incremental: source.incremental ?? false,
        volumes: volumes(source.volumes),
      },
    };
  if (custom)
    return {
      ...none,
      type: 'CUSTOM',
      custom: {
        ...common(custom),
        from: image(custom.from),
        exposeDockerSocket: custom.exposeDockerSocket ?? false,
        secrets: custom.secrets ?? [],
        buildApiVersion: custom.buildApiVersion ?? null,
      },
    };
  return {
    ...none,
    type: 'JENKINS_PIPELINE',
    jenkinsPipeline: {
      jenkinsfilePath: jenkinsPipeline.jenkinsfilePath ?? null,
      jenkinsfile: jenkinsPipeline.jenkinsfile ?? null,
      env: variables(jenkinsPipeline.env),
    },
  };
}
