import { eventSubjectOf } from './events.js';
import { hasNews, isForeign, kindWords, shown, tagOf, type Trigger } from './model.js';

/** One condition of a trigger, and which event would tell why it is as it is. */
export interface Condition {
  readonly type: string;
  readonly holds: boolean;
  readonly value: string;
  readonly message: string;
  /** The newest event of these types on this subject decided it; null: none could. */
  readonly decidedBy: { readonly subject: string; readonly types: readonly string[] } | null;
  /** That event itself, where the trigger knows it. */
  readonly eventId: string | null;
}

const moves = ['image-tag.moved', 'image-tag.replaced'];
const manifests = [
  'deployment.created',
  'deployment.configured',
  'build-config.created',
  'build-config.updated',
  'trigger.set',
];

/** Every condition under which a trigger fires, each with what was found; it fires when all of them hold. */
export function conditionsOf(trigger: Trigger, refusal: string | null): Condition[] {
  const { targetKind, namespace, targetName, problem } = trigger;
  const target =
    targetKind === 'DEPLOYMENT' || targetKind === 'BUILD_CONFIG'
      ? `${namespace}/${targetName}`
      : `${kindWords[targetKind]}/${namespace}/${targetName}`;
  const byManifest = { subject: target, types: manifests };
  const about = { target, byManifest };
  return [
    {
      type: 'WellFormed',
      holds: problem === null,
      value: problem?.reason ?? 'true',
      message: problem?.message ?? 'It is written as it must be.',
      decidedBy: byManifest,
      eventId: null,
    },
    {
      type: 'TargetFound',
      holds: trigger.targetFound,
      value: `${kindWords[targetKind]}/${targetName}`,
      message: trigger.targetFound ? `${target} is there.` : `${target} is not there.`,
      decidedBy: byManifest,
      eventId: null,
    },
    ...(trigger.type === 'IMAGE_CHANGE'
      ? [...ofTag(trigger, about), ...ofWill(trigger, about, refusal), changed(trigger)]
      : ofConfig(trigger, about)),
  ];
}

interface About {
  readonly target: string;
  readonly byManifest: NonNullable<Condition['decidedBy']>;
}

function ofTag(trigger: Trigger, { byManifest }: About): Condition[] {
  const tag = tagOf(trigger);
  const name = tag ? shown(tag) : '';
  const stream = tag ? `${tag.namespace}/${tag.stream}` : '';
  const { streamId, tagFound, reference, digest, containers, paths, targetKind } = trigger;
  const isThere = streamId !== null;
  return [
    {
      type: 'StreamFound',
      holds: isThere,
      value: stream,
      message: isThere ? `Stream ${stream} is there.` : `There is no stream ${stream}.`,
      decidedBy: { subject: stream, types: ['image-stream.created', 'image-stream.deleted'] },
      eventId: null,
    },
    {
      type: 'TagFound',
      holds: tagFound,
      value: name,
      message: tagFound ? `Tag ${name} is there.` : `There is no tag ${name}.`,
      decidedBy: { subject: name, types: [...moves, 'image-tag.deleted'] },
      eventId: null,
    },
    {
      type: 'TagResolved',
      holds: reference !== null,
      value: digest ?? reference ?? 'nothing',
      message:
        reference === null ? `${name} points at nothing yet.` : `${name} points at ${digest ?? reference}.`,
      decidedBy: { subject: name, types: moves },
      eventId: null,
    },
    ...(targetKind === 'DEPLOYMENT'
      ? [
          {
            type: 'ContainersFound',
            holds: paths.length > 0,
            value: containers.join(', '),
            message:
              paths.length > 0
                ? `The image goes to ${paths.join(', ')}.`
                : `No container is called by ${containers.join(', ')}.`,
            decidedBy: byManifest,
            eventId: null,
          },
        ]
      : []),
  ];
}

/** Whether anybody, or anything, keeps it from firing. */
function ofWill(trigger: Trigger, { target, byManifest }: About, refusal: string | null): Condition[] {
  const { automatic, targetPaused, imageHold, namespaceHold, loop, namespace, fromNamespace, createdBy } =
    trigger;
  return [
    {
      type: 'Permitted',
      holds: refusal === null,
      value: isForeign(trigger)
        ? `${createdBy.name} pulls from ${fromNamespace ?? ''}`
        : 'the same namespace',
      message:
        refusal ??
        (isForeign(trigger)
          ? `${createdBy.name}, who set it, may pull from ${fromNamespace ?? ''}.`
          : 'The tag is in the same namespace.'),
      decidedBy:
        refusal === null ? byManifest : { subject: eventSubjectOf(trigger), types: ['trigger.denied'] },
      eventId: null,
    },
    {
      type: 'Automatic',
      holds: automatic,
      value: String(automatic),
      message: automatic ? 'It fires by itself.' : 'It is paused: it follows, and does not fire.',
      decidedBy: byManifest,
      eventId: null,
    },
    paused(targetPaused, target),
    {
      type: 'ImagesNotHeld',
      holds: imageHold === null,
      value: imageHold ? `held since ${imageHold.since} by ${imageHold.actor.name}` : 'free',
      message: imageHold
        ? `A rollback keeps the images: ${imageHold.reason}`
        : 'No rollback keeps the images.',
      decidedBy: { subject: target, types: ['deployment.rolled-back', 'deployment.released'] },
      eventId: null,
    },
    {
      type: 'NamespaceNotHeld',
      holds: namespaceHold === null,
      value: namespaceHold ? `held since ${namespaceHold.since} by ${namespaceHold.actor.name}` : 'free',
      message: namespaceHold
        ? `The triggers of ${namespace} are held: ${namespaceHold.reason}`
        : `The triggers of ${namespace} are free.`,
      decidedBy: { subject: namespace, types: ['namespace.triggers-held', 'namespace.triggers-released'] },
      eventId: null,
    },
    {
      type: 'NotSelfTriggering',
      holds: loop === null,
      value: loop ?? 'no loop',
      message:
        loop === null
          ? 'What it starts does not lead back to it.'
          : `What it starts leads back to it: ${loop}.`,
      decidedBy: byManifest,
      eventId: null,
    },
  ];
}

const paused = (isPaused: boolean, target: string): Condition => ({
  type: 'TargetNotPaused',
  holds: !isPaused,
  value: isPaused ? 'paused' : 'not paused',
  message: isPaused ? `${target} is paused.` : `${target} is not paused.`,
  decidedBy: { subject: target, types: ['deployment.paused', 'deployment.resumed', 'build-config.updated'] },
  eventId: null,
});

function changed(trigger: Trigger): Condition {
  const isNew = hasNews(trigger);
  const now = trigger.digest ?? trigger.reference ?? 'nothing';
  const before = trigger.lastDigest ?? trigger.lastReference ?? 'nothing';
  return {
    type: 'ImageChanged',
    holds: isNew,
    value: now === before ? now : `${before} -> ${now}`,
    message: isNew
      ? `It has fired for ${before}, and the tag points at ${now}.`
      : `It has fired for ${now} already.`,
    decidedBy: null,
    eventId: isNew ? null : trigger.lastEventId,
  };
}

const ofConfig = ({ targetPaused, loop }: Trigger, { target, byManifest }: About): Condition[] => [
  paused(targetPaused, target),
  {
    type: 'NotSelfTriggering',
    holds: loop === null,
    value: loop ?? 'no loop',
    message: 'A change of the configuration leads nowhere else.',
    decidedBy: byManifest,
    eventId: null,
  },
];

/** In one sentence: the first condition that does not hold, or that it fires. */
export function summaryOf(trigger: Trigger, conditions: readonly Condition[]): string {
  const [first] = conditions.filter(({ holds, type }) => !holds && type !== 'ImageChanged');
  if (first) return `It does not fire: ${first.message}`;
  if (trigger.type === 'CONFIG_CHANGE') return 'It fires with each change of the configuration.';
  const change = conditions.find(({ type }) => type === 'ImageChanged');
  if (change?.holds === true) return `It is about to fire: ${change.message}`;
  return `It has fired for what the tag points at, and waits for the next image.`;
}
