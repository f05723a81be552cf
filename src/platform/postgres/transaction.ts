import type pg from 'pg';
import { translate } from './errors.js';
import type { Queryable, Transaction } from './queryable.js';
import type { Statement } from './sql.js';
import { Unawaited } from './unawaited.js';
import { verbs } from './verbs.js';

/**
 * Asked by the extended protocol, like all others: so it goes out with the statements beside it. Not prepared: a session may
 * forget what was, and what goes out beside a `begin` that fails would last by itself.
 */
const begin = { text: 'begin', queryMode: 'extended' } as pg.QueryConfig;
/** It may wait behind statements of which each takes as long as it may: whoever asks has to know how it ended. */
const end = { name: 'commit', text: 'commit', query_timeout: 20_000 } as pg.QueryConfig;

/**
 * Sends the last statements and the commit in one go. One that fails, or that was sent before without waiting for it, makes a
 * rollback of the commit, and is thrown.
 */
async function commit(
  client: pg.PoolClient,
  on: Queryable,
  statements: readonly (() => Statement<unknown>)[],
  before: readonly Promise<unknown>[],
): Promise<void> {
  const sent = statements.map((statement) => on.execute(statement()));
  const committed = client.query(end);
  for (const outcome of await Promise.allSettled([...before, ...sent, committed]))
    if (outcome.status === 'rejected') throw outcome.reason;
  if ((await committed).command !== 'COMMIT') throw new Error('The transaction had failed, and was undone.');
}

/** Runs `work` in a transaction on a connection, once, and gives the connection back. */
export async function runTransaction<Result>(
  client: pg.PoolClient,
  work: (tx: Transaction) => Promise<Result>,
  isCareful: boolean,
  onStatement: ((name: string) => void) | undefined,
): Promise<Result> {
  const lastActions: (() => Promise<void>)[] = [];
  const actions: (() => void)[] = [];
  const lastStatements: (() => Statement<unknown>)[] = [];
  const on = verbs(client, onStatement);
  const unawaited = new Unawaited(on);
  let broken: boolean | Error = false;
  const lose = (lost: unknown) => {
    broken = lost instanceof Error ? lost : true;
  };
  // Sent along with the first statement of the work.
  const begun = client.query(begin);
  begun.catch(lose);
  try {
    const result = await work({
      ...on,
      isCareful,
      send: unawaited.send,
      beforeCommit: (action) => lastActions.push(action),
      withCommit: (statement) => lastStatements.push(statement),
      afterCommit: (action) => actions.push(action),
    });
    for (const action of lastActions) await action();
    await begun;
    await commit(client, on, lastStatements, unawaited.sent);
    for (const action of actions) action();
    return result;
  } catch (error) {
    await client.query('rollback').catch(lose);
    throw translate(unawaited.causeOf(error));
  } finally {
    client.release(broken);
  }
}
