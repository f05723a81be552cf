import { parseReference, prioritizeTags, requireImportable } from '../../oci/index.js';
import { badInput, Failure, locate, notFound } from '../../platform/errors.js';
import {
  checkStreamName,
  checkTagName,
  isInsecure,
  notAllowed,
  type ImageStream,
  type ImageStreams,
  type ImageTag,
  type ImportMode,
  type TagSpecRequest,
} from '../image-streams/index.js';
import type { ImportDesk } from './desk.js';
import type { ImportRequest } from './model.js';
import { planRepository, planTagOfRepository, type PlannedRepository } from './repository.js';

/** One tag to import: where from, how, and the specification that comes with it. */
export interface PlannedImport {
  readonly tag: string;
  readonly from: string;
  readonly insecure: boolean;
  readonly mode: ImportMode;
  /** The specification to write with the outcome; null where it stays as it is. */
  readonly spec: TagSpecRequest | null;
  /** Whether it is one of a whole repository, and the specification has no say in it. */
  readonly isOfRepository: boolean;
}

/** All that one import is about. */
export interface ImportPlan {
  readonly named: readonly PlannedImport[];
  readonly repository: PlannedRepository | null;
  /** Tags of the specification that are too many for one import. */
  readonly additionalTags: readonly string[];
}

/** How many tags one request imports at most. */
const mostTagsAtOnce = 50;

/** Settles what an import is about, before any registry is asked. */
export async function planImport(desk: ImportDesk, request: ImportRequest): Promise<ImportPlan> {
  const { streams, sources } = desk;
  const { namespace, stream: name, from, confirm } = request;
  if (request.repository != null && (request.tag !== null || from !== null))
    throw badInput(
      'A whole repository is imported by itself: leave tag and from out.',
      'input',
      'repository',
    );
  checkStreamName(name, 'input', 'stream');
  if (request.tag !== null) checkTagName(request.tag, 'input', 'tag');
  const reference = from === null ? null : locate(['input', 'from'], () => parseReference(from));
  if (reference) locate(['input', 'from'], () => requireImportable(reference));
  const stream = await streams.byName(namespace, name);
  if (!stream && !confirm) throw streamMissing(namespace, name);
  const repository = await planRepository(desk, request, stream);
  if (request.repository != null || request.ownRepositoryAlone)
    return { named: [], repository, additionalTags: [] };
  if (request.tag === null && reference === null) return planAll(streams, stream, request, repository);
  const wanted = request.tag ?? (reference?.tag === '' || !reference ? 'latest' : reference.tag);
  const tag = stream && (await followTracks(streams, stream, wanted));
  const ofRepository = stream && !tag?.spec && (await planTagOfRepository(desk, request, stream, wanted));
  if (ofRepository) return { named: [ofRepository], repository, additionalTags: [] };
  const planned = planOne(tag?.name ?? wanted, tag, request, stream);
  if (reference && !sources.isAllowed(reference, planned.insecure))
    throw new Failure('FORBIDDEN', notAllowed(planned.from), { path: ['input', 'from'] });
  return { named: [planned], repository, additionalTags: [] };
}

/** The failure for a stream that is not there and is not to be created. */
export const streamMissing = (namespace: string, stream: string) =>
  new Failure(
    'NOT_FOUND',
    `Image stream ${namespace}/${stream} does not exist: give confirm, and from or repository, to create it.`,
    { path: ['input', 'stream'] },
  );

async function planAll(
  streams: ImageStreams,
  stream: ImageStream | null,
  request: ImportRequest,
  repository: PlannedRepository | null,
): Promise<ImportPlan> {
  if (!stream) throw notFound(`Image stream ${request.namespace}/${request.stream}`, 'input', 'stream');
  const tags = await streams.tags(stream.id, { first: 10_000, after: null });
  const external = new Map(
    tags
      .filter(({ spec }) => spec?.source?.kind === 'DOCKER_IMAGE' && !spec.reference)
      .map((tag) => [tag.name, tag] as const),
  );
  if (external.size === 0 && !repository)
    throw badInput(
      `No tag of ${request.namespace}/${request.stream} comes from an external registry: name a tag, and from.`,
      'input',
      'tag',
    );
  const names = prioritizeTags([...external.keys()]);
  return {
    named: names
      .slice(0, mostTagsAtOnce)
      .map((name) => planOne(name, external.get(name) ?? null, request, stream)),
    repository,
    additionalTags: names.slice(mostTagsAtOnce),
  };
}

/** The tag at the end of the way from `name`: importing an alias imports what it follows. */
async function followTracks(
  streams: ImageStreams,
  stream: ImageStream,
  name: string,
): Promise<ImageTag | null> {
  let tag = await streams.tag(stream.id, name);
  for (let steps = 0; tag?.spec?.tracks != null && steps < 100; steps++)
    tag = await streams.tag(stream.id, tag.spec.tracks);
  return tag;
}

function planOne(
  name: string,
  tag: ImageTag | null,
  request: ImportRequest,
  stream: ImageStream | null,
): PlannedImport {
  const spec = tag?.spec ?? null;
  const known = spec?.source?.kind === 'DOCKER_IMAGE' ? spec.source.name : null;
  const from = request.from ?? known;
  if (from === null)
    throw badInput(
      `Tag ${request.stream}:${name} has no external source: give from, and confirm to make it the tag's source.`,
      'input',
      'from',
    );
  if (from !== known && !request.confirm)
    throw new Failure(
      'CONFLICT',
      known === null
        ? `Tag ${request.stream}:${name} does not come from ${from}: give confirm to make it so.`
        : `Tag ${request.stream}:${name} comes from ${known}: give confirm to change it to ${from}.`,
      { path: ['input', 'confirm'] },
    );
  if (spec?.reference && from === known)
    throw badInput(
      `Tag ${request.stream}:${name} is a plain reference and is never imported.`,
      'input',
      'tag',
    );
  const next: TagSpecRequest = {
    name,
    source: { kind: 'DOCKER_IMAGE', namespace: null, name: from },
    scheduled: request.scheduled ?? spec?.scheduled,
    interval: request.interval ?? spec?.interval,
    minimumAge: request.minimumAge ?? spec?.minimumAge,
    insecure: request.insecure ?? spec?.insecure,
    referencePolicy: request.referencePolicy ?? spec?.referencePolicy,
    importMode: request.importMode ?? spec?.importMode,
    annotations: spec?.annotations,
  };
  const settled =
    from === known &&
    next.scheduled === spec?.scheduled &&
    next.interval === spec?.interval &&
    next.minimumAge === spec?.minimumAge &&
    next.insecure === spec?.insecure &&
    next.referencePolicy === spec?.referencePolicy &&
    next.importMode === spec?.importMode;
  return {
    tag: name,
    from,
    insecure: (next.insecure ?? false) || isInsecure(stream?.annotations ?? {}),
    mode: next.importMode ?? 'LEGACY',
    spec: settled ? null : next,
    isOfRepository: false,
  };
}
