import { Failure } from '../../platform/errors.js';
import { violatedConstraint, type Statement, type Store } from '../../platform/postgres/index.js';

/**
 * A store each of whose changes is noted by `mark`, in the transaction that makes it: so it is known after a crash whether there
 * was one.
 */
export function markedStore(db: Store, mark: () => Statement<unknown>): Store {
  const transaction: Store['transaction'] = async (work) => {
    try {
      return await db.transaction((tx) => {
        tx.withCommit(mark);
        return work(tx);
      });
    } catch (error) {
      if (violatedConstraint(error) === 'named_request_is_of_attempt') throw overtaken(error);
      throw error;
    }
  };
  return {
    one: (statement) => db.one(statement),
    maybe: (statement) => db.maybe(statement),
    many: (statement) => db.many(statement),
    execute: (statement) => transaction((tx) => tx.execute(statement)),
    transaction,
  };
}

const overtaken = (cause: unknown) =>
  new Failure(
    'CONFLICT',
    'The same request was sent once more and is carried out by another node: send it again to get its answer.',
    { cause },
  );
