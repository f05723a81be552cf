import type { KeyValueInput } from '../../client/index.js';
import type { DeclaredStream, DeclaredTag } from './declared.js';

const kinds = {
  DOCKER_IMAGE: 'DockerImage',
  IMAGE_STREAM_TAG: 'ImageStreamTag',
  IMAGE_STREAM_IMAGE: 'ImageStreamImage',
} as const;
const policies = { SOURCE: 'Source', LOCAL: 'Local' } as const;
const modes = { LEGACY: 'Legacy', PRESERVE_ORIGINAL: 'PreserveOriginal' } as const;
const orders = { SEMVER: 'Semver', NEWEST: 'Newest', ALPHABETICAL: 'Alphabetical' } as const;

/** A stream as OpenShift writes it; applying it again changes nothing. */
export const streamManifest = (stream: DeclaredStream) => ({
  apiVersion: 'image.openshift.io/v1',
  kind: 'ImageStream',
  metadata: {
    name: stream.name,
    namespace: stream.namespace,
    ...pairs('labels', stream.labels),
    ...pairs('annotations', stream.annotations),
  },
  spec: {
    ...(stream.dockerImageRepository !== null && { dockerImageRepository: stream.dockerImageRepository }),
    lookupPolicy: { local: stream.localLookup },
    tags: [...stream.tags].sort(byName).map(tagManifest),
  },
});

/** One entry of `spec.tags`. What OpenShift does not know is written only where it is set. */
export const tagManifest = (tag: DeclaredTag) => ({
  name: tag.name,
  ...pairs('annotations', tag.annotations),
  ...(tag.source && {
    from: {
      kind: kinds[tag.source.kind],
      ...(tag.source.namespace != null && { namespace: tag.source.namespace }),
      name: tag.source.name,
    },
  }),
  ...(tag.follow && {
    follow: {
      ...(tag.follow.semver !== null && { semver: tag.follow.semver }),
      ...(tag.follow.glob !== null && { glob: tag.follow.glob }),
      order: orders[tag.follow.order],
      prerelease: tag.follow.prerelease,
    },
  }),
  reference: tag.reference,
  importPolicy: {
    importMode: modes[tag.importMode],
    ...(tag.insecure && { insecure: true }),
    ...(tag.scheduled && { scheduled: true }),
    ...(tag.interval !== null && { interval: tag.interval }),
    ...(tag.minimumAge !== null && { minimumAge: tag.minimumAge }),
  },
  referencePolicy: { type: policies[tag.referencePolicy] },
});

const pairs = (name: 'labels' | 'annotations', list: readonly KeyValueInput[]) =>
  list.length > 0 && {
    [name]: Object.fromEntries([...list].sort(byKey).map(({ key, value }) => [key, value])),
  };

const byName = (one: DeclaredTag, other: DeclaredTag) => (one.name < other.name ? -1 : 1);
const byKey = (one: KeyValueInput, other: KeyValueInput) => (one.key < other.key ? -1 : 1);
