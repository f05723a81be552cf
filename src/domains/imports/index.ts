export { Imports } from './imports.js';
export type { LoggedImportEvent } from './events.js';
export type { ImportResult } from './model.js';
export { Sources } from './sources.js';
export { importResolvers } from './resolvers.js';
export { importReadings } from './readings.sql.js';
