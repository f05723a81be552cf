import {
  embedded,
  int64,
  keyValues,
  nullableDuration,
  nullableText,
  plain,
  stored,
  text,
  time,
  type Readings,
  type TypeReading,
} from '../../../reads/index.js';
import { imageOf } from '../../images/index.js';

/** How a condition in a row of its own is read, of a tag or of a stream. */
export const conditionFields = {
  type: text('type'),
  status: text('status'),
  reason: nullableText('reason'),
  message: nullableText('message'),
  generation: int64('generation'),
  lastTransitionAt: time('last_transition_at'),
  lastCheckedAt: time('last_checked_at'),
} satisfies TypeReading;

/** How the parts of tags are read. */
export const tagPartTypes = {
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
    image: imageOf((row) => `${row}.digest`),
    actor: stored('actor'),
    cause: stored('cause'),
  },
  TagPointer: {
    revision: int64('revision'),
    reference: text('reference'),
    digest: nullableText('digest'),
    image: imageOf((row) => `${row}.digest`),
  },
  // Where an address lies in JSON there is no row to find its tag by.
  TagAddress: { imageTag: () => null },
  VersionRange: {
    semver: nullableText('semver'),
    glob: nullableText('glob'),
    order: text('best_by'),
    prerelease: plain('prerelease'),
  },
  TagCondition: conditionFields,
} satisfies Readings;
