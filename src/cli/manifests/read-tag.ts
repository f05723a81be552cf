import type { KeyValueInput } from '../../client/index.js';
import type { Reader, Refuse } from './fields.js';
import { readTagSpec } from './tag-spec.js';
import type { Wanted } from './wanted.js';

/**
 * An ImageStreamTag. The image that an exported one shows cannot be set, and is not read. Its annotations are the tag's, which say
 * nothing else if they are written there too.
 */
export function readTag(name: string, metadata: Reader, object: Reader, refuse: Refuse): Wanted | undefined {
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
