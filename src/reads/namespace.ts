import type { FieldReading } from './reading.js';
import { one } from './relations.js';

/** The namespace that a row is in. */
export const namespaceOfRow: FieldReading = one(
  'Namespace',
  ({ row }, alias) => `from namespace as ${alias} where ${alias}.name = ${row}.namespace`,
);
