import type { ImageTag, TagCondition } from '../model.js';

/** Why what a tag points at is not yet what its specification asks for; null when it is. */
export function whyNotNewest(
  { stream, name, spec, current }: ImageTag,
  conditions: readonly TagCondition[],
): string | null {
  if (spec?.source?.kind !== 'DOCKER_IMAGE' || spec.reference) return null;
  if (current && current.generation >= spec.generation) return null;
  const failed = conditions.find(
    ({ type, status, generation }) =>
      type === 'ImportSuccess' && status === 'FALSE' && generation >= spec.generation,
  );
  return failed
    ? `The import of ${spec.source.name} into ${stream}:${name} failed: ${failed.message ?? failed.reason ?? ''}`
    : `${stream}:${name} waits for the import of ${spec.source.name}.`;
}
