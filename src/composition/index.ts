export { compose, asCompositionError } from './compose.js';
export type { Composed, CompositionError, NotComposed, SubgraphText } from './compose.js';
export { executableSchema, subgraphFields } from './executable.js';
export { federatedSdl, sharedTypes } from './federated-sdl.js';
