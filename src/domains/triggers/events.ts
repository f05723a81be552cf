import type { Actor, LoggedEvent, NewEvent } from '../../events/index.js';
import { kindWords, shown, subjectOf, tagOf, type Target, type Trigger } from './model.js';

/** What the log keeps of a trigger that has fired. */
export interface FiredPayload {
  readonly trigger: string;
  readonly target: Target;
  readonly from: string;
  readonly image: string;
  readonly digest: string | null;
}

/** Says that a trigger has fired for what its tag points at; `eventId` is the event that moved the tag there. */
export function triggerFired(
  trigger: Trigger,
  image: string,
  eventId: string | null,
  actor: Actor,
): NewEvent<FiredPayload> {
  const target = targetOf(trigger);
  const tag = tagOf(trigger);
  const from = tag ? shown(tag) : '';
  return {
    type: 'trigger.fired',
    namespace: trigger.namespace,
    subject: eventSubjectOf(trigger),
    payload: { trigger: trigger.id, target, from, image, digest: trigger.digest },
    actor,
    cause: {
      kind: 'TRIGGER',
      message: `${from} points at ${trigger.digest ?? image}`,
      requestId: null,
      eventId,
    },
  };
}

/** Says that a trigger was to fire, and may not: whoever set it has lost the right to pull from there. */
export const triggerDenied = (
  trigger: Trigger,
  message: string,
  eventId: string | null,
  actor: Actor,
): NewEvent => {
  const target = targetOf(trigger);
  const tag = tagOf(trigger);
  return {
    type: 'trigger.denied',
    namespace: trigger.namespace,
    subject: eventSubjectOf(trigger),
    payload: {
      trigger: trigger.id,
      target,
      from: tag ? shown(tag) : '',
      image: trigger.reference,
      digest: trigger.digest,
    },
    actor,
    cause: { kind: 'TRIGGER', message, requestId: null, eventId },
  };
};

/** A trigger as its events name it. */
export const eventSubjectOf = (trigger: Trigger): string => `${subjectOf(targetOf(trigger))}/${trigger.name}`;

/** What a trigger sets off. */
export const targetOf = ({ targetKind, namespace, targetName }: Trigger): Target => ({
  kind: targetKind,
  namespace,
  name: targetName,
});

/** Says that the triggers of a namespace are held, released, or have another limit. */
export const namespaceEvent = (
  type: 'namespace.triggers-held' | 'namespace.triggers-released' | 'namespace.trigger-limit-set',
  namespace: string,
  payload: object,
  by: { readonly actor: Actor; readonly requestId: string | null },
  message: string,
): NewEvent => ({
  type,
  namespace,
  subject: namespace,
  payload,
  actor: by.actor,
  cause: { kind: 'REQUEST', message, requestId: by.requestId, eventId: null },
});

/** Says that the triggers that somebody has set on a consumer or webhook are others now. */
export const triggersSet = (
  target: Target,
  by: { readonly actor: Actor; readonly requestId: string | null },
  message: string,
): NewEvent => ({
  type: 'trigger.set',
  namespace: target.namespace,
  subject: `${kindWords[target.kind]}/${target.namespace}/${target.name}`,
  payload: { target },
  actor: by.actor,
  cause: { kind: 'REQUEST', message, requestId: by.requestId, eventId: null },
});

/** Something that happened to a trigger, out of the log; what it fired for is there only where it fired. */
export type LoggedTriggerEvent = LoggedEvent<Pick<FiredPayload, 'target'> & Partial<FiredPayload>>;

/** What happened to a trigger, by what the log calls it. */
export const kindOf = (type: string): 'FIRED' | 'SET' | 'DENIED' =>
  type === 'trigger.fired' ? 'FIRED' : type === 'trigger.set' ? 'SET' : 'DENIED';
