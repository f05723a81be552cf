export type { ClaimedCheck, Pace } from './model.js';
export { repositoryQueue } from './repositories.sql.js';
export { ScheduledImports, type ImportTag } from './scheduled-imports.js';
