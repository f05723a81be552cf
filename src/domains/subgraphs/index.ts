export type { SubgraphDesk } from './desk.js';
export type { LoggedSubgraphEvent, LoggedSupergraphEvent } from './events.js';
export type { OwnContract, SchemaRelease, Subgraph, SubgraphVersion } from './model.js';
export { Publishing } from './publishing.js';
export { subgraphResolvers } from './resolvers.js';
export { servedGraph, type ServedGraph } from './subgraphs.sql.js';
export { Subgraphs } from './subgraphs.js';
