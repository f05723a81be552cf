import { badInput, Failure, notFound } from '../../../platform/errors.js';
import type { Queryable } from '../../../platform/postgres/index.js';
import * as statements from '../image-streams.sql.js';
import type { ImageTag, TagSource } from '../model.js';
import { checkTagName, parseTagName, trackedTag } from '../rules/names.js';
import { openStream, type Desk, type StreamTarget } from './open-stream.js';
import { settleSpecs } from './settle.js';
import type { TagSpecRequest } from '../rules/spec.js';
import { tagOf } from '../tag-row.js';

/** Where to point a tag. */
export interface TagRequest extends StreamTarget, Omit<TagSpecRequest, 'name' | 'generation' | 'source'> {
  readonly tag: string;
  /** Null: it follows versions. */
  readonly source: TagSource | null;
  /** With a source tag: follow it, instead of copying where it points now. */
  readonly track: boolean;
}

/** Points a tag at an external image (looked at again even when it is the same), another tag, or an image. */
export async function setTag(desk: Desk, request: TagRequest): Promise<void> {
  const { namespace, stream, tag } = request;
  checkTagName(tag, 'input', 'tag');
  if (!request.source && !request.follow)
    throw badInput('Say where the tag comes from (source), or which versions it follows (follow).', 'input');
  if (!request.source && request.track)
    throw badInput('track is for a source tag; follow says by itself what is followed.', 'input', 'track');
  await desk.db.transaction(async (tx) => {
    const source = request.source && (await settleSource(tx, desk, request, request.source));
    const writer = await openStream(tx, desk, { ...request, points: true }, [tag]);
    const { spec: kept, current } = writer.tags.get(tag) ?? {};
    const spec: TagSpecRequest = {
      name: tag,
      source,
      follow: request.follow,
      reference: request.reference,
      scheduled: request.scheduled,
      interval: request.interval,
      minimumAge: request.minimumAge,
      insecure: request.insecure,
      referencePolicy: request.referencePolicy ?? kept?.referencePolicy,
      importMode: request.importMode ?? kept?.importMode,
      annotations: kept?.annotations,
      ...(source && isLookedAtAgain(source, current?.digest ?? null) && { generation: 0n }),
    };
    if (trackedTag(source, { namespace, name: stream }) === tag)
      throw badInput(`Tag ${tag} cannot be its own source.`, 'input', 'source', 'name');
    await settleSpecs(writer, [{ spec, path: ['input'] }]);
    await writer.finish();
  });
}

/**
 * Whether a source is looked at even where the specification names it already: a registry may have another image by now,
 * and a rollback may have led the tag away from the image that it was pointed at.
 */
const isLookedAtAgain = ({ kind, name }: TagSource, current: string | null): boolean =>
  kind === 'DOCKER_IMAGE' || (kind === 'IMAGE_STREAM_IMAGE' && name.slice(name.indexOf('@') + 1) !== current);

/**
 * A source tag that is to be copied becomes the image it points at now, as `oc tag` without --alias does. One
 * that is to be tracked must be of the same stream.
 */
async function settleSource(
  tx: Queryable,
  { access }: Desk,
  request: TagRequest,
  source: TagSource,
): Promise<TagSource> {
  const { track, namespace, stream } = request;
  if (source.kind !== 'IMAGE_STREAM_TAG') {
    if (track) throw badInput('Only a source tag (IMAGE_STREAM_TAG) can be tracked.', 'input', 'track');
    return source;
  }
  const name = parseTagName(source.name, 'input', 'source', 'name');
  if (track && trackedTag(source, { namespace, name: stream }) === null)
    throw badInput(
      `Tag ${stream}:${request.tag} can track tags of its own stream only; to copy ${source.name} where it points now, leave track out.`,
      'input',
      'track',
    );
  if (track) return source;
  const from = { namespace: source.namespace ?? namespace, stream: name.stream ?? stream };
  if (from.namespace !== namespace || from.stream !== stream)
    await access.require(
      'get',
      'imagestreams/layers',
      { namespace: from.namespace, name: from.stream },
      { path: ['input', 'source', 'name'], missing: tagMissing(from.namespace, from.stream, name.tag) },
    );
  const pointer = (await findTag(tx, from.namespace, from.stream, name.tag)).current;
  if (!pointer)
    throw new Failure(
      'NOT_FOUND',
      `Tag ${from.namespace}/${from.stream}:${name.tag} points at nothing yet: import it first, or track it.`,
      { path: ['input', 'source', 'name'] },
    );
  return pointer.digest === null
    ? { kind: 'DOCKER_IMAGE', namespace: null, name: pointer.reference }
    : { kind: 'IMAGE_STREAM_IMAGE', namespace: source.namespace, name: `${from.stream}@${pointer.digest}` };
}

async function findTag(tx: Queryable, namespace: string, stream: string, tag: string): Promise<ImageTag> {
  const found = await tx.maybe(statements.findStream(namespace, stream));
  const [row] = found ? await tx.many(statements.findTags([found.id], [tag])) : [];
  if (row) return tagOf(row);
  throw tagMissing(namespace, stream, tag);
}

const tagMissing = (namespace: string, stream: string, tag: string) =>
  notFound(`Image stream tag ${namespace}/${stream}:${tag}`, 'input', 'source', 'name');
