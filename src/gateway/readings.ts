import { imageReadings } from '../domains/images/index.js';
import { imageStreamReadings } from '../domains/image-streams/index.js';
import { namespaceReadings } from '../domains/namespaces/index.js';
import type { Readings } from '../reads/index.js';

/** How the types of all domains are read by compiled queries; what is not here is left to its resolver. */
export const readings: Readings = {
  ...imageReadings,
  ...imageStreamReadings,
  ...namespaceReadings,
  Query: { ...imageReadings.Query, ...imageStreamReadings.Query, ...namespaceReadings.Query },
  PageInfo: {},
};
