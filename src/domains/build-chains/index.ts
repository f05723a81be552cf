export { BuildChains, type BuildChain } from './build-chains.js';
export { refuseBuildRing, refuseTagRings, type Follower } from './refuse-ring.js';
export { buildChainResolvers } from './resolvers.js';
