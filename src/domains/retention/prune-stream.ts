import type { Publisher } from '../../events/index.js';
import type { Store, Transaction } from '../../platform/postgres/index.js';
import type { Access } from '../../viewer/index.js';
import { defaultRetention, type Policies } from '../policies/index.js';
import { decide } from './decide.js';
import { itemsPruned } from './events.js';
import type { PruneDecision, PruneRequest } from './model.js';
import { referencesOf } from './references.js';
import * as statements from './retention.sql.js';

/** What pruning needs. */
export interface PruneDesk {
  readonly db: Store;
  readonly outbox: Publisher;
  readonly access: Access;
  readonly by: Parameters<typeof itemsPruned>[2];
  readonly policies: Pick<Policies, 'ofStream'>;
  /** Whether this is a dry run: then nothing is locked, and nothing deleted. */
  readonly isRehearsal: boolean;
}

/** What became of one stream. */
export interface PrunedStream {
  readonly decisions: readonly PruneDecision[];
  readonly removedTags: readonly string[];
  /** How old an image must be to go, in seconds. */
  readonly keepYoungerThan: number;
}

/** Prunes one stream in a transaction of its own; one that is gone meanwhile has nothing to prune. */
export async function pruneStream(
  desk: PruneDesk,
  stream: statements.StreamToPrune,
  request: PruneRequest,
): Promise<PrunedStream> {
  const policy = await desk.policies.ofStream(stream.id);
  const { retention } = policy ?? { retention: defaultRetention };
  const keepTagRevisions = request.keepTagRevisions ?? retention.keepTagRevisions;
  const keepYoungerThan = request.keepYoungerThan ?? retention.keepYoungerThan;
  return desk.db.transaction(async (tx) => {
    if (!desk.isRehearsal) await tx.maybe(statements.lockStreamToPrune(stream.id));
    const history = await tx.many(statements.listHistory(stream.id, keepYoungerThan));
    const expired = history.filter((item) => !decide(item, keepTagRevisions, []).keep);
    // Whoever is about to name one of these keeps it locked until that is committed: wait, and only then look.
    if (!desk.isRehearsal && expired.length > 0)
      await tx.execute(statements.lockItems(stream.id, ...keysOf(expired)));
    const references = await referencesOf(tx, desk.access, stream);
    const decisions = history.map((item) => ({
      namespace: stream.namespace,
      stream: stream.name,
      ...item,
      ...decide(item, keepTagRevisions, references),
    }));
    const empty = await tx.many(statements.listEmptyTags(stream.id, keepYoungerThan));
    const tags = empty.map(({ name }) => name);
    if (!desk.isRehearsal) await remove(tx, desk, stream, decisions, tags);
    const removedTags = tags.map((tag) => `${stream.namespace}/${stream.name}:${tag}`);
    return { decisions, removedTags, keepYoungerThan };
  });
}

async function remove(
  tx: Transaction,
  desk: PruneDesk,
  stream: statements.StreamToPrune,
  decisions: readonly PruneDecision[],
  tags: readonly string[],
): Promise<void> {
  const gone = decisions.filter(({ keep }) => !keep);
  if (gone.length === 0 && tags.length === 0) return;
  if (gone.length > 0) await tx.execute(statements.deleteItems(stream.id, ...keysOf(gone)));
  if (tags.length > 0) await tx.execute(statements.deleteEmptyTags(stream.id, tags));
  await tx.execute(statements.countChange(stream.id));
  for (const event of itemsPruned(stream, { items: gone, tags }, desk.by))
    await desk.outbox.publish(tx, event);
}

/** Their keys, as the columns that statements take. */
const keysOf = (
  items: readonly { readonly tag: string; readonly revision: bigint }[],
): [string[], bigint[]] => [items.map(({ tag }) => tag), items.map(({ revision }) => revision)];
