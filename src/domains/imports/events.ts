import type { Actor, Cause, LoggedEvent, NewEvent } from '../../events/index.js';
import type { ImportFailure } from './ask.js';
import type { ImportResult } from './model.js';

/** What can become of an import, and what the log calls it. */
const importEventTypes = { COMPLETED: 'image-import.completed', FAILED: 'image-import.failed' } as const;

/** How many tags an event tells of at most: a registry may have any number. */
const mostTold = 500;

/** What an import did to one tag, as the log keeps it. */
export type ImportedTag = Pick<ImportResult, 'tag' | 'outcome' | 'digest' | 'reason'>;

/** What the log keeps of an import. */
export interface ImportEventPayload {
  readonly stream: string;
  readonly repository: string | null;
  /** Why the repository could not be listed. */
  readonly reason: string | null;
  readonly message: string | null;
  readonly tagCount: number;
  readonly tags: readonly ImportedTag[];
}

/** An event of an import out of the log. */
export type LoggedImportEvent = LoggedEvent<ImportEventPayload>;

/** What an import was about, and what came of it. */
export interface EndedImport {
  readonly namespace: string;
  readonly stream: string;
  readonly repository: string | null;
  readonly failure: ImportFailure | null;
  readonly results: readonly ImportResult[];
}

/** Says that an import has ended. */
export function importEnded(
  { namespace, stream, repository, failure, results }: EndedImport,
  actor: Actor,
  cause: Cause,
): NewEvent<ImportEventPayload> {
  const isFailed = failure !== null || results.some(({ outcome }) => outcome === 'FAILED');
  return {
    type: importEventTypes[isFailed ? 'FAILED' : 'COMPLETED'],
    namespace,
    subject: `${namespace}/${stream}`,
    payload: {
      stream,
      repository,
      reason: failure?.reason ?? null,
      message: failure?.message ?? null,
      tagCount: results.length,
      tags: told(results).map(({ tag, outcome, digest, reason }) => ({ tag, outcome, digest, reason })),
    },
    actor,
    cause,
  };
}

/** Those that an event tells of: where they are too many, what did not change is left out first. */
function told(results: readonly ImportResult[]): readonly ImportResult[] {
  if (results.length <= mostTold) return results;
  const isSame = ({ outcome }: ImportResult) => outcome === 'UNCHANGED';
  return [...results.filter((each) => !isSame(each)), ...results.filter(isSame)].slice(0, mostTold);
}

/** What became of an import, by its event. */
export const importEventKind = ({ type }: Pick<LoggedEvent, 'type'>): keyof typeof importEventTypes =>
  type === importEventTypes.FAILED ? 'FAILED' : 'COMPLETED';
