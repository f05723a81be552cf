import { buildVersions, readBuild, readBuildConfig } from '../builds/read-build-config.js';
import { readConfigMap, readSecret } from '../secrets/read-manifest.js';
import type { Reader, Refuse } from './fields.js';
import { imageVersions, type KindedObject } from './objects.js';
import { readImportObject } from './read-import.js';
import { readMapping } from './read-mapping.js';
import { readStream } from './read-stream.js';
import { readTag } from './read-tag.js';
import type { Wanted } from './wanted.js';

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
