import type { BuildImageInput } from '../../client/index.js';
import { referenceFields, type Reader, type Refuse } from '../manifests/fields.js';

const kinds = {
  ImageStreamTag: 'IMAGE_STREAM_TAG',
  ImageStreamImage: 'IMAGE_STREAM_IMAGE',
  DockerImage: 'DOCKER_IMAGE',
  // Of old, a stream stood for its tag latest.
  ImageStream: 'IMAGE_STREAM_TAG',
} as const;

/**
 * Reads an object reference such as `strategy.from` or `output.to`; what else Kubernetes writes into one is left. Without
 * a kind it is a tag where `usually` says so.
 */
export function readImage(
  object: Reader | undefined,
  refuse: Refuse,
  usually?: 'IMAGE_STREAM_TAG',
): BuildImageInput | undefined {
  if (object === undefined) return undefined;
  object.only(...referenceFields);
  const kind = object.choice('kind', kinds) ?? (object.filled('kind') === undefined ? usually : undefined);
  const name = object.text('name');
  if (kind === undefined || name === undefined || name === '') {
    refuse(object.path, `${object.path.join('.')} needs a kind and a name.`);
    return undefined;
  }
  const namespace = object.namespace();
  return {
    kind,
    name: object.is('kind', 'ImageStream') ? `${name}:latest` : name,
    ...(namespace !== undefined && { namespace }),
  };
}

/** The name in a reference to a secret or config map, `{ name: … }`. */
export const nameIn = (object: Reader | undefined): string | undefined => object?.text('name');
