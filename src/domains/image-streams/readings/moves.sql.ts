import {
  embedded,
  one,
  page,
  stored,
  text,
  time,
  type FieldReading,
  type Readings,
} from '../../../reads/index.js';

/** The moves of the tag in a row, up to a time (null: all), newest first. */
export const movePage = (until: ((row: string) => string) | null): FieldReading =>
  page({
    type: 'TagMove',
    keys: [{ of: (alias) => `${alias}.number`, type: 'bigint' }],
    descending: true,
    rows: ({ row }, alias) => {
      const before = until === null ? '' : ` and ${alias}.valid_from <= ${until(row)}`;
      return `from tag_item_version as ${alias} where ${alias}.stream_id = ${row}."streamId" and ${alias}.tag = ${row}.name and ${alias}.kind <> 'CONFIRMED'${before}`;
    },
  });

/** How moves are read; see `listMoves`. */
export const moveTypes = {
  TagMove: {
    kind: text('kind'),
    occurredAt: time('valid_from'),
    before: one(
      'TagPointer',
      ({ row }, alias) =>
        `from (select * from tag_item_version b where b.stream_id = ${row}.stream_id and b.tag = ${row}.tag and b.kind <> 'CONFIRMED' and b.number < ${row}.number and (${row}.kind = 'REPLACED' or ${row}.revision > 1) order by b.number desc limit 1) as ${alias}`,
    ),
    after: embedded('TagPointer', null),
    actor: stored('actor'),
    cause: stored('cause'),
  },
} satisfies Readings;
