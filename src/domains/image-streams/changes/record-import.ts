import type { Cause } from '../../../events/index.js';
import type { Transaction } from '../../../platform/postgres/index.js';
import { Refusal } from '../../policies/index.js';
import { writeObservation, ageOf } from './import.sql.js';
import { ensureTag } from './tag.sql.js';
import type { ConditionToWrite } from './condition.sql.js';
import type { ImageTag, Observation, Pointer, TagHold, TagSpec } from '../model.js';
import { openStream, type Desk, type StreamTarget } from './open-stream.js';
import { settleSpecs } from './settle.js';
import type { TagSpecRequest } from '../rules/spec.js';
import type { StreamWriter } from './writer/stream-writer.js';

/** What a registry said of one tag. */
export type ImportFinding =
  | {
      readonly found: Pointer & { readonly digest: string };
      readonly observed: Observation;
      /** When the image says that it was made; null where it does not, or the tag points at it already. */
      readonly createdAt?: Date | null;
    }
  | { readonly failed: { readonly reason: string; readonly message: string } };

/** What became of one tag, to be written. */
export interface ImportRecord extends StreamTarget {
  readonly tag: string;
  /** The tag as it was when the registry was asked: null where there was none. */
  readonly asked: ImageTag | null;
  /** The source that the import brings along, to be written with its outcome. */
  readonly spec: TagSpecRequest | null;
  /** The reference that was imported, for the cause. */
  readonly from: string;
  readonly finding: ImportFinding;
  /**
   * Writes, in the same transaction, the images that were found, and keeps them from being pruned until its end;
   * false when one that was thought to be there has been pruned.
   */
  readonly saveImages: (tx: Transaction) => Promise<boolean>;
  /** What brings the import about, where it is neither a request nor the schedule. */
  readonly occasion?: Pick<Cause, 'kind' | 'message'> | undefined;
  /** For an import by the schedule: throws, before anything is written, when it may not write any more. */
  readonly admit?: ((tx: Transaction) => Promise<void>) | undefined;
  /** Told in the same transaction, at its end; of a tag that a policy lets nobody create, not at all. */
  readonly tell?: (
    tx: Transaction,
    recorded: Exclude<ImportRecorded, 'stale'>,
    /** Whether the tag has moved, or its condition says something else than before. */
    isNews: boolean,
  ) => Promise<void>;
}

/**
 * What was written: `stale` means nothing, for the tag has changed since the registry was asked; `held` that the
 * tag stays where it is held although the registry has something else; `waitsUntil` that it
 * has something too young; `refused` that a policy keeps it there.
 */
export type ImportRecorded =
  | 'moved'
  | 'unchanged'
  | 'failed'
  | 'held'
  | 'stale'
  | { readonly waitsUntil: Date }
  | { readonly refused: { readonly reason: string; readonly message: string } };

/**
 * Writes what an import found, unless the tag has changed since: an answer may only replace what was there
 * when the question was asked, or an older answer would overwrite a newer one.
 */
export const recordImport = (desk: Desk, record: ImportRecord): Promise<ImportRecorded> =>
  desk.db
    .transaction((tx) => writeAnswer(tx, desk, record))
    .catch((error: unknown) => {
      if (error instanceof ImagesPruned) return 'stale';
      // No room for the tag itself: there is nothing to put a condition on.
      if (error instanceof Refusal && error.reason === 'TooManyTags') return { refused: reasonOf(error) };
      throw error;
    });

/** Undoes what was written: the image that the tag was to point at has been pruned meanwhile. */
class ImagesPruned extends Error {}

/** What one must be allowed to import into a stream. */
export const importing = { verb: 'create', resource: 'imagestreamimports' } as const;

async function writeAnswer(tx: Transaction, desk: Desk, record: ImportRecord): Promise<ImportRecorded> {
  const { tag, asked, finding } = record;
  const writer = await openStream(tx, desk, record, [tag], importing);
  await record.admit?.(tx);
  const now = writer.tags.get(tag);
  if (now?.current?.revision !== asked?.current?.revision || now?.current?.digest !== asked?.current?.digest)
    return 'stale';
  if (now?.spec?.generation !== asked?.spec?.generation) return 'stale';
  if (record.spec) await settleSpecs(writer, [{ spec: record.spec, path: ['input'] }]);
  const generation = writer.tags.get(tag)?.spec?.generation ?? writer.nextGeneration;
  const cause = importCause(desk, record);
  let recorded: Exclude<ImportRecorded, 'stale'> = 'failed';
  const draft = writer.tags.get(tag);
  const next = 'found' in finding && draft?.current?.digest !== finding.found.digest ? finding : null;
  const waitsUntil =
    next && !draft?.hold ? await youngUntil(tx, next.createdAt ?? null, draft?.spec ?? null) : null;
  if (next && draft?.hold) recorded = 'held';
  else if (waitsUntil) recorded = { waitsUntil };
  else if ('found' in finding) {
    if (!(await record.saveImages(tx))) throw new ImagesPruned();
    const change = await pointUnlessRefused(writer, tag, finding.found, cause, generation);
    if (change instanceof Refusal) {
      const refused = reasonOf(change);
      return end(writer, record, { refused }, conditionOf({ failed: refused }, generation), cause);
    }
    recorded = change === 'pushed' || change === 'replaced' ? 'moved' : 'unchanged';
    await tx.execute(writeObservation(writer.stream.id, tag, finding.observed));
  }
  // A tag of a whole repository is in no specification: its first failure brings it into being, to be seen.
  if (recorded === 'failed' && !draft) await tx.execute(ensureTag(writer.stream.id, tag));
  const stays =
    next &&
    (waitsUntil
      ? waitingNote(next.found, waitsUntil)
      : draft?.hold
        ? heldNote(next.found, draft.hold)
        : null);
  return end(writer, record, recorded, { ...conditionOf(finding, generation), ...stays }, cause);
}

/** Writes the condition and the stream, and says what came of the import. */
async function end(
  writer: StreamWriter,
  { tag, tell }: ImportRecord,
  recorded: Exclude<ImportRecorded, 'stale'>,
  condition: ConditionToWrite,
  cause: Cause,
): Promise<ImportRecorded> {
  const isOther = await writer.setCondition(tag, condition, cause);
  await writer.finish();
  await tell?.(writer.tx, recorded, isOther || recorded === 'moved');
  return recorded;
}

const reasonOf = ({ reason, message }: Refusal) => ({ reason, message });

/** Points the tag; a policy's refusal, which comes before anything is written, is handed back. */
const pointUnlessRefused = (
  writer: StreamWriter,
  tag: string,
  to: Pointer,
  cause: Cause,
  generation: bigint,
) =>
  writer.point(tag, to, cause, { generation }).catch((error: unknown) => {
    if (error instanceof Refusal) return error;
    throw error;
  });

/** When an image will be old enough for the tag; null when it is already, or does not say when it was made. */
async function youngUntil(
  tx: Transaction,
  createdAt: Date | null,
  spec: TagSpec | null,
): Promise<Date | null> {
  if (!createdAt || !spec?.minimumAge) return null;
  const { until, isYoung } = await tx.one(ageOf(createdAt, spec.minimumAge));
  return isYoung ? until : null;
}

const waitingNote = ({ digest }: Pointer, until: Date) => ({
  reason: 'Waiting',
  message: `The registry has ${digest ?? 'an image'}, which is younger than the tag's minimum age until ${until.toISOString()}.`,
});

const heldNote = ({ digest }: Pointer, { since, actor, reason }: TagHold) => ({
  reason: 'Held',
  message: `The registry has ${digest ?? 'an image'}, but the tag is held since ${since} by ${actor.name} because: ${reason}.`,
});

const importCause = (desk: Desk, { from, admit, occasion }: ImportRecord): Cause => ({
  kind: occasion?.kind ?? (admit ? 'SCHEDULE' : 'IMPORT'),
  message: `imported from ${from}${occasion ? `, ${occasion.message}` : ''}`,
  requestId: desk.by.requestId,
  eventId: null,
});

const conditionOf = (finding: ImportFinding, generation: bigint) =>
  'found' in finding
    ? ({ type: 'ImportSuccess', status: 'TRUE', reason: null, message: null, generation } as const)
    : ({ type: 'ImportSuccess', status: 'FALSE', ...finding.failed, generation } as const);
