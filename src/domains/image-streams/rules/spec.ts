import { parseReference, requireImportable } from '../../../oci/index.js';
import { badInput, locate } from '../../../platform/errors.js';
import { checkTagName, parseImageName, parseTagName, trackedTag } from './names.js';
import { checkVersionRange, type VersionRange } from './versions.js';
import type { ImportMode, ReferencePolicy, TagSource, TagSpec, TextMap } from '../model.js';

/** A tag's specification as it is asked for; what is left out has its default. */
export interface TagSpecRequest {
  readonly name: string;
  readonly source: TagSource | null;
  /** Follow the best of these, instead of a source. */
  readonly follow?: VersionRange | undefined;
  readonly reference?: boolean | undefined;
  readonly scheduled?: boolean | undefined;
  /** Seconds; null takes the server's own. */
  readonly interval?: number | null | undefined;
  /** Seconds; null means any age. */
  readonly minimumAge?: number | null | undefined;
  readonly insecure?: boolean | undefined;
  readonly referencePolicy?: ReferencePolicy | undefined;
  readonly importMode?: ImportMode | undefined;
  readonly annotations?: TextMap | undefined;
  /** 0n: import again even though nothing has changed. */
  readonly generation?: bigint | undefined;
}

/** Refuses a source whose name is not of the form that its kind asks for, and settings that do not fit it. */
export function checkSpec(request: TagSpecRequest, ...path: string[]): void {
  const { source, scheduled = false } = request;
  checkTagName(request.name, ...path, 'name');
  if (request.follow && source)
    throw badInput(
      `Tag ${request.name} has either a source or versions to follow, not both.`,
      ...path,
      'follow',
    );
  if (request.follow) checkVersionRange(request.follow, ...path, 'follow');
  if (source?.kind === 'DOCKER_IMAGE')
    locate([...path, 'source', 'name'], () => requireImportable(parseReference(source.name)));
  if (source?.kind === 'IMAGE_STREAM_TAG') parseTagName(source.name, ...path, 'source', 'name');
  if (source?.kind === 'IMAGE_STREAM_IMAGE') parseImageName(source.name, ...path, 'source', 'name');
  if (scheduled && source?.kind !== 'DOCKER_IMAGE')
    throw badInput(
      `Tag ${request.name} cannot be scheduled: only a tag from an external image (DOCKER_IMAGE) is checked for news.`,
      ...path,
      'scheduled',
    );
}

/** The specification that a request makes; its generation is settled by `settleGeneration`. */
export function specOf(request: TagSpecRequest, stream: { namespace: string; name: string }): TagSpec {
  return {
    source: request.source,
    generation: 0n,
    tracks: trackedTag(request.source, stream),
    reference: request.reference ?? false,
    scheduled: request.scheduled ?? false,
    interval: request.interval ?? null,
    minimumAge: request.minimumAge ?? null,
    insecure: request.insecure ?? false,
    referencePolicy: request.referencePolicy ?? 'SOURCE',
    importMode: request.importMode ?? 'LEGACY',
    annotations: request.annotations ?? {},
  };
}

/**
 * Whether the change asks for the source to be looked at again. Annotations, schedule, policy and the kind
 * alone do not (OpenShift's tagRefChanged), and no more does writing out `home`, the namespace of the stream itself.
 */
export const asksAgain = (old: TagSpec | null, next: TagSpec, home: string, requested?: bigint): boolean =>
  old === null ||
  requested === 0n ||
  (old.source?.namespace ?? home) !== (next.source?.namespace ?? home) ||
  old.source?.name !== next.source?.name ||
  old.reference !== next.reference ||
  old.importMode !== next.importMode;

/** Whether two specifications say the same, generations aside. */
export const sameSpec = (one: TagSpec, other: TagSpec): boolean => canonical(one) === canonical(other);

const canonical = (spec: TagSpec) =>
  JSON.stringify([
    spec.source && [spec.source.kind, spec.source.namespace, spec.source.name],
    Object.entries(spec.annotations).sort(),
    [spec.tracks, spec.reference, spec.scheduled, spec.interval, spec.minimumAge],
    [spec.insecure, spec.referencePolicy, spec.importMode],
  ]);

/** Whether the tag is pointed by imports from an external registry. */
export const isImported = ({ source, reference }: TagSpec): boolean =>
  source?.kind === 'DOCKER_IMAGE' && !reference;

/** Whether the tag waits for an import: the specification is newer than what was last imported or tried. */
export const needsImport = (
  spec: TagSpec | null,
  itemGeneration: bigint | undefined,
  triedGeneration: bigint | undefined,
): boolean => {
  if (spec?.source?.kind !== 'DOCKER_IMAGE' || spec.reference) return false;
  return spec.generation > (itemGeneration ?? 0n) && spec.generation > (triedGeneration ?? 0n);
};
