import type { BuildImage } from './model.js';

/** One entry of a secret or config map. */
export interface KeySelector {
  readonly name: string;
  readonly key: string;
  readonly optional: boolean;
}

/** A variable: a value, or one place that it comes from. */
export interface EnvironmentVariable {
  readonly name: string;
  readonly value: string | null;
  readonly fromSecret: KeySelector | null;
  readonly fromConfigMap: KeySelector | null;
  readonly fromField: string | null;
}

/** A git repository, and what of it. */
export interface GitSource {
  readonly uri: string;
  readonly ref: string | null;
  readonly httpProxy: string | null;
  readonly httpsProxy: string | null;
  readonly noProxy: string | null;
}

/** Files out of another image. */
export interface ImageSource {
  readonly from: BuildImage;
  readonly as: readonly string[];
  readonly paths: readonly { readonly sourcePath: string; readonly destinationDir: string }[];
  readonly pullSecret: string | null;
}

/** A secret or config map, and where in the build's directory it goes. */
export interface BuildMount {
  readonly name: string;
  readonly destinationDir: string;
}

/** All that a build is made from. */
export interface BuildSource {
  readonly git: GitSource | null;
  readonly binary: { readonly asFile: string | null } | null;
  readonly dockerfile: string | null;
  readonly images: readonly ImageSource[];
  readonly contextDir: string | null;
  readonly sourceSecret: string | null;
  readonly secrets: readonly BuildMount[];
  readonly configMaps: readonly BuildMount[];
}

/** A secret or config map that commands see, and no layer has. */
export interface BuildVolume {
  readonly name: string;
  readonly secret: string | null;
  readonly configMap: string | null;
  readonly mountPaths: readonly string[];
}

/** A build by a Dockerfile. */
export interface DockerStrategy {
  readonly from: BuildImage | null;
  readonly pullSecret: string | null;
  readonly noCache: boolean;
  readonly env: readonly EnvironmentVariable[];
  readonly buildArgs: readonly EnvironmentVariable[];
  readonly dockerfilePath: string | null;
  readonly forcePull: boolean;
  readonly imageOptimizationPolicy: 'NONE' | 'SKIP_LAYERS' | 'SKIP_LAYERS_AND_WARN' | null;
  readonly volumes: readonly BuildVolume[];
}

/** A build by the scripts of a builder image (source-to-image). */
export interface SourceStrategy {
  readonly from: BuildImage;
  readonly pullSecret: string | null;
  readonly env: readonly EnvironmentVariable[];
  readonly scripts: string | null;
  readonly incremental: boolean;
  readonly forcePull: boolean;
  readonly volumes: readonly BuildVolume[];
}

/** A build that an image of its own carries out. */
export interface CustomStrategy {
  readonly from: BuildImage;
  readonly pullSecret: string | null;
  readonly env: readonly EnvironmentVariable[];
  readonly exposeDockerSocket: boolean;
  readonly forcePull: boolean;
  readonly secrets: readonly { readonly secret: string; readonly mountPath: string }[];
  readonly buildApiVersion: string | null;
}

/** A build that a pipeline of Jenkins carries out. */
export interface JenkinsPipelineStrategy {
  readonly jenkinsfilePath: string | null;
  readonly jenkinsfile: string | null;
  readonly env: readonly EnvironmentVariable[];
}

/** How an image is built. */
export type BuildStrategyType = 'DOCKER' | 'SOURCE' | 'CUSTOM' | 'JENKINS_PIPELINE';

/** Exactly one of the four is there. */
export interface BuildStrategy {
  readonly type: BuildStrategyType;
  readonly docker: DockerStrategy | null;
  readonly source: SourceStrategy | null;
  readonly custom: CustomStrategy | null;
  readonly jenkinsPipeline: JenkinsPipelineStrategy | null;
}

/** Where the image goes, and what is written on it. */
export interface BuildOutput {
  readonly to: BuildImage | null;
  readonly pushSecret: string | null;
  readonly imageLabels: readonly { readonly name: string; readonly value: string }[];
}

interface Pair {
  readonly key: string;
  readonly value: string;
}

/** What a build is made of, from input to output: kept as JSON in just this form, which is the contract's. */
export interface BuildSpec {
  readonly serviceAccount: string | null;
  readonly source: BuildSource;
  readonly strategy: BuildStrategy;
  readonly output: BuildOutput;
  readonly resources: { readonly limits: readonly Pair[]; readonly requests: readonly Pair[] };
  readonly postCommit: {
    readonly command: readonly string[];
    readonly args: readonly string[];
    readonly script: string | null;
  } | null;
  readonly completionDeadlineSeconds: number | null;
  readonly nodeSelector: readonly Pair[];
  readonly mountTrustedCA: boolean;
}

/** What the strategy starts from; null for a Dockerfile's own FROM, and for pipelines. */
export const builderOf = ({ docker, source, custom }: BuildStrategy): BuildImage | null =>
  (docker ?? source ?? custom)?.from ?? null;

/** The strategy's environment. */
export const environmentOf = ({
  docker,
  source,
  custom,
  jenkinsPipeline,
}: BuildStrategy): readonly EnvironmentVariable[] =>
  (docker ?? source ?? custom ?? jenkinsPipeline)?.env ?? [];

/** The same strategy with something of it changed, whatever its type. */
export function changeStrategy(
  strategy: BuildStrategy,
  change: { readonly from?: BuildImage | undefined; readonly env?: readonly EnvironmentVariable[] },
): BuildStrategy {
  const { docker, source, custom, jenkinsPipeline } = strategy;
  const { from, env } = change;
  const withEnv = env && { env };
  const withBoth = { ...(from && { from }), ...withEnv };
  return {
    type: strategy.type,
    docker: docker && { ...docker, ...withBoth },
    source: source && { ...source, ...withBoth },
    custom: custom && { ...custom, ...withBoth },
    jenkinsPipeline: jenkinsPipeline && { ...jenkinsPipeline, ...withEnv },
  };
}
