import type {
  BuildConfigPartsFragment,
  BuildImagePartsFragment,
  BuildSpecPartsFragment,
  VariablePartsFragment,
  VolumePartsFragment,
} from '../../client/index.js';

type Spec = BuildSpecPartsFragment;
interface Pair {
  readonly key: string;
  readonly value: string;
}

const kinds = {
  IMAGE_STREAM_TAG: 'ImageStreamTag',
  IMAGE_STREAM_IMAGE: 'ImageStreamImage',
  DOCKER_IMAGE: 'DockerImage',
} as const;
const policies = { SERIAL: 'Serial', SERIAL_LATEST_ONLY: 'SerialLatestOnly', PARALLEL: 'Parallel' } as const;
const optimizations = {
  NONE: 'None',
  SKIP_LAYERS: 'SkipLayers',
  SKIP_LAYERS_AND_WARN: 'SkipLayersAndWarn',
} as const;
const triggerTypes = {
  GITHUB: ['GitHub', 'github'],
  GITLAB: ['GitLab', 'gitlab'],
  BITBUCKET: ['Bitbucket', 'bitbucket'],
  GENERIC: ['Generic', 'generic'],
} as const;

/** A definition of builds as OpenShift writes it; applying it again changes nothing. Secrets of webhooks are left out. */
export const buildConfigManifest = (config: BuildConfigPartsFragment) => ({
  apiVersion: 'build.openshift.io/v1',
  kind: 'BuildConfig',
  metadata: {
    name: config.name,
    namespace: config.namespace.name,
    ...map('labels', config.labels),
    ...map('annotations', config.annotations),
  },
  spec: {
    ...buildSpecManifest(config.spec),
    triggers: config.triggers.map(triggerManifest),
    runPolicy: policies[config.runPolicy],
    ...given('successfulBuildsHistoryLimit', config.successfulBuildsHistoryLimit),
    ...given('failedBuildsHistoryLimit', config.failedBuildsHistoryLimit),
  },
});

/** The part that definitions and builds have in common. */
const buildSpecManifest = (spec: Spec) => ({
  ...given('serviceAccount', spec.serviceAccount),
  source: sourceManifest(spec.source),
  strategy: strategyManifest(spec.strategy),
  output: {
    ...(spec.output.to && { to: imageManifest(spec.output.to) }),
    ...named('pushSecret', spec.output.pushSecret),
    ...(spec.output.imageLabels.length > 0 && { imageLabels: spec.output.imageLabels }),
  },
  resources: { ...map('limits', spec.resources.limits), ...map('requests', spec.resources.requests) },
  postCommit: {
    ...filled('command', spec.postCommit?.command),
    ...filled('args', spec.postCommit?.args),
    ...given('script', spec.postCommit?.script),
  },
  ...(spec.completionDeadlineSeconds !== null && {
    completionDeadlineSeconds: Number(spec.completionDeadlineSeconds),
  }),
  ...map('nodeSelector', spec.nodeSelector),
  ...on('mountTrustedCA', spec.mountTrustedCA),
});

const sourceManifest = ({ git, binary, ...source }: Spec['source']) => ({
  ...(git && {
    git: {
      uri: git.uri,
      ...given('ref', git.ref),
      ...given('httpProxy', git.httpProxy),
      ...given('httpsProxy', git.httpsProxy),
      ...given('noProxy', git.noProxy),
    },
  }),
  ...(binary && { binary: given('asFile', binary.asFile) }),
  ...given('dockerfile', source.dockerfile),
  ...(source.images.length > 0 && {
    images: source.images.map(({ from, as, paths, pullSecret }) => ({
      from: imageManifest(from),
      ...filled('as', as),
      ...(paths.length > 0 && { paths }),
      ...named('pullSecret', pullSecret),
    })),
  }),
  ...given('contextDir', source.contextDir),
  ...named('sourceSecret', source.sourceSecret),
  ...(source.secrets.length > 0 && {
    secrets: source.secrets.map(({ name, destinationDir }) => ({ secret: { name }, destinationDir })),
  }),
  ...(source.configMaps.length > 0 && {
    configMaps: source.configMaps.map(({ name, destinationDir }) => ({
      configMap: { name },
      destinationDir,
    })),
  }),
});

function strategyManifest({ docker, source, custom, jenkinsPipeline }: Spec['strategy']): object {
  if (docker)
    return {
      type: 'Docker',
      dockerStrategy: {
        ...(docker.from && { from: imageManifest(docker.from) }),
        ...common(docker),
        ...on('noCache', docker.noCache),
        ...variables('buildArgs', docker.buildArgs),
        ...given('dockerfilePath', docker.dockerfilePath),
        ...(docker.imageOptimizationPolicy && {
          imageOptimizationPolicy: optimizations[docker.imageOptimizationPolicy],
        }),
        ...volumes(docker.volumes),
      },
    };
  if (source)
    return {
      type: 'Source',
      sourceStrategy: {
        from: imageManifest(source.from),
        ...common(source),
        ...given('scripts', source.scripts),
        ...on('incremental', source.incremental),
        ...volumes(source.volumes),
      },
    };
  if (custom)
    return {
      type: 'Custom',
      customStrategy: {
        from: imageManifest(custom.from),
        ...common(custom),
        ...on('exposeDockerSocket', custom.exposeDockerSocket),
        ...(custom.secrets.length > 0 && {
          secrets: custom.secrets.map(({ secret, mountPath }) => ({
            secretSource: { name: secret },
            mountPath,
          })),
        }),
        ...given('buildAPIVersion', custom.buildApiVersion),
      },
    };
  return {
    type: 'JenkinsPipeline',
    jenkinsPipelineStrategy: {
      ...given('jenkinsfilePath', jenkinsPipeline?.jenkinsfilePath),
      ...given('jenkinsfile', jenkinsPipeline?.jenkinsfile),
      ...variables('env', jenkinsPipeline?.env ?? []),
    },
  };
}

interface Common {
  readonly pullSecret: string | null;
  readonly forcePull: boolean;
  readonly env: readonly VariablePartsFragment[];
}

const common = ({ pullSecret, forcePull, env }: Common) => ({
  ...named('pullSecret', pullSecret),
  ...on('forcePull', forcePull),
  ...variables('env', env),
});

function triggerManifest(trigger: BuildConfigPartsFragment['triggers'][number]): object {
  const { type, imageChange, secretReference, allowEnv } = trigger;
  if (type === 'CONFIG_CHANGE') return { type: 'ConfigChange' };
  if (type === 'IMAGE_CHANGE')
    return {
      type: 'ImageChange',
      imageChange: {
        ...(imageChange?.from && { from: imageManifest(imageChange.from) }),
        ...on('paused', imageChange?.paused ?? false),
      },
    };
  const [word, part] = triggerTypes[type];
  return {
    type: word,
    [part]: { ...named('secretReference', secretReference), ...on('allowEnv', allowEnv) },
  };
}

const imageManifest = ({ kind, namespace, name }: BuildImagePartsFragment) => ({
  kind: kinds[kind],
  ...given('namespace', namespace),
  name,
});

const variables = (name: string, list: readonly VariablePartsFragment[]) =>
  list.length > 0 && {
    [name]: list.map(({ name: called, value, fromSecret, fromConfigMap, fromField }) => {
      const valueFrom = {
        ...(fromSecret && { secretKeyRef: keyManifest(fromSecret) }),
        ...(fromConfigMap && { configMapKeyRef: keyManifest(fromConfigMap) }),
        ...(fromField !== null && { fieldRef: { fieldPath: fromField } }),
      };
      return {
        name: called,
        ...given('value', value),
        ...(Object.keys(valueFrom).length > 0 && { valueFrom }),
      };
    }),
  };

const keyManifest = ({ name, key, optional }: NonNullable<VariablePartsFragment['fromSecret']>) => ({
  name,
  key,
  ...on('optional', optional),
});

const volumes = (list: readonly VolumePartsFragment[]) =>
  list.length > 0 && {
    volumes: list.map(({ name, secret, configMap, mountPaths }) => ({
      name,
      source:
        secret === null
          ? { type: 'ConfigMap', configMap: { name: configMap } }
          : { type: 'Secret', secret: { secretName: secret } },
      mounts: mountPaths.map((destinationPath) => ({ destinationPath })),
    })),
  };

const given = (name: string, value: unknown) =>
  value === null || value === undefined ? {} : { [name]: value };
const on = (name: string, value: boolean) => (value ? { [name]: true } : {});
const named = (name: string, value: string | null) => (value === null ? {} : { [name]: { name: value } });
const filled = (name: string, list: readonly string[] | undefined) =>
  list && list.length > 0 ? { [name]: list } : {};
const map = (name: string, pairs: readonly Pair[]) =>
  pairs.length > 0 ? { [name]: Object.fromEntries(pairs.map(({ key, value }) => [key, value])) } : {};
