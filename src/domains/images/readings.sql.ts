import {
  globalId,
  int64,
  keyValues,
  many,
  one,
  stored,
  storedLarge,
  text,
  time,
  mayBe,
  type FieldReading,
  type FieldSelection,
  type Readings,
  type Run,
} from '../../reads/index.js';

/** The image of this digest, wherever a row has one; whoever may see the row may see it. */
export const imageOf = (digest: (row: string) => string): FieldReading =>
  one('Image', ({ row }, alias) => `from image as ${alias} where ${alias}.digest = ${digest(row)}`);

/** The image of this digest where the viewer may see it by itself: one that a stream holds which they may read. */
export const visibleImageOf = (digest: (row: string) => string): FieldReading =>
  one('Image', (field, alias) => {
    const from = `from image as ${alias} where ${alias}.digest = ${digest(field.row)}`;
    return field.when((_, run) => mayReadAll(run)) ? from : `${from} and ${isHeld(field, `${alias}.digest`)}`;
  });

/** See `findHeldImages`. */
function isHeld(field: FieldSelection, digest: string): string {
  const [holder, manifest, item, stream] = [field.alias(), field.alias(), field.alias(), field.alias()];
  const may = mayBe(field, ['get', 'imagestreams'], `${stream}.namespace`, `${stream}.name`);
  return `exists (
    with recursive ${holder} (held) as (
      select ${digest}
      union
      select ${manifest}.image_digest from ${holder} join image_manifest ${manifest} on ${manifest}.digest = ${holder}.held
    )
    select from ${holder}
    join tag_item ${item} on ${item}.digest = ${holder}.held
    join image_stream ${stream} on ${stream}.id = ${item}.stream_id
    where ${may})`;
}

const mayReadAll = (run: Run) => run.scope('get', 'images').all || run.scope('get', 'imagestreams').all;

/** How images are read. */
export const imageReadings = {
  Image: {
    id: globalId('Image', 'digest'),
    digest: text('digest'),
    mediaType: text('media_type'),
    firstSeenAt: time('first_seen_at'),
    size: int64('size'),
    platform: stored('platform'),
    config: storedLarge('config'),
    layers: many(
      'ImageLayer',
      ({ row }, alias) => `from image_layer as ${alias} where ${alias}.image_digest = ${row}.digest`,
      (alias) => `${alias}.position`,
    ),
    manifests: many(
      'ImageManifest',
      ({ row }, alias) => `from image_manifest as ${alias} where ${alias}.image_digest = ${row}.digest`,
      (alias) => `${alias}.position`,
    ),
  },
  ImageConfig: { labels: keyValues((row) => `${row}.config->'labels'`) },
  ImageLayer: { digest: text('digest'), size: int64('size'), mediaType: text('media_type') },
  ImageManifest: {
    digest: text('digest'),
    mediaType: text('media_type'),
    size: int64('size'),
    platform: stored('platform'),
    image: imageOf((row) => `${row}.digest`),
  },
  Query: {
    image: (field) => {
      const digest = field.bind((args) => args['digest'], 'text');
      return visibleImageOf(() => digest)(field);
    },
  },
} satisfies Readings;
