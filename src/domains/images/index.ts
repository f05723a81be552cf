export type { ImageComparison, PlatformComparison } from './compare.js';
export { Images } from './images.js';
export type { Image, ImageConfig, ImageLayer, ImageManifest, Platform } from './model.js';
export { imageResolvers } from './resolvers.js';
export { imageOf, imageReadings, visibleImageOf } from './readings.sql.js';
