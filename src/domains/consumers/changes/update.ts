import type { Transaction } from '../../../platform/postgres/index.js';
import { deleteConsumer, updateConsumer as updateRow } from '../consumers.sql.js';
import type { ConsumerDesk } from '../desk.js';
import { checkPace, checkWishes, type Consumer, type Pace, type Wishes } from '../model.js';
import { say } from './say.js';

/** What of a consumer is to be otherwise; what is null stays. */
export type ConsumerChange = Partial<{ [Key in keyof (Wishes & Pace)]: Consumer[Key] | null }>;

/** Changes what a consumer wants, and how it gets it, and what else `andThen` changes with it. */
export async function updateConsumer(
  desk: ConsumerDesk,
  consumer: Consumer,
  change: ConsumerChange,
  andThen: (tx: Transaction) => Promise<void>,
): Promise<void> {
  const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value != null));
  const next = { ...consumer, ...given };
  checkWishes(next, 'input', 'filter');
  checkPace(next);
  await desk.db.transaction(async (tx) => {
    await tx.execute(updateRow(consumer.id, next));
    await andThen(tx);
    await say(tx, desk, 'updated', consumer, 'updated');
  });
}

/** Deletes a consumer, with all that waits for it. */
export const removeConsumer = (desk: ConsumerDesk, consumer: Consumer): Promise<void> =>
  desk.db.transaction(async (tx) => {
    await tx.execute(deleteConsumer(consumer.id));
    await say(tx, desk, 'deleted', consumer, 'deleted');
  });
