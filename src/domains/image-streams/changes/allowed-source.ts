import { parseReference, sameRepository, type ImageReference } from '../../../oci/index.js';
import { Failure, locate } from '../../../platform/errors.js';
import { referencesOf } from './repository.sql.js';
import type { StreamDraft } from './writer/stream-draft.js';

/**
 * Refuses a source in a registry that imports may not use. A repository that the stream has something from already
 * may stay, so that narrowing the allow-list does not make streams impossible to change.
 */
export async function requireAllowedSource(
  { tx, stream, sources }: StreamDraft,
  name: string,
  insecure: boolean,
  ...path: string[]
): Promise<void> {
  const reference = locate(path, () => parseReference(name));
  if (!sources || sources.placesOf(reference, insecure).length > 0) return;
  const known = await tx.many(referencesOf(stream.id));
  if (known.some((row) => isOf(reference, row.reference))) return;
  throw new Failure('FORBIDDEN', notAllowed(name), { path });
}

/** Says that nothing may be imported from there, and what to do. */
export const notAllowed = (name: string): string =>
  `Nothing may be imported from where ${name} points: use a registry that is allowed, or have an operator allow this one (SLUICE_ALLOWED_REGISTRIES_FOR_IMPORT).`;

function isOf(reference: ImageReference, known: string): boolean {
  try {
    return sameRepository(reference, parseReference(known));
  } catch {
    // What a tag was made to point at long ago need not be a reference by today's rules.
    return false;
  }
}
