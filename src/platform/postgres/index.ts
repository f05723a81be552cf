export { Database, type DatabaseOptions, type Queryable, type Transaction } from './database.js';
export { violatedConstraint } from './errors.js';
export { migrate, pendingMigrations } from './migrate.js';
export { sql, type Statement } from './sql.js';
