import { formatReference, parseReference, requireImportable } from '../../oci/index.js';
import { badInput, Failure, locate } from '../../platform/errors.js';
import { checkGlobs } from '../repository-imports/index.js';
import { isInsecure, notAllowed, type ImageStream } from '../image-streams/index.js';
import type { ImportDesk } from './desk.js';
import type { ImportRequest } from './model.js';
import type { PlannedImport } from './plan.js';
import { selectTags, type TagFilter } from './repository-tags.js';

/** A repository to import as a whole. */
export interface PlannedRepository {
  readonly namespace: string;
  readonly stream: string;
  readonly repository: string;
  readonly insecure: boolean;
  /** Whether it becomes the stream's own with this import. */
  readonly adopt: boolean;
  readonly filter: TagFilter;
  /** Tags that the stream's specification has: they are not the repository's to move. */
  readonly specified: ReadonlySet<string>;
}

/** What a registry has in a repository, and what of it is to be imported. */
export interface ListedRepository {
  readonly imports: readonly PlannedImport[];
  readonly additionalTags: readonly string[];
  readonly excludedTags: readonly string[];
  /** Where the repository was found, if it names no registry itself. */
  readonly registry: string | null;
}

/** Settles which repository an import is about, if it is about one, before any registry is asked. */
export async function planRepository(
  desk: ImportDesk,
  request: ImportRequest,
  stream: ImageStream | null,
): Promise<PlannedRepository | null> {
  const { repository = null } = request;
  const own = stream?.dockerImageRepository ?? null;
  const wanted = repository ?? (request.tag === null && request.from === null ? own : null);
  const isFiltered = saysFilter(request);
  const kept =
    stream && wanted === own && own !== null && !isFiltered ? await desk.repositories?.of(stream.id) : null;
  const { include = [], exclude = [], limit } = kept ?? request;
  if (wanted === null && !isFiltered) return null;
  if (wanted === null)
    throw badInput('include, exclude and limit are for the import of a whole repository: give one.', 'input');
  checkGlobs(include, 'input', 'include');
  checkGlobs(exclude, 'input', 'exclude');
  if (limit != null && limit < 1) throw badInput('Import at least one tag, or say dryRun.', 'input', 'limit');
  const insecure = request.insecure ?? isInsecure(stream?.annotations ?? {});
  if (repository !== null) requireRepository(desk, repository, insecure);
  const adopt = repository !== null && repository !== own;
  if (adopt && !request.confirm) throw unconfirmed(request, repository, own);
  const tags = stream ? await desk.streams.tags(stream.id, { first: 10_000, after: null }) : [];
  return {
    namespace: request.namespace,
    stream: request.stream,
    repository: wanted,
    insecure,
    adopt,
    filter: { include, exclude, limit: Math.min(limit ?? Infinity, desk.mostTags) },
    specified: new Set(tags.filter(({ spec }) => spec !== null).map(({ name }) => name)),
  };
}

/**
 * One tag of the repository that a stream imports as a whole, where its specification has none of that name; null where
 * there is no such repository, or the import says more of the tag than that it is wanted.
 */
export async function planTagOfRepository(
  { sources }: ImportDesk,
  request: ImportRequest,
  { dockerImageRepository: source, annotations }: ImageStream,
  tag: string,
): Promise<PlannedImport | null> {
  const { namespace, stream, scheduled, interval, minimumAge, referencePolicy } = request;
  const settings = [request.from ?? undefined, scheduled, interval, minimumAge, referencePolicy];
  if (source === null || settings.some((setting) => setting !== undefined)) return null;
  const repository = parseReference(source);
  const registry = (await sources.foundIn({ namespace, stream, source })) ?? repository.registry;
  return {
    tag,
    from: formatReference({ ...repository, registry, tag }),
    insecure: request.insecure ?? isInsecure(annotations),
    mode: request.importMode ?? 'LEGACY',
    spec: null,
    isOfRepository: true,
  };
}

/** Whether an import itself says which tags of a repository it wants. */
const saysFilter = ({ include = [], exclude = [], limit }: ImportRequest): boolean =>
  include.length > 0 || exclude.length > 0 || limit != null;

function requireRepository({ sources }: ImportDesk, repository: string, insecure: boolean): void {
  const path = ['input', 'repository'];
  const reference = locate(path, () => requireImportable(parseReference(repository)));
  if (reference.tag !== '' || reference.id !== '')
    throw badInput('A whole repository has neither tag nor digest: give from to import one image.', ...path);
  if (!sources.isAllowed(reference, insecure))
    throw new Failure('FORBIDDEN', notAllowed(repository), { path });
}

const unconfirmed = ({ namespace, stream }: ImportRequest, repository: string, own: string | null) =>
  new Failure(
    'CONFLICT',
    own === null
      ? `Image stream ${namespace}/${stream} imports no whole repository: give confirm to make it ${repository}.`
      : `Image stream ${namespace}/${stream} imports ${own}: give confirm to change it to ${repository}.`,
    { path: ['input', 'confirm'] },
  );

/** Asks the registry what tags there are, and chooses. Throws `ImportError`. */
export async function listRepository(
  { sources, registry, keyringFor, signal }: ImportDesk,
  planned: PlannedRepository,
  mode: PlannedImport['mode'],
): Promise<ListedRepository> {
  const { insecure, filter, specified } = planned;
  const keyring = await keyringFor(planned.namespace);
  const found = await sources.find({ ...planned, source: planned.repository }, (reference) =>
    registry.listTags({ reference, insecure, keyring, ...(signal && { signal }) }),
  );
  const { chosen, additional, excluded } = selectTags(found.answer, specified, filter);
  return {
    imports: chosen.map((tag) => ({
      tag,
      from: formatReference({ ...found.place, tag }),
      insecure,
      mode,
      spec: null,
      isOfRepository: true,
    })),
    additionalTags: additional,
    excludedTags: excluded,
    registry: found.registry,
  };
}
