import type { Problem, Trigger } from '../triggers/index.js';
import { containerImages, type Deployment } from './model.js';

/** All that is amiss with a deployment now: with how it is written, with its tags, and what keeps it where it is. */
export function currentProblems(deployment: Deployment, triggers: readonly Trigger[]): Problem[] {
  const { problems, paused, imageHold } = deployment;
  const unresolved = triggers
    .filter(({ state }) => state === 'UNRESOLVED')
    .map(({ fromNamespace, fromStream, fromTag }) => ({
      reason: 'TagUnresolved',
      message: `${fromNamespace ?? ''}/${fromStream ?? ''}:${fromTag ?? ''} points at nothing yet.`,
    }));
  const inexact = containerImages(deployment, deployment.images)
    .filter(({ image, digest }) => image !== null && digest === null)
    .map(({ name, image }) => ({
      reason: 'NotByDigest',
      message: `Container ${name} runs ${image ?? ''}, which may be another image tomorrow.`,
    }));
  const loops = triggers.flatMap(({ loop }) =>
    loop === null ? [] : [{ reason: 'SelfTriggering', message: `It would set itself off: ${loop}.` }],
  );
  const denied = triggers.flatMap(({ denied: refusal }) =>
    refusal ? [{ reason: 'NotPermitted', message: refusal.message }] : [],
  );
  return [
    ...problems,
    ...denied,
    ...unresolved,
    ...loops,
    ...(paused ? [{ reason: 'Paused', message: 'Nothing is rolled out until it is resumed.' }] : []),
    ...(imageHold
      ? [{ reason: 'ImagesHeld', message: `A rollback keeps its images: ${imageHold.reason}` }]
      : []),
    ...inexact,
  ];
}
