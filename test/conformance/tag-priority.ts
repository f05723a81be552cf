import { prioritizeTags } from '../../src/oci/index.js';
import { checkAll, difference, type Report } from './report.js';

interface PriorityVector {
  readonly in: readonly string[];
  readonly out: readonly string[];
}

/** Lists of tags: the order in which a whole repository is imported. */
export const checkTagPriorities = (vectors: readonly PriorityVector[]): Report =>
  checkAll('tag-priority', vectors, (vector) =>
    difference(JSON.stringify(vector.in), vector.out, prioritizeTags([...vector.in])),
  );
