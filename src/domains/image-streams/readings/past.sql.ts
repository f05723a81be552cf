import {
  constant,
  globalId,
  listed,
  many,
  one,
  page,
  plain,
  time,
  type FieldReading,
  type FieldSelection,
  type TypeReading,
} from '../../../reads/index.js';
import { isYetToCome } from '../time/past-streams.js';
import { movePage } from './moves.sql.js';

/** SQL of the time that a field is asked of; null: of now. */
type At = string | null;

const none = constant(null);

/**
 * A field that can be asked of another time than its row is of, which is `own`. Of a time that is yet to come the resolver
 * says what is wrong.
 */
export const ofTime =
  (reading: (at: At) => FieldReading, own: (row: string) => At = () => null): FieldReading =>
  (field) => {
    if (field.when((args) => args['asOf'] == null)) return reading(own(field.row))(field);
    if (field.when((args) => isYetToCome(args['asOf'] as Date))) return null;
    return reading(field.bind((args) => args['asOf'], 'timestamptz'))(field);
  };

/** Its rows are what was at a time, which they have in a column of their own, so that what is below them is of then. */
const timeOf = (row: string): string => `${row}."asOf"`;

/** The stream as it was that has these columns in `image_stream_version`. */
const streamAt = (at: string, alias: string, isIt: string): string =>
  `from (select was.*, ${at} as "asOf" from (select valid_to, state from image_stream_version v where ${isIt} and v.valid_from <= ${at} order by v.valid_from desc limit 1) v cross join lateral jsonb_populate_record(null::image_stream, v.state) as was where v.valid_to > ${at}) as ${alias}`;

/** The stream of this name, as it was. */
export const streamNamedAt = (at: string, alias: string, namespace: string, name: string): string =>
  streamAt(at, alias, `v.namespace = ${namespace} and v.name = ${name}`);

/** The tag of this name, as it was; `stream` is SQL of the stream's id. */
export const tagAt = (at: string, alias: string, stream: string, name: string): string =>
  `from (select was.*, ${at} as "asOf" from image_tag_at(${stream}, ${name}, ${at}) as was) as ${alias}`;

const heldItems = (at: string, alias: string, stream: string): string =>
  `from tag_item_version as ${alias} where ${alias}.stream_id = ${stream} and ${alias}.valid_from <= ${at} and ${alias}.valid_to > ${at}`;

/** Different images that the histories of a row's stream held. */
const imageCountAt =
  (at: string): FieldReading =>
  ({ row }) =>
    `(select count(distinct held.digest) ${heldItems(at, 'held', `${row}.id`)})`;

/** The names of the tags that a row's stream had. */
export const tagNamesAt =
  (at: string): FieldReading =>
  ({ row }) =>
    `(select ${listed(`quoted(tag), ',' order by tag`)} from (select distinct tag from image_tag_version where stream_id = ${row}.id and valid_from <= ${at} and valid_to > ${at}) as had)`;

/** Names behind the page's cursor one after the other, however often each has changed; see `listTagsAt`. */
export function namesBehind(
  field: FieldSelection,
  of: {
    readonly table: string;
    readonly keys: readonly string[];
    readonly within: (alias: string) => string;
  },
): string {
  const { table, keys, within } = of;
  const after = keys.map((_, place) =>
    field.bind((args) => field.pageOf(args, keys.length).after?.[place] ?? '', 'text'),
  );
  const next = (behind: readonly string[]) =>
    `select ${keys.map((key) => `v.${key}`).join(', ')} from ${table} v where ${within('v')} and (${keys.map((key) => `v.${key}`).join(', ')}) > (${behind.join(', ')}) order by ${keys.map((key) => `v.${key}`).join(', ')} limit 1`;
  return `with recursive named as ((${next(after)}) union all select following.* from named cross join lateral (${next(keys.map((key) => `named.${key}`))}) following)`;
}

/** How many rows a page looks at: the one behind it is there to be counted. */
export const mostOf = (field: FieldSelection, keys: number): string =>
  field.bind((args) => field.pageOf(args, keys).first + 1, 'int');

/** A page of the tags that a row's stream had. */
export const tagPageAt = (at: string): FieldReading =>
  page({
    type: 'ImageTag',
    more: pastTag,
    keys: [{ of: (alias) => `${alias}.name`, type: 'text' }],
    rows: (field, alias) => {
      const stream = `${field.row}.id`;
      const named = namesBehind(field, {
        table: 'image_tag_version',
        keys: ['tag'],
        within: (version) => `${version}.stream_id = ${stream}`,
      });
      return `from (${named} select was.*, ${at} as "asOf" from named cross join lateral image_tag_at(${stream}, named.tag, ${at}) as was limit ${mostOf(field, 1)}) as ${alias} where true`;
    },
  });

/** What of a tag was otherwise: what is not kept over time, such as checks and outcomes of imports, is left out. */
export const pastTag: TypeReading = {
  id: globalId('ImageTag', (row) => `${row}."streamId"::text`, 'name'),
  asOf: time(timeOf),
  stream: (field) =>
    one(
      'ImageStream',
      ({ row }, alias) => streamAt(timeOf(row), alias, `v.stream_id = ${row}."streamId"`),
      pastStream,
    )(field),
  history: page({
    type: 'TagItem',
    keys: [{ of: (alias) => `${alias}.revision`, type: 'bigint' }],
    descending: true,
    rows: ({ row }, alias) =>
      `${heldItems(timeOf(row), alias, `${row}."streamId"`)} and ${alias}.tag = ${row}.name`,
    columns: ({ row }) => `${timeOf(row)} as "asOf"`,
    more: {
      position: ({ row }) =>
        `(select count(*) ${heldItems(timeOf(row), 'newer', `${row}.stream_id`)} and newer.tag = ${row}.tag and newer.revision > ${row}.revision)`,
    },
  }),
  moves: movePage(timeOf),
  follow: one(
    'VersionRange',
    ({ row }, alias) =>
      `from tag_version_range_version as ${alias} where ${alias}.stream_id = ${row}."streamId" and ${alias}.tag = ${row}.name and ${alias}.valid_from <= ${timeOf(row)} and ${alias}.valid_to > ${timeOf(row)}`,
  ),
  conditions: () => `'[]'`,
  importPending: plain(
    (row) =>
      `coalesce(${row}."sourceKind" = 'DOCKER_IMAGE' and not ${row}."isReference" and ${row}."specGeneration" > coalesce(${row}.generation, 0), false)`,
  ),
  nextCheckAt: none,
  lastCheckedAt: none,
  checkFailures: constant(0),
};

/** What of a stream was otherwise. */
export const pastStream: TypeReading = {
  id: globalId('ImageStream', (row) => `${row}.id::text`),
  asOf: time(timeOf),
  tags: ofTime((at) => tagPageAt(at ?? ''), timeOf),
  tag: ofTime((at) => oneTagAt(at ?? ''), timeOf),
  tagNames: ofTime((at) => tagNamesAt(at ?? ''), timeOf),
  tagsNamed: ofTime(tagsNamed, timeOf),
  imageCount: (field) => imageCountAt(timeOf(field.row))(field),
  repositoryImport: none,
};

const mostNames = 100;

/** The tags of the names that are asked for, in their order. */
export function tagsNamed(at: At): FieldReading {
  const tags = many(
    'ImageTag',
    (field, alias) => {
      const names = field.bind((args) => args['names'], 'text[]');
      const found =
        at === null
          ? `select t.*, w.n as place from wanted w join image_tag_state t on t."streamId" = ${field.row}.id and t.name = w.name`
          : `select t.*, ${at} as "asOf", w.n as place from wanted w cross join lateral image_tag_at(${field.row}.id, w.name, ${at}) t`;
      return `from (with wanted (name, n) as (select * from unnest(${names}) with ordinality) ${found}) as ${alias}`;
    },
    (alias) => `${alias}.place`,
    at === null ? undefined : pastTag,
  );
  return (field) =>
    field.when((args) => (args['names'] as readonly string[]).length <= mostNames) ? tags(field) : null;
}

/** The tag of the name that is asked for, as the row's stream had it. */
export const oneTagAt = (at: string): FieldReading =>
  one(
    'ImageTag',
    (field, alias) =>
      tagAt(
        at,
        alias,
        `${field.row}.id`,
        field.bind((args) => args['name'], 'text'),
      ),
    pastTag,
  );
