import type { CascadePartsFragment } from '../operations.generated.js';

type Steps = CascadePartsFragment['steps'];

/** The steps as they were at a time: those that had begun, and none further than it was. */
export const stepsAt = (steps: Steps, time: number): Steps =>
  steps
    .filter(({ startedAt }) => Date.parse(startedAt) <= time)
    .map((step) =>
      step.finishedAt !== null && Date.parse(step.finishedAt) > time
        ? { ...step, finishedAt: null, state: 'RUNNING' as const }
        : step,
    );
