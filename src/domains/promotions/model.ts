import type { Actor } from '../../events/index.js';

/** How far a promotion is. */
export type PromotionState = 'PENDING' | 'PROMOTED' | 'REJECTED' | 'EXPIRED';

/** A tag by its names, whether it is there or not. */
export interface TagAddress {
  readonly namespace: string;
  readonly stream: string;
  readonly tag: string;
}

/** An image on its way from one tag to another, bound to its digest. */
export interface Promotion {
  readonly id: string;
  /** Counts up; the order of lists. */
  readonly number: bigint;
  readonly from: TagAddress;
  readonly to: TagAddress;
  readonly namespace: string;
  readonly reference: string;
  readonly digest: string;
  readonly state: PromotionState;
  readonly requestedBy: Actor;
  readonly requestedAt: Date;
  /** Who approved or rejected it; null for one that needed no approval. */
  readonly decidedBy: Actor | null;
  readonly decidedAt: Date | null;
  readonly reason: string | null;
  readonly expiresAt: Date;
}

/** What is asked to be promoted, and on what terms. */
export interface PromotionRequest {
  readonly from: TagAddress;
  readonly to: TagAddress;
  readonly requireApproval: boolean;
  readonly expectedDigest: string | null;
  /** Seconds; null: a week. */
  readonly expiresIn: number | null;
}

/** The tag as messages name it. */
export const shown = ({ namespace, stream, tag }: TagAddress): string => `${namespace}/${stream}:${tag}`;

/** What has happened to a promotion, oldest first. */
export function happenings(promotion: Promotion) {
  const { requestedAt, requestedBy, decidedAt, decidedBy, state, reason, expiresAt } = promotion;
  const requested = { type: 'REQUESTED', occurredAt: requestedAt, actor: requestedBy, reason: null } as const;
  if (state === 'PENDING') return [requested];
  if (state === 'EXPIRED')
    return [requested, { type: state, occurredAt: expiresAt, actor: null, reason: null }];
  const by = { occurredAt: decidedAt ?? requestedAt, actor: decidedBy ?? requestedBy };
  return [requested, { type: state, ...by, reason }];
}
