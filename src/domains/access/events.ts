import type { Actor, NewEvent } from '../../events/index.js';
import type { Subject } from './model.js';

interface By {
  readonly actor: Actor;
  readonly requestId: string | null;
}

type Type =
  | 'token.created'
  | 'token.revoked'
  | 'service-account.created'
  | 'service-account.deleted'
  | 'user.disabled'
  | 'user.enabled'
  | 'group.changed'
  | 'role-binding.created'
  | 'role-binding.deleted';

/** What has happened to somebody's rights; in no namespace where it is about all of Sluice. */
export const accessEvent = (
  type: Type,
  { namespace, name, payload = {} }: { namespace: string | null; name: string; payload?: object },
  { actor, requestId }: By,
): NewEvent => ({
  type,
  namespace: namespace ?? '',
  subject: `${namespace ?? ''}/${name}`,
  payload,
  actor,
  cause: { kind: 'REQUEST', message: type.replace('.', ' ').replaceAll('-', ' '), requestId, eventId: null },
});

/** A binding as its events tell of it. */
export const bindingPayload = (role: string, { kind, name }: Subject, streams: string | null) => ({
  role,
  subject: { kind, name },
  streams,
});
