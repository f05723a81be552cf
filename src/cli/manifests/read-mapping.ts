import type { Reader, Refuse } from './fields.js';
import { readMappedImage } from './mapping-spec.js';
import type { Wanted } from './wanted.js';

/** An ImageStreamMapping: an image that was pushed, for a tag of the stream that has this name or took the push. */
export function readMapping(
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
