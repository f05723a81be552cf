import type { TriggerPartsFragment, TriggerState, TriggerTargetKind } from '../operations.generated.js';
import type { Tone } from '../parts/badge.js';

/** Where a trigger stands, in words. */
export const triggerStates: Readonly<Record<TriggerState, readonly [Tone, string]>> = {
  UP_TO_DATE: ['ok', 'Up to date'],
  DUE: ['accent', 'About to fire'],
  UNRESOLVED: ['info', 'Waits for the tag'],
  PAUSED: ['plain', 'Paused'],
  HELD: ['warn', 'Held'],
  BROKEN: ['bad', 'Can never fire'],
};

/** What sets triggers off, as commands name it. */
export const targetKinds: Readonly<Record<TriggerTargetKind, string>> = {
  DEPLOYMENT: 'deployment',
  BUILD_CONFIG: 'bc',
  CONSUMER: 'consumer',
  WEBHOOK: 'webhook',
};

/** What a trigger waits for. */
export const triggerSource = ({ from }: TriggerPartsFragment): string =>
  from ? `${from.namespace}/${from.stream}:${from.tag}` : 'its own configuration';

/** What a trigger sets off. */
export const triggerTarget = ({ target: { kind, name } }: TriggerPartsFragment): string =>
  `${kind.toLowerCase().replaceAll('_', ' ')} ${name}`;
