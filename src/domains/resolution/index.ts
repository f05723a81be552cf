export { readManifest, valuesIn, type ManifestText } from './documents.js';
export type { ResolvedImage } from './model.js';
export { resolutionResolvers } from './resolvers.js';
