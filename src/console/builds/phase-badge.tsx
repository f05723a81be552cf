import type { BuildPhase } from '../operations.generated.js';
import { Badge, type Tone } from '../parts/badge.js';
import type { IconName } from '../parts/icon.js';

const phases: Readonly<Record<BuildPhase, readonly [Tone, IconName, string]>> = {
  NEW: ['info', 'clock', 'Waits'],
  PENDING: ['info', 'clock', 'Waits for a runner'],
  RUNNING: ['accent', 'play', 'Running'],
  COMPLETE: ['ok', 'check', 'Complete'],
  FAILED: ['bad', 'warning', 'Failed'],
  ERROR: ['bad', 'warning', 'Error'],
  CANCELLED: ['plain', 'cross', 'Cancelled'],
};

interface PhaseParts {
  readonly phase: BuildPhase;
  /** Why, in words. */
  readonly message?: string | null;
}

/** Where a build is on its way, in a word. */
export function PhaseBadge({ phase, message }: PhaseParts) {
  const [tone, icon, words] = phases[phase];
  return (
    <Badge tone={tone} icon={icon} title={message ?? undefined}>
      {words}
    </Badge>
  );
}

/** Whether a build has ended. */
export const isOver = (phase: BuildPhase): boolean =>
  phase !== 'NEW' && phase !== 'PENDING' && phase !== 'RUNNING';
