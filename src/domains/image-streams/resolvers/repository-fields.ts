import type { ImageStreamResolvers } from '../../../graphql/types.generated.js';
import { repositoryImportFields } from '../../repository-imports/index.js';
import { needsRepositoryImport } from '../rules/repository-check.js';

/** What streams say of the repository that they import as a whole. */
export const repositoryFields = {
  importPending: needsRepositoryImport,
  ...repositoryImportFields,
  conditions: ({ id }, _, { imports }) => imports.conditions(id),
} as const satisfies ImageStreamResolvers;
