import {
  constant,
  embedded,
  globalId,
  many,
  mayBe,
  one,
  page,
  plain,
  stored,
  text,
  time,
  type FieldReading,
  type Readings,
} from '../../../reads/index.js';
import { imageOf } from '../../images/index.js';
import { movePage } from './moves.sql.js';
import { registryRepository } from './repository.sql.js';

/** See `needsImport` of the rules. */
const waitsForImport = (row: string) =>
  `coalesce(${row}."sourceKind" = 'DOCKER_IMAGE' and not ${row}."isReference" and ${row}."specGeneration" > greatest(coalesce(${row}.generation, 0), coalesce((select tried.generation from tag_condition tried where tried.stream_id = ${row}."streamId" and tried.tag = ${row}.name and tried.type = 'ImportSuccess'), 0)), false)`;

/** See `pullSpec` of the rules. */
const pullSpec: FieldReading = (field) => {
  const { row } = field;
  const isLocal = `${row}."specGeneration" is not null and ${row}."referencePolicy" = 'LOCAL'`;
  const local = `${registryRepository(field, 'internalRegistry', 'stream')} || '@' || ${row}.digest`;
  return `coalesce(quoted(case when ${isLocal} then coalesce(${local}, ${row}.reference) else ${row}.reference end), 'null')`;
};

const isPointing = (row: string) => `${row}.reference is not null`;

/** The tag that a row of another domain names, where the viewer may see its stream. */
export const tagNamed = (of: {
  readonly when: (row: string) => string;
  readonly namespace: (row: string) => string;
  readonly stream: (row: string) => string;
  readonly tag: (row: string) => string;
}): FieldReading =>
  one('ImageTag', (field, alias) => {
    const { row } = field;
    const may = mayBe(field, ['get', 'imagestreams'], `${alias}.namespace`, `${alias}.stream`);
    return `from image_tag_state as ${alias} where ${of.when(row)} and ${alias}.namespace = ${of.namespace(row)} and ${alias}.stream = ${of.stream(row)} and ${alias}.name = ${of.tag(row)} and ${may}`;
  });

/** How tags are read as they are now. */
export const tagTypes = {
  ImageTag: {
    id: globalId('ImageTag', (row) => `${row}."streamId"::text`, 'name'),
    stream: one(
      'ImageStream',
      ({ row }, alias) => `from image_stream as ${alias} where ${alias}.id = ${row}."streamId"`,
    ),
    name: text('name'),
    spec: embedded('TagSpec', (row) => `${row}."specGeneration" is not null`),
    current: embedded('TagItem', isPointing, { position: constant(0), createdAt: time('createdAt') }),
    image: imageOf((row) => `${row}.digest`),
    history: page({
      type: 'TagItem',
      keys: [{ of: (alias) => `${alias}.revision`, type: 'bigint' }],
      descending: true,
      rows: ({ row }, alias) =>
        `from tag_item as ${alias} where ${alias}.stream_id = ${row}."streamId" and ${alias}.tag = ${row}.name`,
    }),
    moves: movePage(null),
    conditions: many(
      'TagCondition',
      ({ row }, alias) =>
        `from tag_condition as ${alias} where ${alias}.stream_id = ${row}."streamId" and ${alias}.tag = ${row}.name`,
      (alias) => `${alias}.type`,
    ),
    pullSpec,
    importPending: plain(waitsForImport),
    follow: one(
      'VersionRange',
      ({ row }, alias) =>
        `from tag_version_range as ${alias} where ${alias}.stream_id = ${row}."streamId" and ${alias}.tag = ${row}.name`,
    ),
    hold: stored('hold'),
    asOf: constant(null),
  },
} satisfies Readings;
