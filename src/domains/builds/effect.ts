import { pullSpecOf, type RegistryNames } from '../image-streams/index.js';
import {
  eventsOfMoves,
  isOf,
  lookAt,
  markFired,
  tagOf,
  tellFired,
  type Effect,
  type EffectDesk,
  type Trigger,
} from '../triggers/index.js';
import type { Builds } from './builds.js';

/**
 * What definitions of builds do when their triggers fire: start one build for all tags that have moved, with the exact
 * images. `buildsFor` gives builds that are changed within the effect's transaction.
 */
export const buildEffect =
  (registry: RegistryNames, buildsFor: (desk: EffectDesk) => Builds): Effect =>
  async (desk, claims) => {
    const { tx, admit } = desk;
    const triggers = await lookAt(desk, claims);
    const events = await eventsOfMoves(tx, triggers);
    const builds = buildsFor(desk);
    const outcomes: Awaited<ReturnType<Effect>>[number][] = [];
    for (const claim of claims) {
      const due = triggers.filter((trigger) => isOf(trigger, claim) && trigger.state === 'DUE');
      const mayStart = due.length === 0 || admit(claim);
      outcomes.push({ target: claim, result: mayStart ? 'DONE' : 'HELD' });
      if (due.length > 0 && mayStart) await start(desk, builds, due, events, registry);
    }
    return outcomes;
  };

/** One build for all that has moved; each trigger says that it has fired, and the last one brings the build about. */
async function start(
  desk: EffectDesk,
  builds: Builds,
  due: readonly Trigger[],
  events: ReadonlyMap<string, string>,
  registry: RegistryNames,
): Promise<void> {
  const [{ namespace, targetName: config }] = due as [Trigger, ...Trigger[]];
  const moved = due.map((trigger) => ({ trigger, image: imageOf(trigger, registry) }));
  const fired = await tellFired(desk, moved, events);
  const last = fired.at(-1);
  await builds.startWithin(desk.tx, {
    namespace,
    config,
    causes: moved.map(({ trigger, image }) => {
      const tag = tagOf(trigger);
      const name = tag ? `${tag.stream}:${tag.tag}` : '';
      const from = { kind: 'IMAGE_STREAM_TAG' as const, namespace: tag?.namespace ?? null, name };
      return { type: 'IMAGE_CHANGE', message: 'Image change', from, image, revision: null };
    }),
    cause: last?.cause ?? { kind: 'TRIGGER', message: '', requestId: null, eventId: null },
    images: moved.map(({ trigger, image }) => ({
      position: trigger.position,
      reference: image,
      digest: trigger.digest,
    })),
  });
  await desk.tx.execute(markFired(fired));
}

const imageOf = (trigger: Trigger, registry: RegistryNames): string => {
  const { fromNamespace, fromStream, referencePolicy, reference, digest } = trigger;
  const isLocal = referencePolicy === 'LOCAL';
  return pullSpecOf(
    { namespace: fromNamespace ?? '', stream: fromStream ?? '', isLocal, reference: reference ?? '', digest },
    registry,
  );
};
