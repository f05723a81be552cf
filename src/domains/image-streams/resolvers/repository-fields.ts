import type { ImageStreamResolvers } from '../../../graphql/types.generated.js';
import { needsRepositoryImport } from '../rules/repository-check.js';

/** What streams say of the repository that they import as a whole. */
export const repositoryFields = {
  importPending: needsRepositoryImport,
  conditions: ({ id }, _, { imports }) => imports.conditions(id),
} as const satisfies ImageStreamResolvers;
