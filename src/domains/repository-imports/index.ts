export { checkGlobs } from './check-globs.js';
export type { RepositoryImport, RepositorySettings } from './model.js';
export { repositoryImportReadings } from './readings.sql.js';
export { RepositoryImports } from './repository-imports.js';
export { repositoryImportFields, repositoryImportResolvers } from './resolvers.js';
