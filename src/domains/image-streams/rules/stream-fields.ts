import type { StreamFields } from '../changes/stream.sql.js';

/** Whether two say the same of a stream. */
export const sameFields = (one: StreamFields, other: StreamFields) => canonical(one) === canonical(other);

const canonical = ({ labels, annotations, dockerImageRepository, localLookup }: StreamFields) =>
  JSON.stringify([
    Object.entries(labels).sort(),
    Object.entries(annotations).sort(),
    dockerImageRepository,
    localLookup,
  ]);

/** Whether two say the same of what belongs to the specification, and counts a generation. */
export const sameStreamSpec = (one: StreamFields, other: StreamFields) =>
  one.dockerImageRepository === other.dockerImageRepository && one.localLookup === other.localLookup;
