export { within } from './within.js';
export { Database, type DatabaseOptions } from './database.js';
export { howToPool, violatedConstraint } from './errors.js';
export { migrate, pendingMigrations } from './migrate.js';
export type { Queryable, Store, Transaction } from './queryable.js';
export { Reachability } from './reachability.js';
export { Rehearsal } from './rehearsal.js';
export { sql, type Statement } from './sql.js';
export type { Texts } from './text-query.js';
