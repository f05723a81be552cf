import type { ConsumerState as State } from '../operations.generated.js';
import { Badge, type Tone } from '../parts/badge.js';

const states: Readonly<Record<State, readonly [Tone, string]>> = {
  ACTIVE: ['ok', 'Active'],
  PAUSED: ['plain', 'Paused'],
  STOPPED: ['bad', 'Stopped'],
  EXPIRED: ['bad', 'Expired'],
};

interface StateParts {
  readonly state: State;
  readonly message: string | null;
}

/** Whether a consumer or webhook gets events, and why it does not. */
export function ConsumerState({ state, message }: StateParts) {
  return (
    <Badge tone={states[state][0]} title={message ?? undefined}>
      {states[state][1]}
    </Badge>
  );
}
