import { notFound } from '../../../platform/errors.js';
import { streamEvent, requested } from '../events.js';
import { deleteStream as deleteStreamRow } from './stream.sql.js';
import { openStream, type Desk, type StreamTarget } from './open-stream.js';

/** One tag of a stream. */
export interface TagTarget extends StreamTarget {
  readonly tag: string;
}

const missing = ({ namespace, stream, tag }: TagTarget) =>
  notFound(`Image stream tag ${namespace}/${stream}:${tag}`, 'input', 'tag');

/** Takes a tag out of the specification and leaves its history; a tag that is not in it stays as it is. */
export const stopTracking = (desk: Desk, target: TagTarget): Promise<void> =>
  desk.db.transaction(async (tx) => {
    const writer = await openStream(tx, desk, target, [target.tag]);
    if (!writer.tags.has(target.tag)) throw missing(target);
    await writer.removeSpec(target.tag, requested(desk.by, 'no longer tracked'));
    await writer.finish();
  });

/** Removes a tag, specification and history; the images stay. */
export const deleteTag = (desk: Desk, target: TagTarget): Promise<void> =>
  desk.db.transaction(async (tx) => {
    const writer = await openStream(tx, desk, target, [target.tag]);
    if (!writer.tags.has(target.tag)) throw missing(target);
    await writer.removeTag(target.tag, requested(desk.by, 'deleted'));
    await writer.finish();
  });

/** Deletes a stream; each of its tags is told of as deleted. */
export const deleteStream = (desk: Desk, target: StreamTarget): Promise<void> =>
  desk.db.transaction(async (tx) => {
    const writer = await openStream(tx, desk, target, 'all', { verb: 'delete', resource: 'imagestreams' });
    const cause = requested(desk.by, 'deleted with its stream');
    for (const name of [...writer.tags.keys()]) await writer.removeTag(name, cause);
    await tx.execute(deleteStreamRow(writer.stream.id));
    await desk.outbox.publish(
      tx,
      streamEvent('image-stream.deleted', writer.stream, desk.by.actor, requested(desk.by, 'deleted')),
    );
  });
