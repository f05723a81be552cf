import {
  embedded,
  globalId,
  int64,
  json,
  keyValues,
  many,
  nullableText,
  one,
  text,
  time,
  type FieldReading,
  type Readings,
  type Run,
} from '../../reads/index.js';

const platform = embedded('Platform', (row) => `jsonb_typeof(${row}.platform) = 'object'`);
const config = embedded('ImageConfig', (row) => `jsonb_typeof(${row}.config) = 'object'`);
const inConfig = (name: string) => (row: string) => `${row}.config->>'${name}'`;
const inPlatform = (name: string) => (row: string) => `${row}.platform->>'${name}'`;
/** A list of texts in the configuration. */
const list = (name: string) => json((row) => `${row}.config->'${name}'`);

/** The image of this digest, wherever a row has one; whoever may see the row may see it. */
export const imageOf = (digest: (row: string) => string): FieldReading =>
  one('Image', ({ row }, alias) => `from image as ${alias} where ${alias}.digest = ${digest(row)}`);

const mayReadAll = (run: Run) => run.scope('get', 'images').all || run.scope('get', 'imagestreams').all;

const byDigest = one('Image', (field, alias) => {
  const digest = field.bind((args) => args['digest'], 'text');
  return `from image as ${alias} where ${alias}.digest = ${digest}`;
});

/** How images are read. */
export const imageReadings = {
  Image: {
    id: globalId('Image', 'digest'),
    digest: text('digest'),
    mediaType: text('media_type'),
    firstSeenAt: time('first_seen_at'),
    size: int64('size'),
    platform,
    config,
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
  Platform: {
    os: text(inPlatform('os')),
    architecture: text(inPlatform('architecture')),
    variant: nullableText(inPlatform('variant')),
    osVersion: nullableText(inPlatform('osVersion')),
  },
  ImageConfig: {
    digest: text(inConfig('digest')),
    created: nullableText(inConfig('created')),
    author: nullableText(inConfig('author')),
    dockerVersion: nullableText(inConfig('dockerVersion')),
    parent: nullableText(inConfig('parent')),
    user: nullableText(inConfig('user')),
    workingDir: nullableText(inConfig('workingDir')),
    entrypoint: list('entrypoint'),
    cmd: list('cmd'),
    env: list('env'),
    exposedPorts: list('exposedPorts'),
    volumes: list('volumes'),
    labels: keyValues((row) => `${row}.config->'labels'`),
    stopSignal: nullableText(inConfig('stopSignal')),
  },
  ImageLayer: { digest: text('digest'), size: int64('size'), mediaType: text('media_type') },
  ImageManifest: {
    digest: text('digest'),
    mediaType: text('media_type'),
    size: int64('size'),
    platform,
    image: imageOf((row) => `${row}.digest`),
  },
  Query: {
    image: (field) => (field.when((_, run) => mayReadAll(run)) ? byDigest(field) : null),
  },
} satisfies Readings;
