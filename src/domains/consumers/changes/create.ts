import { Failure, notFound } from '../../../platform/errors.js';
import { violatedConstraint, type Transaction } from '../../../platform/postgres/index.js';
import { insertConsumer } from '../consumers.sql.js';
import type { ConsumerDesk } from '../desk.js';
import { called, checkConsumerName, checkPace, checkWishes, type ConsumerName } from '../model.js';
import type { Pace, Wishes } from '../model.js';
import { say } from './say.js';

/** What a new consumer is to be; what is null is as usual. */
export interface CreateRequest extends ConsumerName, Wishes, Pace {
  readonly after: string | null;
}

/** Makes a consumer, and what else `andThen` says belongs to it; its id. */
export async function createConsumer(
  desk: ConsumerDesk,
  { after, ...request }: CreateRequest,
  requireRight: () => Promise<void>,
  andThen: (tx: Transaction, id: string) => Promise<void>,
): Promise<string> {
  const { db, events, by } = desk;
  checkConsumerName(request.name, 'input', 'name');
  await requireRight();
  checkWishes(request, 'input', 'filter');
  checkPace(request);
  const cursor = after ?? (await events.cursor());
  if (after !== null) await events.read(after, 1);
  return db.transaction(async (tx) => {
    const made = await tx
      .one(insertConsumer({ ...request, owner: by.actor, cursor }))
      .catch(refusal(request));
    await andThen(tx, made.id);
    await say(tx, desk, 'created', request, 'created');
    return made.id;
  });
}

const refusal = (consumer: ConsumerName) => (cause: unknown) => {
  const constraint = violatedConstraint(cause);
  if (constraint === 'consumer_name_unique')
    throw new Failure(
      'CONFLICT',
      `${consumer.kind === 'WEBHOOK' ? 'Webhook' : 'Consumer'} ${called(consumer)} exists already.`,
      { path: ['input', 'name'], cause },
    );
  if (constraint === 'consumer_in_namespace')
    throw notFound(`Namespace ${consumer.namespace ?? ''}`, 'input', 'namespace');
  throw cause;
};
