import type { Publisher } from '../../events/index.js';
import type { Store, Transaction } from '../../platform/postgres/index.js';
import type { Access } from '../../viewer/index.js';
import type { Policies } from '../policies/index.js';
import { itemsPruned } from './events.js';
import { judgeStreams, type Judgement } from './judge-streams.js';
import type { PruneRequest } from './model.js';
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

/** Prunes one stream in a transaction of its own; says what has become of it. */
export const pruneStream = (
  desk: PruneDesk,
  stream: statements.StreamToPrune,
  request: PruneRequest,
): Promise<Judgement> =>
  desk.db.transaction(async (tx) => {
    await tx.maybe(statements.lockStreamToPrune(stream.id));
    const judge = async () => (await judgeStreams(desk, tx, [stream], request))[0] ?? nothing;
    const { decisions } = await judge();
    const expired = decisions.filter(({ keep, reason }) => !keep || reason === 'REFERENCED');
    // Whoever is about to name one of these keeps it locked until that is committed: wait, and only then look.
    if (expired.length > 0) await tx.execute(statements.lockItems(stream.id, ...keysOf(expired)));
    const judgement = await judge();
    await remove(tx, desk, stream, judgement);
    return judgement;
  });

/** Of a stream that is gone meanwhile. */
const nothing: Judgement = { decisions: [], emptyTags: [], keepYoungerThan: 0 };

const goneOf = ({ decisions }: Judgement) => decisions.filter(({ keep }) => !keep);

async function remove(
  tx: Transaction,
  desk: PruneDesk,
  stream: statements.StreamToPrune,
  judgement: Judgement,
): Promise<void> {
  const [gone, tags] = [goneOf(judgement), judgement.emptyTags];
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
