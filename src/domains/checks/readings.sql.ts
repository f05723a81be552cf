import { nullableTime, plain, type Readings } from '../../reads/index.js';

/** The check of the tag in this row; null where it is not scheduled. */
const check = (column: string) => (tag: string) =>
  `(select c.${column} from tag_check c where c.stream_id = ${tag}."streamId" and c.tag = ${tag}.name)`;

/** How checks of tags are read. */
export const checkReadings = {
  ImageTag: {
    nextCheckAt: nullableTime(check('next_check_at')),
    lastCheckedAt: nullableTime(check('last_checked_at')),
    checkFailures: plain((tag) => `coalesce(${check('failures')(tag)}, 0)`),
  },
} satisfies Readings;
