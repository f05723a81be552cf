import type { CascadePartsFragment } from '../../client/index.js';

const marks = { DONE: '+', FAILED: '!', CANCELLED: 'x', RUNNING: '>', WAITING: '…' } as const;

/** A line of a cascade, and what tells it from others. */
export interface CascadeLine {
  readonly key: string;
  readonly text: string;
}

/** A cascade as a tree, one line a step, and a last line that sums it up. */
export function cascadeText({ state, durationMs, isTruncated, steps }: CascadePartsFragment): CascadeLine[] {
  const lines = steps.map((step) => {
    const { id, depth, kind, subject, message } = step;
    const isLasting = step.finishedAt !== step.startedAt;
    const time = isLasting ? ` (${timeOf(step.durationMs)})` : '';
    const text = `${'  '.repeat(depth)}${marks[step.state]} ${kind.toLowerCase()} ${subject}: ${message}${time}`;
    return { key: `${id} ${step.state}`, text };
  });
  const sum = `${state.toLowerCase()} after ${timeOf(durationMs)}${isTruncated ? '; there is more than is told here' : ''}`;
  return [...lines, { key: `sum ${state}`, text: sum }];
}

const timeOf = (millis: number): string =>
  millis < 10_000 ? `${(millis / 1_000).toFixed(1)}s` : `${String(Math.round(millis / 1_000))}s`;
