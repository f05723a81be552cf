import type { BlastPartsFragment, ChangePartsFragment } from '../../client/index.js';
import { setOff } from './blast.js';
import { toggle } from '../program/command.js';

/** Asks a verb to say what it would do, and to do nothing. */
export const dryRunFlag = toggle('--dry-run', 'Say what would change, and change nothing.');

const words: Readonly<Record<ChangePartsFragment['type'], string>> = {
  MOVED: 'moved',
  REPLACED: 'replaced in place',
  SPEC_CHANGED: 'given another specification',
  IMPORT_FAILED: 'marked as failed to import',
  TRACKING_STOPPED: 'no longer tracked',
  RELEASED: 'released',
  DELETED: 'deleted',
};

/** What a dry run found, one line a tag, in the order in which it would happen. */
export const wouldChange = (
  changes: readonly ChangePartsFragment[],
  blast: BlastPartsFragment | null = null,
): string =>
  changes.length === 0
    ? 'Nothing would change. (dry run)'
    : [...changes.map(describe), ...setOff(blast), 'Nothing was changed. (dry run)'].join('\n');

function describe({ type, namespace, stream, tag, before, after, cause }: ChangePartsFragment): string {
  const way =
    type === 'MOVED' || type === 'REPLACED'
      ? `\n    from ${before?.reference ?? 'nothing'}\n    to   ${after?.reference ?? 'nothing'}`
      : '';
  return `${namespace}/${stream}:${tag} would be ${words[type]}: ${cause.message}${way}`;
}
