import type { ImageStream, ImageTag } from '../model.js';

/** Where the integrated registry is, as `host[:port]`; null where there is none. */
export interface RegistryNames {
  readonly internal: string | null;
  readonly public: string | null;
}

/** The stream's repository in a registry: `status.dockerImageRepository`. */
export const repositoryIn = (
  registry: string | null,
  { namespace, name }: Pick<ImageStream, 'namespace' | 'name'>,
) => (registry === null ? null : `${registry}/${namespace}/${name}`);

/**
 * What consumers of a tag are told to pull: the reference of its newest item, or with policy LOCAL the
 * integrated registry's name for the same image, as long as there are both a registry and an image.
 */
export function pullSpec(
  { namespace, stream, spec, current }: ImageTag,
  registry: RegistryNames,
): string | null {
  if (!current) return null;
  const { reference, digest } = current;
  return pullSpecOf(
    { namespace, stream, isLocal: spec?.referencePolicy === 'LOCAL', reference, digest },
    registry,
  );
}

/** Where a tag points, and whether its consumers are to pull from the integrated registry. */
export interface Pullable {
  readonly namespace: string;
  readonly stream: string;
  readonly isLocal: boolean;
  readonly reference: string;
  readonly digest: string | null;
}

/** The same, of as much of a tag as it takes. */
export function pullSpecOf(
  { namespace, stream, isLocal, reference, digest }: Pullable,
  registry: RegistryNames,
): string {
  const local = repositoryIn(registry.internal, { namespace, name: stream });
  return isLocal && local !== null && digest !== null ? `${local}@${digest}` : reference;
}
