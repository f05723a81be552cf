import { badInput, Failure, notFound } from '../../../platform/errors.js';
import type { Queryable } from '../../../platform/postgres/index.js';
import * as statements from '../image-streams.sql.js';
import { keepItem } from './item.sql.js';
import type { ImageStream, Pointer, TagSpec } from '../model.js';
import { parseImageName, parseTagName } from '../rules/names.js';
import type { StreamWriter } from './writer/stream-writer.js';
import { tagOf } from '../tag-row.js';

/**
 * What a specification points at by itself, without asking a registry: null where there is nothing yet. A
 * missing stream or image is an error, a missing tag is not: it may come.
 */
export async function resolveSource(
  writer: StreamWriter,
  spec: TagSpec,
  ...path: string[]
): Promise<Pointer | null> {
  const { source, reference, tracks } = spec;
  if (!source) return null;
  if (source.kind === 'DOCKER_IMAGE') return reference ? { reference: source.name, digest: null } : null;
  if (tracks !== null) return (await writer.tags.read(tracks))?.current ?? null;
  const kind = source.kind === 'IMAGE_STREAM_TAG' ? parseTagName(source.name) : parseImageName(source.name);
  const stream = await sourceStream(writer, source.namespace, kind.stream, path);
  if ('id' in kind)
    return keep(writer, stream, await findStreamImage(writer.tx, stream, kind.id, ...path), path);
  const [row] = await writer.tx.many(statements.findTags([stream.id], [kind.tag]));
  return keep(writer, stream, row ? tagOf(row).current : null, path);
}

/**
 * Keeps another stream's history from losing the item before this transaction ends: it may be pruned at any time,
 * whereas the own stream is locked.
 */
async function keep<Found extends Pointer>(
  writer: StreamWriter,
  { id, namespace, name }: ImageStream,
  found: Found | null,
  path: string[],
): Promise<Found | null> {
  if (found?.digest == null || id === writer.stream.id) return found;
  if (await writer.tx.maybe(keepItem(id, found.digest))) return found;
  throw new Failure(
    'CONFLICT',
    `Image ${found.digest} was just pruned from ${namespace}/${name}: choose another.`,
    {
      path: [...path, 'source', 'name'],
    },
  );
}

/** Another stream may be a source for those who may pull from it. */
async function sourceStream(
  { tx, stream, access }: StreamWriter,
  namespace: string | null,
  name: string | null,
  path: string[],
): Promise<ImageStream> {
  if ((namespace ?? stream.namespace) === stream.namespace && (name ?? stream.name) === stream.name)
    return stream;
  const at = { namespace: namespace ?? stream.namespace, name: name ?? stream.name };
  await access.require('get', 'imagestreams/layers', at, { path: [...path, 'source'] });
  const found = await tx.maybe(statements.findStream(at.namespace, at.name));
  if (found) return found;
  throw notFound(`Image stream ${at.namespace}/${at.name}`, ...path, 'source');
}

/** An image by digest, or its beginning, as a stream's history has it. */
export interface FoundImage extends Pointer {
  readonly digest: string;
  readonly tags: readonly string[];
}

/** Looks an image up in a stream's history; several that begin alike are an error that names them. */
export const lookUpImage = async (
  db: Queryable,
  stream: ImageStream,
  id: string,
  ...path: string[]
): Promise<FoundImage | null> =>
  onlyImage(await db.many(statements.findStreamImages(stream.id, id)), stream, id, ...path);

/** The one image that begins with `id`, or null; several are an error that names them. */
export function onlyImage(
  found: readonly FoundImage[],
  stream: ImageStream,
  id: string,
  ...path: string[]
): FoundImage | null {
  if (found.length <= 1) return found[0] ?? null;
  const candidates = found.slice(0, 10).map(({ digest }) => digest.slice(0, 26));
  throw badInput(
    `Several images of ${stream.namespace}/${stream.name} begin with ${id}: ${candidates.join(', ')}${
      found.length > 10 ? ' and more' : ''
    }. Give more digits.`,
    ...path,
  );
}

async function findStreamImage(db: Queryable, stream: ImageStream, id: string, ...path: string[]) {
  const found = await lookUpImage(db, stream, id, ...path, 'source', 'name');
  if (found) return found;
  throw new Failure(
    'NOT_FOUND',
    `Image stream ${stream.namespace}/${stream.name} has no image ${id} in the history of any tag.`,
    { path: [...path, 'source', 'name'] },
  );
}
