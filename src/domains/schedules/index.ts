import * as repositoryQueue from './repositories.sql.js';

export type { ClaimedCheck, Pace } from './model.js';
export { ScheduledImports, type ImportTag } from './scheduled-imports.js';
export { repositoryQueue };
