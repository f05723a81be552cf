import type { Store, Transaction } from './queryable.js';

/** A transaction as a store, for code that opens transactions of its own: they are this one. */
export const within = (tx: Transaction): Store => ({
  ...tx,
  transaction: (work) => work(tx),
});
