import { setting, type FieldReading, type FieldSelection } from '../../../reads/index.js';

type Registry = 'internalRegistry' | 'publicRegistry';

/** The repository in the integrated registry of a row's stream, whose name is in this column; SQL null: there is none. */
export const registryRepository = (field: FieldSelection, which: Registry, stream: string): string =>
  `${setting(field, which)} || '/' || ${field.row}.namespace || '/' || ${field.row}.${stream}`;

/** The same as a field of the stream. */
export const repositoryIn =
  (which: Registry): FieldReading =>
  (field) =>
    `coalesce(quoted(${registryRepository(field, which, 'name')}), 'null')`;
