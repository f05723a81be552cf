import type { Actor, NewEvent } from '../../events/index.js';
import type { Promotion } from './model.js';

/** Says that something has happened to a promotion. */
export const promotionEvent = (
  type: 'promotion.requested' | 'promotion.promoted' | 'promotion.rejected',
  { id, from, to, digest }: Pick<Promotion, 'id' | 'from' | 'to' | 'digest'>,
  by: { readonly actor: Actor; readonly requestId: string | null },
  message: string,
): NewEvent => ({
  type,
  namespace: to.namespace,
  subject: `${to.namespace}/${to.stream}:${to.tag}`,
  payload: { promotion: id, from, digest },
  actor: by.actor,
  cause: { kind: 'REQUEST', message, requestId: by.requestId, eventId: null },
});
