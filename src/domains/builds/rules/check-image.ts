import { parseReference, requireImportable } from '../../../oci/index.js';
import { badInput, locate } from '../../../platform/errors.js';
import { checkStreamName, checkTagName } from '../../image-streams/index.js';
import type { BuildImage } from '../model.js';

/** Refuses an image whose name is not of the form that its kind asks for. */
export function checkImage({ kind, name, namespace }: BuildImage, path: readonly string[]): void {
  const at = [...path, 'name'];
  if (kind === 'DOCKER_IMAGE') {
    if (namespace !== null) throw badInput('A DOCKER_IMAGE has no namespace.', ...path, 'namespace');
    locate(at, () => requireImportable(parseReference(name)));
    return;
  }
  const separator = kind === 'IMAGE_STREAM_TAG' ? ':' : '@';
  const [stream = '', rest, ...more] = name.split(separator);
  const [digest, ...others] = kind === 'IMAGE_STREAM_IMAGE' ? name.split('@').slice(1) : [rest, ...more];
  if (digest === undefined || digest === '' || others.length > 0)
    throw badInput(
      kind === 'IMAGE_STREAM_TAG'
        ? `${JSON.stringify(name.slice(0, 80))} names no tag: write stream:tag.`
        : `${JSON.stringify(name.slice(0, 80))} names no image: write stream@sha256:….`,
      ...at,
    );
  checkStreamName(stream, ...at);
  if (kind === 'IMAGE_STREAM_TAG') checkTagName(digest, ...at);
}
