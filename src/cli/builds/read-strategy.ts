import type {
  BuildStrategyInput,
  BuildVolumeInput,
  EnvironmentVariableInput,
  KeySelectorInput,
} from '../../client/index.js';
import { fieldsOf, type Reader, type Refuse } from '../manifests/fields.js';
import { nameIn, readImage } from './read-image.js';

const names = ['dockerStrategy', 'sourceStrategy', 'customStrategy', 'jenkinsPipelineStrategy'] as const;

/** Reads `strategy`: exactly one of the four; its `type` says nothing that this does not, but for a bare `type: Docker`. */
export function readStrategy(spec: Reader, refuse: Refuse): BuildStrategyInput | undefined {
  const strategy = spec.mapping('strategy');
  strategy?.only('type', ...names);
  const given = names.filter((name) => strategy?.mapping(name) !== undefined);
  const path = strategy?.path ?? spec.path;
  if (strategy && given.length === 0 && strategy.is('type', 'Docker')) {
    const bare = fieldsOf({}, [...path, 'dockerStrategy'], refuse);
    return bare && readers.dockerStrategy(bare, refuse);
  }
  if (!strategy || given.length !== 1) {
    const what = given.length === 0 ? 'has no strategy' : 'has several strategies';
    refuse(path, `The build ${what}: give exactly one of ${names.join(', ')}.`);
    return undefined;
  }
  const [name = 'dockerStrategy'] = given;
  const one = strategy.mapping(name);
  return one && readers[name](one, refuse);
}

const readers = {
  dockerStrategy: (one: Reader, refuse: Refuse): BuildStrategyInput => {
    one.only(
      'from',
      'pullSecret',
      'noCache',
      'env',
      'buildArgs',
      'dockerfilePath',
      'forcePull',
      'imageOptimizationPolicy',
      'volumes',
    );
    return {
      docker: {
        from: readImage(one.mapping('from'), refuse, 'IMAGE_STREAM_TAG'),
        pullSecret: nameIn(one.mapping('pullSecret')),
        noCache: one.flag('noCache'),
        env: readVariables(one, 'env', refuse),
        buildArgs: readVariables(one, 'buildArgs', refuse),
        dockerfilePath: one.filled('dockerfilePath'),
        forcePull: one.flag('forcePull'),
        imageOptimizationPolicy: one.choice('imageOptimizationPolicy', {
          None: 'NONE',
          SkipLayers: 'SKIP_LAYERS',
          SkipLayersAndWarn: 'SKIP_LAYERS_AND_WARN',
        } as const),
        volumes: readVolumes(one, refuse),
      },
    };
  },
  sourceStrategy: (one: Reader, refuse: Refuse): BuildStrategyInput | undefined => {
    one.only('from', 'pullSecret', 'env', 'scripts', 'incremental', 'forcePull', 'volumes');
    const from = builder(one, refuse);
    return (
      from && {
        source: {
          from,
          pullSecret: nameIn(one.mapping('pullSecret')),
          env: readVariables(one, 'env', refuse),
          scripts: one.filled('scripts'),
          incremental: one.flag('incremental'),
          forcePull: one.flag('forcePull'),
          volumes: readVolumes(one, refuse),
        },
      }
    );
  },
  customStrategy: (one: Reader, refuse: Refuse): BuildStrategyInput | undefined => {
    one.only('from', 'pullSecret', 'env', 'exposeDockerSocket', 'forcePull', 'secrets', 'buildAPIVersion');
    const from = builder(one, refuse);
    return (
      from && {
        custom: {
          from,
          pullSecret: nameIn(one.mapping('pullSecret')),
          env: readVariables(one, 'env', refuse),
          exposeDockerSocket: one.flag('exposeDockerSocket'),
          forcePull: one.flag('forcePull'),
          secrets: one.mappings('secrets')?.map((each) => {
            each.only('secretSource', 'mountPath');
            return {
              secret: nameIn(each.mapping('secretSource')) ?? '',
              mountPath: each.text('mountPath') ?? '',
            };
          }),
          buildApiVersion: one.text('buildAPIVersion'),
        },
      }
    );
  },
  jenkinsPipelineStrategy: (one: Reader, refuse: Refuse): BuildStrategyInput => {
    one.only('jenkinsfilePath', 'jenkinsfile', 'env');
    return {
      jenkinsPipeline: {
        jenkinsfilePath: one.filled('jenkinsfilePath'),
        jenkinsfile: one.filled('jenkinsfile'),
        env: readVariables(one, 'env', refuse),
      },
    };
  },
};

function builder(one: Reader, refuse: Refuse) {
  const from = one.mapping('from');
  if (from === undefined) refuse(one.path, `${one.path.join('.')} needs from: the builder image.`);
  return readImage(from, refuse, 'IMAGE_STREAM_TAG');
}

function readVariables(one: Reader, name: string, refuse: Refuse): EnvironmentVariableInput[] | undefined {
  return one.mappings(name)?.flatMap((variable) => {
    variable.only('name', 'value', 'valueFrom');
    const from = variable.mapping('valueFrom');
    from?.only('secretKeyRef', 'configMapKeyRef', 'fieldRef');
    const called = variable.text('name');
    if (called === undefined) {
      refuse(variable.path, `${variable.path.join('.')} has no name.`);
      return [];
    }
    return {
      name: called,
      value: variable.text('value'),
      fromSecret: readKey(from?.mapping('secretKeyRef')),
      fromConfigMap: readKey(from?.mapping('configMapKeyRef')),
      fromField: from?.mapping('fieldRef')?.text('fieldPath'),
    };
  });
}

const readKey = (one: Reader | undefined): KeySelectorInput | undefined =>
  one && {
    name: one.text('name') ?? '',
    key: one.text('key') ?? '',
    optional: one.flag('optional') ?? false,
  };

function readVolumes(one: Reader, refuse: Refuse): BuildVolumeInput[] | undefined {
  return one.mappings('volumes')?.flatMap((volume) => {
    volume.only('name', 'source', 'mounts');
    const source = volume.mapping('source');
    source?.only('type', 'secret', 'configMap', 'csi');
    if (source?.mapping('csi')) refuse(source.path, 'Volumes of the type CSI are not known here.');
    const secret = source?.mapping('secret');
    secret?.only('secretName');
    const configMap = source?.mapping('configMap');
    configMap?.only('name');
    return {
      name: volume.text('name') ?? '',
      secret: secret?.text('secretName'),
      configMap: nameIn(configMap),
      mountPaths:
        volume.mappings('mounts')?.map((mount) => {
          mount.only('destinationPath');
          return mount.text('destinationPath') ?? '';
        }) ?? [],
    };
  });
}
