import { parseReference } from '../../../oci/index.js';

/** When a node asks the registry for an image that it may have already. */
export type ImagePullPolicy = 'ALWAYS' | 'IF_NOT_PRESENT' | 'NEVER';

/** The policy of a container that names none: a tag `latest`, be it left out, may mean another image each time. */
export function defaultPullPolicy(reference: string): ImagePullPolicy {
  const { tag, id } = parseReference(reference);
  return id === '' && (tag === '' || tag === 'latest') ? 'ALWAYS' : 'IF_NOT_PRESENT';
}
