import { int64, many, nullableText, text, time, type Readings } from '../../reads/index.js';

/** How the conditions of streams are read. */
export const importReadings = {
  ImageStream: {
    conditions: many(
      'ImageStreamCondition',
      ({ row }, alias) => `from stream_condition as ${alias} where ${alias}.stream_id = ${row}.id`,
      (alias) => `${alias}.type`,
    ),
  },
  ImageStreamCondition: {
    type: text('type'),
    status: text('status'),
    reason: nullableText('reason'),
    message: nullableText('message'),
    generation: int64('generation'),
    lastTransitionAt: time('last_transition_at'),
    lastCheckedAt: time('last_checked_at'),
  },
} satisfies Readings;
