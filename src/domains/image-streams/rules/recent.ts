import type { ImageTag, TagCondition } from '../model.js';
import { quote } from './names.js';
import { isImported } from './spec.js';
import { inWords, type VersionRange } from './versions.js';

/** Whether a tag's specification is newer than what it points at. */
export const isBehind = ({ spec, current }: ImageTag): boolean =>
  spec !== null && (!current || current.generation < spec.generation);

/**
 * Why what a tag points at is not yet what its specification asks for; null when it is. `pattern`: the policy's that keeps it
 * where it points.
 */
export function whyNotNewest(
  tag: ImageTag,
  conditions: readonly TagCondition[],
  follow: VersionRange | null,
  pattern: string | null,
): string | null {
  const { stream, name, spec, current } = tag;
  if (!spec || !isBehind(tag)) return null;
  if (follow && !current)
    return `${stream}:${name} waits for a tag of ${inWords(follow)} that points at something.`;
  if (follow && pattern !== null)
    return `${stream}:${name} is immutable and stays where it is, whatever tag is or will be the best of ${inWords(follow)}: take ${quote(pattern)} out of the policy's immutableTags.`;
  if (follow)
    return `${stream}:${name} stays where it was before it was set to follow ${inWords(follow)}, until a tag of that comes or moves.`;
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
