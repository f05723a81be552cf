import { exact, parseReference, requireImportable, withDefaults } from '../../oci/index.js';
import { badInput, locate } from '../../platform/errors.js';

const path = ['input', 'image', 'dockerImageReference'];

/** Where an image is, by digest; a reference that names another digest is refused. */
export function locateReference(text: string, digest: string): string {
  const reference = locate(path, () => requireImportable(parseReference(text)));
  if (reference.id !== '' && reference.id !== digest)
    throw badInput(
      `dockerImageReference leads to ${reference.id}, but the image is ${digest}: make them the same.`,
      ...path,
    );
  return exact({ ...withDefaults(reference), id: digest });
}
