import {
  embedded,
  globalId,
  int64,
  keyValues,
  mayBe,
  nullableInt64,
  nullableText,
  nullableTime,
  one,
  page,
  plain,
  stored,
  text,
  time,
  type FieldSelection,
  type TypeReading,
  namespaceOfRow,
} from '../../../reads/index.js';
import { visibleImageOf } from '../../images/index.js';
import { tagNamed } from '../../image-streams/index.js';

const milliseconds = (from: string, to: string) =>
  `(extract(epoch from date_trunc('milliseconds', ${to}) - date_trunc('milliseconds', ${from})) * 1000)::bigint`;

/** Where a completed build was to push to, as a tag of a stream; see the resolver. */
const output = (row: string) => `(${row}.spec->'output'->'to')`;
const imageTag = tagNamed({
  when: (row) => `${output(row)}->>'kind' = 'IMAGE_STREAM_TAG'`,
  namespace: (row) => `coalesce(${output(row)}->>'namespace', ${row}.namespace)`,
  stream: (row) => `split_part(${output(row)}->>'name', ':', 1)`,
  tag: (row) => `split_part(${output(row)}->>'name', ':', 2)`,
});

/** How builds are read. */
export const buildTypes = {
  Build: {
    id: globalId('Build', (row) => `${row}.id::text`),
    namespace: namespaceOfRow,
    name: text('name'),
    number: int64('number'),
    config: one('BuildConfig', (field, alias) => {
      const may = mayBe(field, ['get', 'buildconfigs'], `${alias}.namespace`, `${alias}.name`);
      return `from build_config_state as ${alias} where ${alias}.id = ${field.row}."configId" and ${may}`;
    }),
    configName: nullableText('configName'),
    labels: keyValues('labels'),
    annotations: keyValues('annotations'),
    spec: stored('spec'),
    runPolicy: text('runPolicy'),
    phase: text('phase'),
    reason: nullableText('reason'),
    message: nullableText('message'),
    causes: stored('causes'),
    startedBy: stored('startedBy'),
    cloneOf: nullableText('cloneOf'),
    revision: stored('revision'),
    inputs: stored('inputs'),
    outputReference: nullableText('outputReference'),
    result: embedded('BuildResult', (row) => `${row}.phase = 'COMPLETE'`),
    stages: stored('stages'),
    createdAt: time('createdAt'),
    startedAt: nullableTime('startedAt'),
    completedAt: nullableTime('completedAt'),
    durationMilliseconds: nullableInt64((row) =>
      milliseconds(`${row}."startedAt"`, `coalesce(${row}."completedAt", now())`),
    ),
    deadlineAt: nullableTime('deadlineAt'),
    runner: nullableText('runner'),
    attempt: plain('attempt'),
    logSnippet: nullableText('logSnippet'),
  },
  BuildInputImage: { image: visibleImageOf((row) => `${row}.v->>'digest'`) },
  BuildResult: {
    reference: nullableText('outputReference'),
    digest: nullableText('outputDigest'),
    image: visibleImageOf((row) => `${row}."outputDigest"`),
    imageTag,
  },
  BuildStage: {
    durationMilliseconds: int64(
      (row) =>
        `coalesce((${row}.v->>'duration')::bigint, greatest(0, ${milliseconds(`(${row}.v->>'startedAt')::timestamptz`, 'now()')}))`,
    ),
  },
  BuildStep: { durationMilliseconds: int64((row) => `${row}.v->>'duration'`) },
} satisfies Readonly<Record<string, TypeReading>>;

/** A page of builds, newest first, of the phases that were asked for. */
export const buildPage = (
  owner: (field: FieldSelection, alias: string) => string,
  key: 'ordinal' | 'number',
) =>
  page({
    type: 'Build',
    keys: [{ of: (alias) => `${alias}.${key}`, type: 'bigint' }],
    descending: true,
    rows: (field, alias) => {
      const may = mayBe(field, ['list', 'builds'], `${alias}.namespace`, `''`);
      const isSome = field.when((args) => args['phases'] != null);
      const phases = isSome
        ? ` and ${alias}.phase = any(${field.bind((args) => args['phases'], 'text[]')})`
        : '';
      return `from build_state as ${alias} where ${owner(field, alias)}${phases} and ${may}`;
    },
  });
