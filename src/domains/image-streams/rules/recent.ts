import type { ImageTag, TagCondition } from '../model.js';
import { isImported } from './spec.js';
import { inWords, type VersionRange } from './versions.js';

/** Why what a tag points at is not yet what its specification asks for; null when it is. */
export function whyNotNewest(
  { stream, name, spec, current }: ImageTag,
  conditions: readonly TagCondition[],
  follow: VersionRange | null,
): string | null {
  if (!spec || (current && current.generation >= spec.generation)) return null;
  if (follow && !current)
    return `${stream}:${name} waits for a tag of ${inWords(follow)} that points at something.`;
  if (follow)
    return `${stream}:${name} stays where it was before it followed ${inWords(follow)}: no tag of that points at anything yet, or ${name} is immutable.`;
  if (!spec.source) return null;
  if (spec.tracks !== null)
    return `${stream}:${name} waits for ${stream}:${spec.tracks}, which points at nothing yet.`;
  if (spec.source.kind === 'IMAGE_STREAM_TAG')
    return `${spec.source.name} pointed at nothing when ${stream}:${name} was set to it: set it again.`;
  if (!isImported(spec)) return null;
  const failed = conditions.find(
    ({ type, status, generation }) =>
      type === 'ImportSuccess' && status === 'FALSE' && generation >= spec.generation,
  );
  return failed
    ? `The import of ${spec.source.name} into ${stream}:${name} failed: ${failed.message ?? failed.reason ?? ''}`
    : `${stream}:${name} waits for the import of ${spec.source.name}.`;
}
