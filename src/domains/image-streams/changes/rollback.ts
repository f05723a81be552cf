import { badInput, Failure, notFound } from '../../../platform/errors.js';
import { findItem } from './item.sql.js';
import { checkImageId } from '../rules/names.js';
import { openStream, type Desk, type StreamTarget } from './open-stream.js';

/** Which item of a tag's history: exactly one is set. */
export interface ItemChoice {
  readonly position?: number | undefined;
  readonly revision?: bigint | undefined;
  readonly digest?: string | undefined;
  readonly at?: Date | undefined;
}

/** Which tag to put back, where to, and why. */
export interface RollbackRequest extends StreamTarget {
  readonly tag: string;
  readonly to: ItemChoice;
  readonly reason: string | null;
  /** Keep the tag there until it is released. */
  readonly hold: boolean;
}

/** Puts an item of a tag's history on top again, as a new item; nothing is removed. */
export async function rollBack(desk: Desk, request: RollbackRequest): Promise<void> {
  const { namespace, stream, tag, to, reason } = request;
  if (to.position !== undefined && to.position < 0)
    throw badInput('position counts from 0.', 'input', 'to', 'position');
  const digest = to.digest === undefined ? undefined : checkImageId(to.digest, 'input', 'to', 'digest');
  await desk.db.transaction(async (tx) => {
    const writer = await openStream(tx, desk, { ...request, points: true }, [tag]);
    const draft = writer.tags.get(tag);
    if (!draft) throw notFound(`Image stream tag ${namespace}/${stream}:${tag}`, 'input', 'tag');
    const found = await tx.many(findItem(writer.stream.id, tag, { ...to, digest }));
    const digests = new Set(found.map((item) => item.digest));
    if (digests.size > 1)
      throw badInput(
        `Several images in the history of ${stream}:${tag} begin with ${to.digest ?? ''}: give more digits.`,
        'input',
        'to',
        'digest',
      );
    const [item] = found;
    if (!item)
      throw new Failure(
        'NOT_FOUND',
        `The history of ${namespace}/${stream}:${tag} has no such item: see its history.`,
        {
          path: ['input', 'to'],
        },
      );
    await writer.point(
      tag,
      item,
      {
        kind: 'ROLLBACK',
        message: reason ?? `rolled back to revision ${String(item.revision)}`,
        requestId: desk.by.requestId,
        eventId: null,
      },
      { generation: draft.spec?.generation ?? draft.current?.generation },
    );
    if (request.hold) await writer.hold(tag, reason ?? `rolled back to revision ${String(item.revision)}`);
    await writer.finish();
  });
}
