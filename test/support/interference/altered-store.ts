import type { Database, Queryable, Statement, Store } from '../../../src/platform/postgres/index.js';

/** How a store differs from the database behind it. */
export interface Alterations {
  /** Another text for the statement of this name. */
  readonly rewrite?: Readonly<Record<string, (text: string) => string>>;
  /** What to wait for before the statement of this name is sent. */
  readonly before?: Readonly<Record<string, () => Promise<void>>>;
}

const titleOf = ({ name }: Statement<unknown>) => name.replace(/_[0-9a-f]{12}$/, '');

/** A database some of whose statements are paused, or lack what protects them: for races and their twins. */
export function alteredStore(db: Database, { rewrite = {}, before = {} }: Alterations): Store {
  const alter = async <Row>(statement: Statement<Row>): Promise<Statement<Row>> => {
    const title = titleOf(statement);
    await before[title]?.();
    const text = rewrite[title]?.(statement.text);
    return text === undefined ? statement : { ...statement, text, name: `${title}_altered` };
  };
  const over = (on: Queryable): Queryable => ({
    one: async (statement) => on.one(await alter(statement)),
    maybe: async (statement) => on.maybe(await alter(statement)),
    many: async (statement) => on.many(await alter(statement)),
    execute: async (statement) => on.execute(await alter(statement)),
  });
  return {
    ...over(db),
    transaction: (work) =>
      db.transaction(async (tx) => {
        // One that nobody waits for is waited for, so that what comes next still comes behind it.
        let turn: Promise<unknown> = Promise.resolve();
        const inTurn = <Done>(send: () => Promise<Done>): Promise<Done> => {
          const done = turn.then(send);
          turn = done.catch(() => undefined);
          return done;
        };
        const on = over(tx);
        const result = await work({
          one: (statement) => inTurn(() => on.one(statement)),
          maybe: (statement) => inTurn(() => on.maybe(statement)),
          many: (statement) => inTurn(() => on.many(statement)),
          execute: (statement) => inTurn(() => on.execute(statement)),
          send: (statement) => inTurn(async () => tx.send(await alter(statement))),
          isCareful: tx.isCareful,
          beforeCommit: tx.beforeCommit.bind(tx),
          withCommit: tx.withCommit.bind(tx),
          afterCommit: tx.afterCommit.bind(tx),
        });
        await turn;
        return result;
      }),
  };
}
