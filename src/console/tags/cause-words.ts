import type { CauseKind } from '../operations.generated.js';
import type { IconName } from '../parts/icon.js';

/** Why something happened, in a word and a sign; kinds that are newer than this page are told by their name. */
export function causeWords(kind: CauseKind): readonly [string, IconName] {
  const known: Partial<Record<string, readonly [string, IconName]>> = {
    REQUEST: ['asked for', 'access'],
    IMPORT: ['imported', 'download'],
    TRACKING: ['followed', 'link'],
    ROLLBACK: ['restored', 'restore'],
    SCHEDULE: ['found on schedule', 'clock'],
    PROMOTION: ['promoted', 'promote'],
    PUSH: ['pushed', 'stream'],
    BUILD: ['built', 'build'],
    TRIGGER: ['triggered', 'trigger'],
    WEBHOOK: ['by webhook', 'webhook'],
    CONFIG_CHANGE: ['configured', 'code'],
  };
  return known[kind] ?? [kind.toLowerCase().replaceAll('_', ' '), 'info'];
}
