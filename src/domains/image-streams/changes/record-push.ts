import { Failure } from '../../../platform/errors.js';
import type { Transaction } from '../../../platform/postgres/index.js';
import type { Pointer } from '../model.js';
import { checkTagName } from '../rules/names.js';
import { openStream, type Desk, type StreamTarget } from './open-stream.js';

/** What one must be allowed to push to a stream. */
const pushing = { verb: 'update', resource: 'imagestreams/layers' } as const;

/** What a registry told of a push. */
export interface PushRecord extends StreamTarget {
  readonly tag: string;
  readonly to: Pointer & { readonly digest: string };
  /** Writes, in the same transaction, what describes the image. */
  readonly saveImage: (tx: Transaction) => Promise<void>;
}

/**
 * Points a tag at an image that was pushed, and with it all that follow. The item takes the stream's generation,
 * as OpenShift's mapping does. A held tag refuses: a push is just what its rollback was to withstand.
 */
export async function recordPush(desk: Desk, record: PushRecord): Promise<void> {
  const { namespace, stream, tag, to } = record;
  checkTagName(tag, 'input', 'tag');
  await desk.db.transaction(async (tx) => {
    const writer = await openStream(tx, desk, record, [tag], pushing);
    const hold = writer.tags.get(tag)?.hold;
    if (hold)
      throw new Failure(
        'CONFLICT',
        `Tag ${namespace}/${stream}:${tag} is held (${hold.reason}): release it, or push another tag.`,
        { path: ['input', 'tag'] },
      );
    await record.saveImage(tx);
    const { requestId } = desk.by;
    const cause = { kind: 'PUSH', message: `pushed to ${to.reference}`, requestId, eventId: null } as const;
    await writer.point(tag, to, cause, writer.stream.generation);
    await writer.finish();
  });
}
