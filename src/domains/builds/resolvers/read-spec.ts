import type {
  BuildImageInput,
  BuildSourceInput,
  BuildSpecInput,
  BuildStrategyInput,
  BuildVolumeInput,
  CustomStrategyInput,
  DockerStrategyInput,
  EnvironmentVariableInput,
  JenkinsPipelineStrategyInput,
  KeySelectorInput,
  PostCommitHookInput,
  SourceStrategyInput,
} from '../../../graphql/types.generated.js';
import type { BuildImage } from '../model.js';
import { settledHook } from '../rules/settled.js';
import type { BuildSource, BuildSpec, BuildStrategy, EnvironmentVariable } from '../spec.js';

/** The specification that an input describes, with the defaults of what it leaves out. */
export const readSpec = (input: BuildSpecInput): BuildSpec => ({
  serviceAccount: input.serviceAccount ?? null,
  source: readSource(input.source ?? {}),
  strategy: readStrategy(input.strategy),
  output: {
    to: input.output?.to ? readImage(input.output.to) : null,
    pushSecret: input.output?.pushSecret ?? null,
    imageLabels: (input.output?.imageLabels ?? []).map(({ name, value }) => ({ name, value: value ?? '' })),
  },
  resources: { limits: input.resources?.limits ?? [], requests: input.resources?.requests ?? [] },
  postCommit: readHook(input.postCommit ?? {}),
  completionDeadlineSeconds:
    input.completionDeadlineSeconds == null ? null : Number(input.completionDeadlineSeconds),
  nodeSelector: input.nodeSelector ?? [],
  mountTrustedCA: input.mountTrustedCA ?? false,
});

const readHook = ({ command, args, script }: PostCommitHookInput): BuildSpec['postCommit'] =>
  settledHook({ command: command ?? [], args: args ?? [], script: script ?? null });

/** An image as an input names it. */
export const readImage = ({ kind, namespace, name }: BuildImageInput): BuildImage => ({
  kind,
  namespace: namespace ?? null,
  name,
});

/** Variables as an input gives them. */
export const readEnvironment = (
  variables: readonly EnvironmentVariableInput[] | null | undefined,
): EnvironmentVariable[] =>
  (variables ?? []).map(({ name, value, fromSecret, fromConfigMap, fromField }) => ({
    name,
    value: value ?? null,
    fromSecret: fromSecret ? readSelector(fromSecret) : null,
    fromConfigMap: fromConfigMap ? readSelector(fromConfigMap) : null,
    fromField: fromField ?? null,
  }));

const readSelector = ({ name, key, optional }: KeySelectorInput) => ({
  name,
  key,
  optional: optional ?? false,
});

const readSource = (input: BuildSourceInput): BuildSource => ({
  git: input.git
    ? {
        uri: input.git.uri,
        ref: input.git.ref ?? null,
        httpProxy: input.git.httpProxy ?? null,
        httpsProxy: input.git.httpsProxy ?? null,
        noProxy: input.git.noProxy ?? null,
      }
    : null,
  binary: input.binary ? { asFile: input.binary.asFile ?? null } : null,
  dockerfile: input.dockerfile ?? null,
  images: (input.images ?? []).map(({ from, as, paths, pullSecret }) => ({
    from: readImage(from),
    as: as ?? [],
    paths: paths ?? [],
    pullSecret: pullSecret ?? null,
  })),
  contextDir: input.contextDir ?? null,
  sourceSecret: input.sourceSecret ?? null,
  secrets: readMounts(input.secrets),
  configMaps: readMounts(input.configMaps),
});

const readMounts = (mounts: BuildSourceInput['secrets']) =>
  (mounts ?? []).map(({ name, destinationDir }) => ({ name, destinationDir: destinationDir ?? '.' }));

const readVolumes = (volumes: readonly BuildVolumeInput[] | null | undefined) =>
  (volumes ?? []).map(({ name, secret, configMap, mountPaths }) => ({
    name,
    secret: secret ?? null,
    configMap: configMap ?? null,
    mountPaths,
  }));

function readStrategy(input: BuildStrategyInput): BuildStrategy {
  const { docker, source, custom, jenkinsPipeline } = input;
  const none = { docker: null, source: null, custom: null, jenkinsPipeline: null };
  if (docker) return { ...none, type: 'DOCKER', docker: readDocker(docker) };
  if (source) return { ...none, type: 'SOURCE', source: readSourceStrategy(source) };
  if (custom) return { ...none, type: 'CUSTOM', custom: readCustom(custom) };
  return { ...none, type: 'JENKINS_PIPELINE', jenkinsPipeline: readPipeline(jenkinsPipeline) };
}

const readDocker = (input: DockerStrategyInput) => ({
  from: input.from ? readImage(input.from) : null,
  pullSecret: input.pullSecret ?? null,
  noCache: input.noCache ?? false,
  env: readEnvironment(input.env),
  buildArgs: readEnvironment(input.buildArgs),
  dockerfilePath: input.dockerfilePath ?? null,
  forcePull: input.forcePull ?? false,
  imageOptimizationPolicy: input.imageOptimizationPolicy ?? null,
  volumes: readVolumes(input.volumes),
});

const readSourceStrategy = (input: SourceStrategyInput) => ({
  from: readImage(input.from),
  pullSecret: input.pullSecret ?? null,
  env: readEnvironment(input.env),
  scripts: input.scripts ?? null,
  incremental: input.incremental ?? false,
  forcePull: input.forcePull ?? false,
  volumes: readVolumes(input.volumes),
});

const readCustom = (input: CustomStrategyInput) => ({
  from: readImage(input.from),
  pullSecret: input.pullSecret ?? null,
  env: readEnvironment(input.env),
  exposeDockerSocket: input.exposeDockerSocket ?? false,
  forcePull: input.forcePull ?? false,
  secrets: input.secrets ?? [],
  buildApiVersion: input.buildApiVersion ?? null,
});

const readPipeline = (input: JenkinsPipelineStrategyInput) => ({
  jenkinsfilePath: input.jenkinsfilePath ?? null,
  jenkinsfile: input.jenkinsfile ?? null,
  env: readEnvironment(input.env),
});
