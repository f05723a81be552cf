import type { Actor, NewEvent } from '../../events/index.js';

/** Says that a secret was written or deleted; never what it holds. */
export const secretEvent = (
  type: 'secret.put' | 'secret.deleted',
  { namespace, name }: { namespace: string; name: string },
  { actor, requestId }: { actor: Actor; requestId: string | null },
): NewEvent<{ secret: string }> => ({
  type,
  namespace,
  subject: `${namespace}/${name}`,
  payload: { secret: name },
  actor,
  cause: {
    kind: 'REQUEST',
    message: type === 'secret.put' ? 'written' : 'deleted',
    requestId,
    eventId: null,
  },
});
