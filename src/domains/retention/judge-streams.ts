import { grouped } from '../../platform/grouped.js';
import type { Queryable } from '../../platform/postgres/index.js';
import { defaultRetention } from '../policies/index.js';
import { decide } from './decide.js';
import type { PruneDecision, PruneRequest } from './model.js';
import type { PruneDesk } from './prune-stream.js';
import { referencesOf } from './references.js';
import * as statements from './retention.sql.js';

/** What is to become of a stream, as it is now. */
export interface Judgement {
  readonly decisions: readonly PruneDecision[];
  /** Tags that nothing is left of, by name. */
  readonly emptyTags: readonly string[];
  /** How old an image must be to go, in seconds. */
  readonly keepYoungerThan: number;
}

/** Whether anything is to be removed. */
export const removesAny = ({ decisions, emptyTags }: Judgement): boolean =>
  emptyTags.length > 0 || decisions.some(({ keep }) => !keep);

/** Says of each stream what is to become of it, in their order: with four statements, however many they are. */
export async function judgeStreams(
  desk: PruneDesk,
  db: Queryable,
  streams: readonly statements.StreamToPrune[],
  request: Pick<PruneRequest, 'keepTagRevisions' | 'keepYoungerThan'>,
): Promise<Judgement[]> {
  const judged = await Promise.all(
    streams.map(async (stream) => {
      const { retention } = (await desk.policies.ofStream(stream.id)) ?? { retention: defaultRetention };
      return {
        ...stream,
        keepTagRevisions: request.keepTagRevisions ?? retention.keepTagRevisions,
        keepYoungerThan: request.keepYoungerThan ?? retention.keepYoungerThan,
      };
    }),
  );
  const histories = grouped(await db.many(statements.listHistories(judged)), ({ streamId }) => streamId);
  const references = await referencesOf(db, desk.access, streams);
  const empty = grouped(await db.many(statements.listEmptyTags(judged)), ({ streamId }) => streamId);
  return judged.map(({ id, namespace, name: stream, keepTagRevisions, keepYoungerThan }) => ({
    decisions: (histories.get(id) ?? []).map((item) => ({
      namespace,
      stream,
      ...item,
      ...decide(item, keepTagRevisions, references.get(id) ?? []),
    })),
    emptyTags: (empty.get(id) ?? []).map(({ name }) => name),
    keepYoungerThan,
  }));
}
