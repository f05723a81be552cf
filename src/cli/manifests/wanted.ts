import type {
  ApplyImageStreamInput,
  KeyValueInput,
  MappedImageInput,
  TagSpecInput,
} from '../../client/index.js';
import {
  buildVersions,
  readBuild,
  readBuildConfig,
  type WantedBuild,
  type WantedBuildConfig,
} from '../builds/read-build-config.js';
import {
  readConfigMap,
  readSecret,
  type WantedConfigMap,
  type WantedSecret,
} from '../secrets/read-manifest.js';
import type { Reader, Refuse } from './fields.js';
import { readImport, type ImportPart } from './import-spec.js';
import { readMappedImage } from './mapping-spec.js';
import { imageVersions, type KindedObject } from './objects.js';
import { readTagSpec } from './tag-spec.js';

/** Something to apply, as far as a file says; the namespace may be left to the one who applies it. */
export type Wanted =
  | WantedBuildConfig
  | WantedBuild
  | WantedSecret
  | WantedConfigMap
  | { readonly kind: 'Namespace'; readonly name: string; readonly displayName: string | undefined }
  | {
      readonly kind: 'ImageStream';
      readonly namespace: string | undefined;
      readonly input: Omit<ApplyImageStreamInput, 'namespace'>;
    }
  | {
      readonly kind: 'ImageStreamTag';
      readonly namespace: string | undefined;
      readonly stream: string;
      readonly tag: TagSpecInput;
    }
  | {
      readonly kind: 'ImageStreamImport';
      readonly namespace: string | undefined;
      readonly stream: string;
      /** False asks for a preview. */
      readonly isReal: boolean;
      readonly parts: readonly ImportPart[];
    }
  | {
      readonly kind: 'Deployment';
      readonly namespace: string | undefined;
      readonly name: string;
      /** The object itself, as it stands in the file. */
      readonly manifest: Readonly<Record<string, unknown>>;
    }
  | {
      readonly kind: 'ImageStreamMapping';
      readonly namespace: string | undefined;
      readonly stream: string | undefined;
      readonly dockerImageRepository: string | undefined;
      readonly tag: string;
      readonly image: MappedImageInput;
    };

type Read = (name: string, metadata: Reader, object: Reader, refuse: Refuse) => Wanted | undefined;

const kinds: Readonly<Record<string, { readonly versions: readonly string[]; readonly read: Read }>> = {
  ImageStream: { versions: imageVersions, read: readStream },
  ImageStreamTag: { versions: imageVersions, read: readTag },
  BuildConfig: { versions: buildVersions, read: readBuildConfig },
  Build: { versions: buildVersions, read: readBuild },
  Secret: { versions: ['v1'], read: readSecret },
  ConfigMap: { versions: ['v1'], read: readConfigMap },
  ImageStreamImport: { versions: imageVersions, read: readImportObject },
  ImageStreamMapping: { versions: imageVersions, read: readMapping },
  Deployment: {
    versions: ['apps/v1', 'apps/v1beta1', 'apps/v1beta2', 'extensions/v1beta1'],
    read: readDeployment,
  },
  StatefulSet: { versions: ['apps/v1', 'apps/v1beta1', 'apps/v1beta2'], read: readDeployment },
  DaemonSet: { versions: ['apps/v1', 'apps/v1beta2', 'extensions/v1beta1'], read: readDeployment },
  CronJob: { versions: ['batch/v1', 'batch/v1beta1'], read: readDeployment },
  DeploymentConfig: { versions: ['apps.openshift.io/v1', 'v1'], read: readDeployment },
  Namespace: { versions: ['v1'], read: readNamespace },
  Project: { versions: ['project.openshift.io/v1', 'v1'], read: readNamespace },
};

/** Whether objects of this kind can be applied. */
export const isKnown = (kind: string): boolean => Object.hasOwn(kinds, kind);

/** The kind that somebody meant who wrote it in other letters, or as one asks for many: `imagestreams`. */
export function kindMeant(written: string): string | undefined {
  const plain = written.trim().toLowerCase();
  return [...Object.keys(kinds), 'List', 'Template'].find((kind) =>
    [kind.toLowerCase(), `${kind.toLowerCase()}s`].includes(plain),
  );
}

const metadataFields = [
  ...['name', 'generateName', 'namespace', 'labels', 'annotations'],
  // What the cluster that they come from wrote of them.
  ...['uid', 'resourceVersion', 'generation', 'creationTimestamp', 'deletionTimestamp'],
  ...['deletionGracePeriodSeconds', 'selfLink', 'clusterName'],
  ...['managedFields', 'ownerReferences', 'finalizers', 'initializers'],
];

/** Reads one object of a known kind; undefined after telling what is wrong with it. */
export function readWanted({ kind, version, fields }: KindedObject, refuse: Refuse): Wanted | undefined {
  const { versions = [], read } = kinds[kind] ?? {};
  if (!versions.includes(version)) {
    refuse(
      [...fields.path, 'apiVersion'],
      `apiVersion of ${kind} must be ${versions.join(' or ')}, not “${version}”.`,
    );
    return undefined;
  }
  const metadata = fields.mapping('metadata');
  if (read !== readDeployment) metadata?.only(...metadataFields);
  const name = metadata?.text('name');
  if (metadata !== undefined && name !== undefined && name !== '')
    return read?.(name, metadata, fields, refuse);
  // Of old, registries named only the repository that was pushed to.
  if (kind === 'ImageStreamMapping' && metadata && fields.text('dockerImageRepository') !== undefined)
    return readMapping(undefined, metadata, fields, refuse);
  refuse([...fields.path, 'metadata'], `${kind} has no metadata.name.`);
  return undefined;
}

/** What OpenShift keeps under `status` is the server's to know, and is not read. */
function readStream(name: string, metadata: Reader, object: Reader, refuse: Refuse): Wanted {
  object.only('apiVersion', 'kind', 'metadata', 'spec', 'status');
  const spec = object.mapping('spec');
  spec?.only('dockerImageRepository', 'lookupPolicy', 'tags');
  const lookupPolicy = spec?.mapping('lookupPolicy');
  lookupPolicy?.only('local');
  return {
    kind: 'ImageStream',
    namespace: metadata.namespace(),
    input: {
      name,
      labels: metadata.pairs('labels'),
      annotations: metadata.pairs('annotations'),
      dockerImageRepository: spec?.text('dockerImageRepository'),
      localLookup: lookupPolicy?.flag('local'),
      tags: spec?.mappings('tags')?.flatMap((tag) => readTagSpec(tag, refuse) ?? []),
    },
  };
}

/**
 * The image that an exported ImageStreamTag shows cannot be set, and is not read. Its annotations are the tag's, which say
 * nothing else if they are written there too.
 */
function readTag(name: string, metadata: Reader, object: Reader, refuse: Refuse): Wanted | undefined {
  object.only('apiVersion', 'kind', 'metadata', 'tag', 'image', 'conditions', 'generation', 'lookupPolicy');
  const [stream = '', tag = '', ...more] = name.split(':');
  if (stream === '' || tag === '' || more.length > 0) {
    refuse(
      [...metadata.path, 'name'],
      `metadata.name of an ImageStreamTag must be STREAM:TAG, not “${name}”.`,
    );
    return undefined;
  }
  const fields = object.mapping('tag');
  const read = fields && readTagSpec(fields, refuse, tag);
  const annotations = metadata.pairs('annotations');
  if (annotations && read?.annotations && !samePairs(annotations, read.annotations))
    refuse(
      [...object.path, 'tag', 'annotations'],
      'tag.annotations differ from metadata.annotations: write one of them.',
    );
  if (read?.source != null) {
    const spec = { ...read, annotations: read.annotations ?? annotations };
    return { kind: 'ImageStreamTag', namespace: metadata.namespace(), stream, tag: spec };
  }
  refuse([...object.path, 'tag'], 'An ImageStreamTag needs tag.from: where the tag comes from.');
  return undefined;
}

const samePairs = (one: readonly KeyValueInput[], other: readonly KeyValueInput[]) => {
  const inOrder = (pairs: readonly KeyValueInput[]) => pairs.map(({ key, value }) => [key, value]).sort();
  return JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));
};

/** The stream that an answered import shows under `status` is not read. */
function readImportObject(
  name: string,
  metadata: Reader,
  object: Reader,
  refuse: Refuse,
): Wanted | undefined {
  object.only('apiVersion', 'kind', 'metadata', 'spec', 'status');
  const spec = object.mapping('spec');
  if (!spec) {
    refuse(object.path, 'An ImageStreamImport needs spec: what to import.');
    return undefined;
  }
  return {
    kind: 'ImageStreamImport',
    namespace: metadata.namespace(),
    stream: name,
    ...readImport(spec, refuse),
  };
}

function readMapping(
  name: string | undefined,
  metadata: Reader,
  object: Reader,
  refuse: Refuse,
): Wanted | undefined {
  object.only('apiVersion', 'kind', 'metadata', 'dockerImageRepository', 'image', 'tag');
  const fields = object.mapping('image');
  const image = fields && readMappedImage(fields, refuse);
  if (!fields) refuse(object.path, 'An ImageStreamMapping needs image: what was pushed.');
  if (!image) return undefined;
  return {
    kind: 'ImageStreamMapping',
    namespace: metadata.namespace(),
    stream: name,
    dockerImageRepository: object.text('dockerImageRepository'),
    tag: object.text('tag') ?? 'latest',
    image,
  };
}

/** What a deployment says is the server's to judge. */
function readDeployment(name: string, metadata: Reader, object: Reader): Wanted {
  return { kind: 'Deployment', namespace: metadata.namespace(), name, manifest: object.raw };
}

function readNamespace(name: string, metadata: Reader): Wanted {
  const displayName = metadata
    .pairs('annotations')
    ?.find(({ key }) => key === 'openshift.io/display-name')?.value;
  return { kind: 'Namespace', name, displayName };
}
