import type { Cause } from '../../../events/index.js';
import { Failure } from '../../../platform/errors.js';
import type { Transaction } from '../../../platform/postgres/index.js';
import { Refusal } from '../../policies/index.js';
import type { Pointer, TagHold } from '../model.js';
import type { HistoryChange } from '../rules/history.js';
import { checkTagName } from '../rules/names.js';
import { dropCondition } from './condition.sql.js';
import { ensureTag } from './tag.sql.js';
import { openStream, type Desk, type StreamTarget } from './open-stream.js';
import type { StreamWriter } from './writer/stream-writer.js';

/** What one must be allowed to push to a stream. */
const pushing = { verb: 'update', resource: 'imagestreams/layers' } as const;

/** A push that a registry told of. */
export interface PushRecord extends StreamTarget {
  readonly tag: string;
  readonly to: Pointer & { readonly digest: string };
  /** Left out: that the request told of it. */
  readonly cause?: Cause;
  /** Writes, in the same transaction, what describes the image. */
  readonly saveImage: (tx: Transaction) => Promise<void>;
  /** Throws, under the stream's lock and before anything is written, when the push does not count any more. */
  readonly admit?: (tx: Transaction) => Promise<void>;
  /**
   * Writes what belongs to the move. Where it is given, a refusal is no failure: the registry has the image anyway, so
   * the tag's condition `PushSuccess` says why the tag did not follow.
   */
  readonly settle?: (tx: Transaction) => Promise<void>;
}

/** What a push did to its tag. */
export type PushRecorded =
  'moved' | 'unchanged' | { readonly refused: { readonly reason: string; readonly message: string } };

/**
 * Points a tag at an image that was pushed, and with it all that follow. The item takes the stream's generation,
 * as OpenShift's mapping does. A held tag refuses: a push is just what its rollback was to withstand.
 */
export async function recordPush(desk: Desk, record: PushRecord): Promise<PushRecorded> {
  const { tag, to } = record;
  checkTagName(tag, 'input', 'tag');
  return desk.db.transaction(async (tx) => {
    const writer = await openStream(tx, desk, record, [tag], pushing);
    await record.admit?.(tx);
    await Promise.all([record.saveImage(tx), writer.lookAhead()]);
    const { requestId } = desk.by;
    const told = { kind: 'PUSH', message: `pushed to ${to.reference}`, requestId, eventId: null } as const;
    const cause = record.cause ?? told;
    const change = await pointOrRefusal(writer, record, cause);
    const refused = typeof change === 'string' ? null : change;
    if (refused && !record.settle) throw refused.failure;
    if (refused) await noteRefusal(writer, tag, refused, cause);
    else await record.settle?.(tx);
    if (change === 'unchanged') await tx.execute(dropCondition(writer.stream.id, tag, pushCondition));
    await writer.finish();
    if (refused) return { refused };
    return change === 'pushed' || change === 'replaced' ? 'moved' : 'unchanged';
  });
}

const pushCondition = 'PushSuccess';

interface Refused {
  readonly reason: string;
  readonly message: string;
  readonly failure: Failure;
}

/** Points the tag; or says why it stays, which is known before anything of the tag is written. */
async function pointOrRefusal(
  writer: StreamWriter,
  record: PushRecord,
  cause: Cause,
): Promise<HistoryChange | Refused> {
  const { tag, to } = record;
  const hold = writer.tags.get(tag)?.hold;
  if (hold) return heldBack(record, hold);
  try {
    const { generation } = writer.stream;
    return await writer.point(tag, to, cause, { generation, isPushed: true });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { reason: error.reason, message: error.message, failure: error };
  }
}

function heldBack({ namespace, stream, tag }: PushRecord, { reason }: TagHold): Refused {
  const message = `Tag ${namespace}/${stream}:${tag} is held (${reason}): release it, or push another tag.`;
  return { reason: 'Held', message, failure: new Failure('CONFLICT', message, { path: ['input', 'tag'] }) };
}

/** A new tag comes into being by its refusal, to be seen; one that there was no room for has nothing to put a condition on. */
async function noteRefusal(writer: StreamWriter, tag: string, { reason, message }: Refused, cause: Cause) {
  if (reason === 'TooManyTags') return;
  if (!writer.tags.has(tag)) await writer.tx.execute(ensureTag(writer.stream.id, tag));
  const { generation } = writer.stream;
  const condition = { type: pushCondition, status: 'FALSE', reason, message, generation } as const;
  await writer.setCondition(tag, condition, cause);
}
