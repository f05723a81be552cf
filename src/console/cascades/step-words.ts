import type { CascadeStepKind, CascadeStepState, StepPartsFragment } from '../operations.generated.js';
import type { Tone } from '../parts/badge.js';
import type { IconName } from '../parts/icon.js';
import { buildPath, deploymentPath, tagPath } from '../parts/paths.js';

/** What kind of step it is, in a word and a sign. */
export const stepKinds: Readonly<Record<CascadeStepKind, readonly [string, IconName]>> = {
  REQUEST: ['Request', 'access'],
  IMPORT: ['Import', 'download'],
  PUSH: ['Push', 'promote'],
  TAG: ['Tag', 'tag'],
  TRIGGER: ['Trigger', 'trigger'],
  BUILD: ['Build', 'build'],
  ROLLOUT: ['Rollout', 'deploy'],
  OTHER: ['Step', 'activity'],
};

/** How far a step has come, in a word. */
export const stepStates: Readonly<Record<CascadeStepState, readonly [Tone, string]>> = {
  WAITING: ['info', 'Waits'],
  RUNNING: ['accent', 'Running'],
  DONE: ['ok', 'Done'],
  FAILED: ['bad', 'Failed'],
  CANCELLED: ['plain', 'Cancelled'],
};

/** Where what a step is about is shown; null where no page shows it. */
export function stepPath({ kind, namespace, subject }: StepPartsFragment): string | null {
  const name = subject.slice(subject.indexOf('/') + 1);
  if (kind === 'BUILD') return buildPath(namespace, name);
  if (kind === 'ROLLOUT') return deploymentPath(namespace, name.split('#')[0] ?? name);
  const [stream, tag] = name.split(':');
  return stream !== undefined && tag !== undefined ? tagPath(namespace, stream, tag) : null;
}
