export { mistakeIn } from './broken-operations.js';
export type { BrokenOperation, RecordedOperation } from './broken-operations.js';
export { type SchemaChange } from './changes.js';
export { checkSubgraph, type CheckedSubgraph, type SubgraphChange } from './check.js';
export { compose } from './compose.js';
export { Composer } from './composer.js';
export type { Composed, CompositionError, NotComposed, SubgraphText } from './compose.js';
export { executableSchema, subgraphFields } from './executable.js';
export { federatedSdl } from './federated-sdl.js';
