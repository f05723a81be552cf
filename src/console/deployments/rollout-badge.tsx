import type { RolloutState } from '../operations.generated.js';
import { Badge, type Tone } from '../parts/badge.js';
import type { IconName } from '../parts/icon.js';

const states: Readonly<Record<RolloutState, readonly [Tone, IconName, string]>> = {
  PENDING: ['info', 'clock', 'Waits for an agent'],
  RUNNING: ['accent', 'play', 'Rolling out'],
  COMPLETE: ['ok', 'check', 'Complete'],
  FAILED: ['bad', 'warning', 'Failed'],
  SUPERSEDED: ['plain', 'right', 'Superseded'],
  CANCELLED: ['plain', 'cross', 'Cancelled'],
};

/** What became of a rollout, in a word. */
export function RolloutBadge({ state }: { readonly state: RolloutState }) {
  const [tone, icon, words] = states[state];
  return (
    <Badge tone={tone} icon={icon}>
      {words}
    </Badge>
  );
}
