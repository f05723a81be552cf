import {
  nullableDuration,
  nullablePlain,
  nullableTime,
  one,
  plain,
  type Readings,
} from '../../reads/index.js';

/** How it is read what was set of a stream's repository. */
export const repositoryImportReadings = {
  ImageStream: {
    repositoryImport: one(
      'RepositoryImport',
      ({ row }, alias) =>
        `from repository_import as ${alias} where ${alias}.stream_id = ${row}.id and ${alias}.is_kept`,
    ),
  },
  RepositoryImport: {
    scheduled: plain('scheduled'),
    interval: nullableDuration('check_interval'),
    include: plain('include'),
    exclude: plain('exclude'),
    limit: nullablePlain('most'),
    nextCheckAt: nullableTime((row) => `case when ${row}.scheduled then ${row}.next_check_at end`),
    lastCheckedAt: nullableTime('last_checked_at'),
    checkFailures: plain('failures'),
  },
} satisfies Readings;
