import { many, type Readings } from '../../reads/index.js';
import { conditionFields } from '../image-streams/index.js';

/** How the conditions of streams are read. */
export const importReadings = {
  ImageStream: {
    conditions: many(
      'ImageStreamCondition',
      ({ row }, alias) => `from stream_condition as ${alias} where ${alias}.stream_id = ${row}.id`,
      (alias) => `${alias}.type`,
    ),
  },
  ImageStreamCondition: conditionFields,
} satisfies Readings;
