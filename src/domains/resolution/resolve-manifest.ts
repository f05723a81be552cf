import { Failure } from '../../platform/errors.js';
import { defaultPullPolicy, type ImagePullPolicy, type ImageStreams } from '../image-streams/index.js';
import { chooseImage } from './choose.js';
import { findContainers } from './containers.js';
import { readManifest } from './documents.js';
import type { ManifestResolution, MissingTagAction } from './model.js';
import { spliceImages } from './splice.js';

/** A manifest to resolve, and the namespace of the objects that name none. */
export interface ManifestRequest {
  readonly namespace: string;
  readonly manifest: string;
  readonly onMissing: MissingTagAction;
}

/** Replaces what names tags of streams by the exact images behind them; all are looked up together. */
export async function resolveManifest(
  streams: ImageStreams,
  { namespace, manifest, onMissing }: ManifestRequest,
): Promise<ManifestResolution> {
  const containers = findContainers(readManifest(manifest), namespace);
  const chosen = await Promise.all(
    containers.map(async (container) => ({
      container,
      choice: await chooseImage(streams, container, onMissing),
    })),
  );
  const changes = chosen.flatMap(({ container, choice: { image } }) =>
    image === null || image === container.image ? [] : { container, image },
  );
  return {
    manifest: spliceImages(manifest, changes),
    images: chosen.map(({ container, choice: { image, ...choice } }) => ({
      ...choice,
      object: container.object.label,
      path: container.path,
      line: container.line,
      container: container.name,
      before: container.image,
      after: image ?? container.image,
      imagePullPolicy: policyOf(container.pullPolicy, image ?? container.image),
    })),
  };
}

const policies: ReadonlyMap<string | null, ImagePullPolicy> = new Map([
  ['Always', 'ALWAYS'],
  ['IfNotPresent', 'IF_NOT_PRESENT'],
  ['Never', 'NEVER'],
]);

function policyOf(said: string | null, image: string | null): ImagePullPolicy | null {
  const given = policies.get(said);
  if (given || image === null) return given ?? null;
  try {
    return defaultPullPolicy(image);
  } catch (error) {
    if (error instanceof Failure) return null;
    throw error;
  }
}
