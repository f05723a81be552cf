import type {
  ApplyBuildConfigInput,
  ApplyBuildInput,
  BuildSpecInput,
  BuildTriggerInput,
} from '../../client/index.js';
import type { Reader, Refuse } from '../manifests/fields.js';
import { nameIn, readImage } from './read-image.js';
import { readSource } from './read-source.js';
import { readStrategy } from './read-strategy.js';

/** A definition of builds as a file says it. */
export interface WantedBuildConfig {
  readonly kind: 'BuildConfig';
  readonly namespace: string | undefined;
  readonly input: Omit<ApplyBuildConfigInput, 'namespace'>;
}

/** A build of no definition as a file says it. */
export interface WantedBuild {
  readonly kind: 'Build';
  readonly namespace: string | undefined;
  readonly input: Omit<ApplyBuildInput, 'namespace'>;
}

/** The API versions under which OpenShift has known builds. */
export const buildVersions: readonly string[] = ['build.openshift.io/v1', 'v1'];

const ofBoth = [
  'serviceAccount',
  'source',
  'revision',
  'strategy',
  'output',
  'resources',
  'postCommit',
  'completionDeadlineSeconds',
  'nodeSelector',
  'mountTrustedCA',
];

/** Reads a BuildConfig; what is under `status`, and a `revision`, is not kept. */
export function readBuildConfig(
  name: string,
  metadata: Reader,
  object: Reader,
  refuse: Refuse,
): WantedBuildConfig | undefined {
  object.only('apiVersion', 'kind', 'metadata', 'spec', 'status');
  const spec = object.mapping('spec');
  spec?.only(...ofBoth, 'triggers', 'runPolicy', 'successfulBuildsHistoryLimit', 'failedBuildsHistoryLimit');
  const read = spec && readSpec(spec, refuse);
  if (!spec || !read) {
    if (!spec) refuse(object.path, 'BuildConfig has no spec.');
    return undefined;
  }
  return {
    kind: 'BuildConfig',
    namespace: metadata.namespace(),
    input: {
      name,
      labels: metadata.pairs('labels'),
      annotations: metadata.pairs('annotations'),
      spec: read,
      triggers: spec.mappings('triggers')?.flatMap((trigger) => readTrigger(trigger, refuse) ?? []),
      runPolicy: spec.choice('runPolicy', {
        Serial: 'SERIAL',
        SerialLatestOnly: 'SERIAL_LATEST_ONLY',
        Parallel: 'PARALLEL',
      } as const),
      successfulBuildsHistoryLimit: spec.count('successfulBuildsHistoryLimit'),
      failedBuildsHistoryLimit: spec.count('failedBuildsHistoryLimit'),
    },
  };
}

/** Reads a Build as one of no definition: what it is to do, not what became of it elsewhere. */
export function readBuild(
  name: string,
  metadata: Reader,
  object: Reader,
  refuse: Refuse,
): WantedBuild | undefined {
  object.only('apiVersion', 'kind', 'metadata', 'spec', 'status');
  const spec = object.mapping('spec');
  spec?.only(...ofBoth, 'triggeredBy');
  const read = spec && readSpec(spec, refuse);
  if (!read) return undefined;
  const annotations = metadata.pairs('annotations');
  return {
    kind: 'Build',
    namespace: metadata.namespace(),
    input: { name, labels: metadata.pairs('labels'), annotations, spec: read },
  };
}

function readSpec(spec: Reader, refuse: Refuse): BuildSpecInput | undefined {
  const strategy = readStrategy(spec, refuse);
  const output = spec.mapping('output');
  output?.only('to', 'pushSecret', 'imageLabels');
  const resources = spec.mapping('resources');
  resources?.only('limits', 'requests');
  const hook = spec.mapping('postCommit');
  hook?.only('command', 'args', 'script');
  const deadline = spec.count('completionDeadlineSeconds');
  const source = readSource(spec, refuse);
  if (!strategy) return undefined;
  const isHook = hook !== undefined && Object.keys(hook.raw).length > 0;
  return {
    serviceAccount: spec.filled('serviceAccount'),
    source,
    strategy,
    output: output && {
      to: readOutput(output.mapping('to'), refuse),
      pushSecret: nameIn(output.mapping('pushSecret')),
      imageLabels: output.mappings('imageLabels')?.map((label) => {
        label.only('name', 'value');
        return { name: label.text('name') ?? '', value: label.text('value') };
      }),
    },
    resources: resources && { limits: resources.amounts('limits'), requests: resources.amounts('requests') },
    postCommit: isHook
      ? { command: hook.texts('command'), args: hook.texts('args'), script: hook.filled('script') }
      : undefined,
    completionDeadlineSeconds: deadline === undefined ? undefined : String(deadline),
    nodeSelector: spec.pairs('nodeSelector'),
    mountTrustedCA: spec.flag('mountTrustedCA'),
  };
}

/** Of old, the output was a stream where nothing else was said. */
const readOutput = (to: Reader | undefined, refuse: Refuse) => {
  const image = readImage(to, refuse, 'IMAGE_STREAM_TAG');
  const isStream = to?.filled('kind') === undefined && image !== undefined && !image.name.includes(':');
  return isStream ? { ...image, name: `${image.name}:latest` } : image;
};

const types = {
  GitHub: 'GITHUB',
  GitLab: 'GITLAB',
  Bitbucket: 'BITBUCKET',
  Generic: 'GENERIC',
  ImageChange: 'IMAGE_CHANGE',
  ConfigChange: 'CONFIG_CHANGE',
  // Written so of old.
  github: 'GITHUB',
  gitlab: 'GITLAB',
  bitbucket: 'BITBUCKET',
  BitBucket: 'BITBUCKET',
  generic: 'GENERIC',
  imageChange: 'IMAGE_CHANGE',
  configChange: 'CONFIG_CHANGE',
} as const;

const parts = { GITHUB: 'github', GITLAB: 'gitlab', BITBUCKET: 'bitbucket', GENERIC: 'generic' } as const;

function readTrigger(trigger: Reader, refuse: Refuse): BuildTriggerInput | undefined {
  trigger.only('type', 'github', 'gitlab', 'bitbucket', 'generic', 'imageChange');
  const type = trigger.choice('type', types);
  if (type === undefined) {
    if (trigger.text('type') === undefined) refuse(trigger.path, `${trigger.path.join('.')} has no type.`);
    return undefined;
  }
  if (type === 'IMAGE_CHANGE') {
    const change = trigger.mapping('imageChange');
    change?.only('from', 'paused', 'lastTriggeredImageID');
    return {
      type,
      imageChange: { from: readImage(change?.mapping('from'), refuse), paused: change?.flag('paused') },
    };
  }
  if (type === 'CONFIG_CHANGE') return { type };
  const hook = trigger.mapping(parts[type]);
  hook?.only('secret', 'secretReference', 'allowEnv');
  const secret = hook?.text('secret');
  return {
    type,
    secret: secret === '' ? undefined : secret,
    secretReference: nameIn(hook?.mapping('secretReference')),
    allowEnv: hook?.flag('allowEnv'),
  };
}
