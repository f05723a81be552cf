import type { Transaction } from '../../../platform/postgres/index.js';
import type { StreamCondition } from '../model.js';
import { requireAllowedSource } from './allowed-source.js';
import { importing } from './record-import.js';
import { openStream, type Desk, type StreamTarget } from './open-stream.js';
import { clearStreamConditions, markRepositoryChecked, writeStreamCondition } from './repository.sql.js';
import { repositoryCheck, settleCheck } from '../rules/repository-check.js';

/** Makes a repository the stream's own, to be imported as a whole from now on; creates the stream if that is allowed. */
export const adoptRepository = (
  desk: Desk,
  request: StreamTarget & { readonly repository: string; readonly insecure: boolean },
): Promise<void> =>
  desk.db.transaction(async (tx) => {
    const writer = await openStream(tx, desk, request, [], importing);
    const { stream } = writer;
    const { repository, insecure } = request;
    if (stream.dockerImageRepository === repository) return;
    await requireAllowedSource(writer, repository, insecure, 'input', 'repository');
    await tx.execute(clearStreamConditions(stream.id));
    const annotations = settleCheck(stream, repository, stream.annotations);
    await writer.finish({ ...stream, annotations, dockerImageRepository: repository });
  });

/** What became of a whole repository, to be written. */
export interface RepositoryRecord extends StreamTarget {
  /** Why its tags could not even be listed. */
  readonly failure: { readonly reason: string; readonly message: string } | null;
  /** How many of its images could not be imported. */
  readonly failed: number;
  /** Whether it is one of many on schedule: of those after the first the stream's annotations say nothing. */
  readonly isCheck?: boolean;
  /** Told in the same transaction, with whether the condition says something else than before. */
  readonly tell?: (tx: Transaction, isNews: boolean) => Promise<void>;
}

/** Notes what became of the import of a whole repository; one that could be listed is due no more. */
export const recordRepository = (desk: Desk, record: RepositoryRecord): Promise<StreamCondition> =>
  desk.db.transaction(async (tx) => {
    const { stream } = await openStream(tx, desk, record, [], importing);
    const isMarked = record.isCheck === true && stream.annotations[repositoryCheck] !== undefined;
    if (!record.failure && !isMarked) await tx.execute(markRepositoryChecked(stream.id));
    const { changed, ...condition } = await tx.one(
      writeStreamCondition(stream.id, { ...conditionOf(record), generation: stream.generation }),
    );
    await record.tell?.(tx, changed);
    return condition;
  });

function conditionOf({ failure, failed }: RepositoryRecord) {
  const type = 'ImportSuccess';
  if (failure) return { type, status: 'FALSE', ...failure } as const;
  if (failed === 0) return { type, status: 'TRUE', reason: null, message: null } as const;
  const message = `${failed === 1 ? 'one' : String(failed)} of the images from this repository failed to import`;
  return { type, status: 'FALSE', reason: 'ImportFailed', message } as const;
}
