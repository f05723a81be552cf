import type { Cause } from '../../../events/index.js';
import type { Transaction } from '../../../platform/postgres/index.js';
import type { Pointer } from '../model.js';
import { openStream, type Desk, type StreamTarget } from './open-stream.js';

/** An image to bring from a tag of one stream to a tag of another. */
export interface TagPromotion extends StreamTarget {
  readonly tag: string;
  readonly from: { readonly namespace: string; readonly stream: string };
  readonly image: Pointer & { readonly digest: string };
  readonly cause: Cause;
  /** Whether somebody who may has decided it, so that the viewer needs no rights of its own to the stream. */
  readonly isDecided: boolean;
}

/**
 * Points a tag at exactly this image, within the transaction that decides it, whether or not the source still has
 * it; creates stream and tag when they are missing. How the tag is pulled stays as it was.
 */
export async function promoteTag(tx: Transaction, desk: Desk, promotion: TagPromotion): Promise<void> {
  const { tag, from, image, cause } = promotion;
  const right = promotion.isDecided ? null : ({ verb: 'update', resource: 'imagestreams' } as const);
  const writer = await openStream(tx, desk, { ...promotion, create: true, points: true }, [tag], right);
  const kept = writer.tags.get(tag)?.spec;
  const source = {
    kind: 'IMAGE_STREAM_IMAGE',
    namespace: from.namespace,
    name: `${from.stream}@${image.digest}`,
  } as const;
  const spec = { name: tag, source, referencePolicy: kept?.referencePolicy, annotations: kept?.annotations };
  await writer.setSpec(spec, 'input', 'to');
  await writer.point(tag, image, cause);
  await writer.finish();
}
