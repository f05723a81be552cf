export { BuildChains, type BuildChain } from './build-chains.js';
export { findRings, type Ring } from './rings.js';
export { refuseBuildRing, refuseTagRings, type Follower } from './refuse-ring.js';
export { buildChainResolvers } from './resolvers.js';
