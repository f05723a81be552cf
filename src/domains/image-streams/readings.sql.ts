import {
  constant,
  embedded,
  globalId,
  int64,
  keyValues,
  many,
  mayBe,
  nullableDuration,
  nullableText,
  one,
  page,
  plain,
  setting,
  text,
  time,
  type FieldReading,
  type FieldSelection,
  type Readings,
  type TypeReading,
} from '../../reads/index.js';
import { imageOf } from '../images/index.js';
import { repositoryCheck } from './rules/repository-check.js';

/** Who did something, out of a `jsonb` column. */
const actorIn = (of: (row: string) => string): TypeReading => ({
  kind: text((row) => `${of(row)}->>'kind'`),
  name: text((row) => `${of(row)}->>'name'`),
});

/** Why something happened, out of a `jsonb` column. */
const causeIn = (of: (row: string) => string): TypeReading => ({
  kind: text((row) => `${of(row)}->>'kind'`),
  message: text((row) => `${of(row)}->>'message'`),
  requestId: nullableText((row) => `${of(row)}->>'requestId'`),
  eventId: nullableText((row) => `${of(row)}->>'eventId'`),
});

/** Only of now: the past is read by the resolvers. */
const ofNow =
  (reading: FieldReading): FieldReading =>
  (field) =>
    field.when((args) => args['asOf'] == null) ? reading(field) : null;

const none = constant(null);

/** The repository of a row's stream in the integrated registry; SQL null where there is none. */
const repository = (field: FieldSelection, which: 'internalRegistry' | 'publicRegistry', stream: string) =>
  `${setting(field, which)} || '/' || ${field.row}.namespace || '/' || ${field.row}.${stream}`;

const repositoryIn =
  (which: 'internalRegistry' | 'publicRegistry'): FieldReading =>
  (field) =>
    `coalesce(to_json(${repository(field, which, 'name')}), 'null')`;

/** See `needsImport` of the rules. */
const waitsForImport = (row: string) =>
  `coalesce(${row}."sourceKind" = 'DOCKER_IMAGE' and not ${row}."isReference" and ${row}."specGeneration" > greatest(coalesce(${row}.generation, 0), coalesce((select tried.generation from tag_condition tried where tried.stream_id = ${row}."streamId" and tried.tag = ${row}.name and tried.type = 'ImportSuccess'), 0)), false)`;

/** See `pullSpec` of the rules. */
const pullSpec: FieldReading = (field) => {
  const { row } = field;
  const isLocal = `${row}."specGeneration" is not null and ${row}."referencePolicy" = 'LOCAL'`;
  const local = `${repository(field, 'internalRegistry', 'stream')} || '@' || ${row}.digest`;
  return `coalesce(to_json(case when ${isLocal} then coalesce(${local}, ${row}.reference) else ${row}.reference end), 'null')`;
};

const isPointing = (row: string) => `${row}.reference is not null`;
const tagState = (alias: string) => `from image_tag_state as ${alias}`;

const tagItem = {
  image: imageOf((row) => `${row}.digest`),
  actor: embedded(
    'Actor',
    null,
    actorIn((row) => `${row}.actor`),
  ),
  cause: embedded(
    'Cause',
    null,
    causeIn((row) => `${row}.cause`),
  ),
};

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
    return `${tagState(alias)} where ${of.when(row)} and ${alias}.namespace = ${of.namespace(row)} and ${alias}.stream = ${of.stream(row)} and ${alias}.name = ${of.tag(row)} and ${may}`;
  });

/** How streams, tags and histories are read. */
export const imageStreamReadings = {
  ImageStream: {
    id: globalId('ImageStream', (row) => `${row}.id::text`),
    namespace: one(
      'Namespace',
      ({ row }, alias) => `from namespace as ${alias} where ${alias}.name = ${row}.namespace`,
    ),
    name: text('name'),
    createdAt: time('created_at'),
    generation: int64('generation'),
    resourceVersion: int64('resource_version'),
    labels: keyValues('labels'),
    annotations: keyValues('annotations'),
    dockerImageRepository: nullableText('docker_image_repository'),
    imageRepository: repositoryIn('internalRegistry'),
    publicImageRepository: repositoryIn('publicRegistry'),
    localLookup: plain('local_lookup'),
    importPending: plain(
      (row) =>
        `${row}.docker_image_repository is not null and coalesce(${row}.annotations->>'${repositoryCheck}', '') = ''`,
    ),
    asOf: none,
    tags: ofNow(
      page({
        type: 'ImageTag',
        keys: [{ of: (alias) => `${alias}.name`, type: 'text' }],
        rows: ({ row }, alias) => `${tagState(alias)} where ${alias}."streamId" = ${row}.id`,
      }),
    ),
    tag: ofNow(
      one('ImageTag', (field, alias) => {
        const name = field.bind((args) => args['name'], 'text');
        return `${tagState(alias)} where ${alias}."streamId" = ${field.row}.id and ${alias}.name = ${name}`;
      }),
    ),
    imageCount: ({ row }) => `(select count(distinct digest) from tag_item where stream_id = ${row}.id)`,
  },
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
    hold: embedded('TagHold', (row) => `${row}.hold is not null`),
    asOf: none,
  },
  TagSpec: {
    source: embedded('TagSource', (row) => `${row}."sourceKind" is not null`),
    generation: int64('specGeneration'),
    tracking: plain((row) => `${row}.tracks is not null`),
    reference: plain('isReference'),
    scheduled: plain('scheduled'),
    interval: nullableDuration('interval'),
    minimumAge: nullableDuration('minimumAge'),
    insecure: plain('insecure'),
    referencePolicy: text('referencePolicy'),
    importMode: text('importMode'),
    annotations: keyValues('annotations'),
  },
  TagSource: {
    kind: text('sourceKind'),
    namespace: nullableText('sourceNamespace'),
    name: text('sourceName'),
  },
  TagItem: {
    position: ({ row }) =>
      `(select count(*) from tag_item newer where newer.stream_id = ${row}.stream_id and newer.tag = ${row}.tag and newer.revision > ${row}.revision)`,
    revision: int64('revision'),
    reference: text('reference'),
    digest: nullableText('digest'),
    generation: int64('generation'),
    createdAt: time('created_at'),
    ...tagItem,
  },
  TagHold: {
    since: text((row) => `${row}.hold->>'since'`),
    actor: embedded(
      'Actor',
      null,
      actorIn((row) => `(${row}.hold->'actor')`),
    ),
    reason: text((row) => `${row}.hold->>'reason'`),
  },
  VersionRange: {
    semver: nullableText('semver'),
    glob: nullableText('glob'),
    order: text('best_by'),
    prerelease: plain('prerelease'),
  },
  TagCondition: {
    type: text('type'),
    status: text('status'),
    reason: nullableText('reason'),
    message: nullableText('message'),
    generation: int64('generation'),
    lastTransitionAt: time('last_transition_at'),
    lastCheckedAt: time('last_checked_at'),
  },
  Namespace: {
    imageStreams: page({
      type: 'ImageStream',
      keys: [{ of: (alias) => `${alias}.name`, type: 'text' }],
      rows: (field, alias) =>
        `from image_stream as ${alias} where ${alias}.namespace = ${field.row}.name and ${visible(field, 'list', alias)}`,
    }),
  },
  Query: {
    imageStream: ofNow(
      one('ImageStream', (field, alias) => {
        const [namespace, name] = [argument(field, 'namespace'), argument(field, 'name')];
        return `from image_stream as ${alias} where ${alias}.namespace = ${namespace} and ${alias}.name = ${name} and ${visible(field, 'get', alias)}`;
      }),
    ),
    imageStreams: ofNow((field) => {
      const isOne = field.when((args) => args['namespace'] != null);
      const keys = [
        ...(isOne ? [] : [{ of: (alias: string) => `${alias}.namespace`, type: 'text' }]),
        { of: (alias: string) => `${alias}.name`, type: 'text' },
      ];
      return page({
        type: 'ImageStream',
        keys,
        rows: (of, alias) => {
          const within = isOne
            ? `${alias}.namespace = ${of.bind((args) => args['namespace'], 'text')} and `
            : '';
          return `from image_stream as ${alias} where ${within}${visible(of, 'list', alias)}`;
        },
      })(field);
    }),
    imageTag: ofNow(
      one('ImageTag', (field, alias) => {
        const [namespace, stream, tag] = ['namespace', 'stream', 'tag'].map((each) =>
          argument(field, each),
        ) as [string, string, string];
        const may = mayBe(field, ['get', 'imagestreams'], `${alias}.namespace`, `${alias}.stream`);
        return `${tagState(alias)} where ${alias}.namespace = ${namespace} and ${alias}.stream = ${stream} and ${alias}.name = ${tag} and ${may}`;
      }),
    ),
  },
} satisfies Readings;

const visible = (field: FieldSelection, verb: 'get' | 'list', alias: string) =>
  mayBe(field, [verb, 'imagestreams'], `${alias}.namespace`, `${alias}.name`);

const argument = (field: FieldSelection, name: string): string => field.bind((args) => args[name], 'text');
