import { createHash } from 'node:crypto';
import { createLogger } from '../../../src/platform/logger.js';
import { Database } from '../../../src/platform/postgres/index.js';
import type { ArgumentValues } from './generated-query.js';
import { fillWithBuilds } from './read-data-builds.js';
import { fillWithConsumers } from './read-data-consumers.js';
import { fillWithDeployments } from './read-data-deployments.js';
import { literal } from '../postgres.js';
import type { Sluice } from '../sluice.js';
import { viewerWith } from '../viewers.js';

/** What there is to be read, and by whom. */
export interface Filled {
  /** A token for each viewer: who may see all, some, one stream, or nothing. */
  readonly tokens: Readonly<Record<string, string>>;
  readonly values: ArgumentValues;
}

const digestOf = (word: string) => `sha256:${createHash('sha256').update(word).digest('hex')}`;

/** Fills a gateway with streams, tags, histories and images of every kind, and text that is awkward to write as JSON. */
export async function fillWithStreams(sluice: Sluice): Promise<Filled> {
  const awkward = 'quote " back \\ slash / line\n tab\t bell\u0007 é 漢 😀 \u2028';
  for (const name of ['shop', 'bank', 'empty', 'openshift'])
    await sluice.mutate(
      'createNamespace',
      { name, displayName: name === 'shop' ? awkward : null },
      'namespace { name }',
    );
  for (const [namespace, stream] of [
    ['shop', 'web'],
    ['shop', 'api'],
    ['shop', 'web-2'],
    ['bank', 'ledger'],
    ['bank', 'gone'],
    ['openshift', 'php'],
  ])
    await sluice.mutate(
      'applyImageStream',
      {
        namespace,
        name: stream,
        labels: [
          { key: 'app', value: 'x' },
          { key: '1', value: 'number' },
          { key: 'App', value: 'y' },
        ],
        annotations: [{ key: 'note', value: awkward }],
        dockerImageRepository: stream === 'api' ? 'quay.io/org/api' : null,
        localLookup: stream === 'web',
        tags: [
          {
            name: 'stable',
            source: { kind: 'IMAGE_STREAM_TAG', name: 'v1' },
            referencePolicy: 'LOCAL',
            annotations: [{ key: 'why', value: awkward }],
          },
          {
            name: 'hub',
            source: { kind: 'DOCKER_IMAGE', name: 'docker.io/library/nginx:1' },
            scheduled: true,
            interval: '1h30m',
            minimumAge: '7d',
            insecure: true,
            importMode: 'PRESERVE_ORIGINAL',
          },
          { name: 'ref', source: { kind: 'DOCKER_IMAGE', name: 'quay.io/a/b:2' }, reference: true },
        ],
      },
      'outcome',
    );
  const times = [new Date().toISOString()];
  const push = (namespace: string, stream: string, tag: string, word: string, config: object | null) =>
    sluice.mutate(
      'createImageStreamMapping',
      {
        namespace,
        stream,
        tag,
        image: {
          digest: digestOf(word),
          dockerImageReference: `quay.io/org/app@${digestOf(word)}`,
          mediaType: 'application/vnd.oci.image.manifest.v1+json',
          layers: [{ digest: digestOf(`layer of ${word}`), size: '9007199254740993', mediaType: 'layer' }],
          platform: { os: 'linux', architecture: 'arm64', variant: 'v8' },
          config: config && { digest: digestOf(`config of ${word}`), ...config },
        },
      },
      'cursor',
    );
  const config = {
    user: '1001',
    env: ['A=1', `B=${awkward}`],
    cmd: ['serve'],
    labels: [{ key: 'l', value: awkward }],
  };
  for (const [namespace, stream] of [
    ['shop', 'web'],
    ['shop', 'api'],
    ['bank', 'ledger'],
    ['openshift', 'php'],
  ] as const)
    for (const word of ['one', 'two', 'one', 'three'])
      await push(namespace, stream, 'v1', `${stream} ${word}`, word === 'two' ? null : config);
  await push('bank', 'gone', 'v1', 'web one', config);
  await push('shop', 'web', 'gone', 'web one', config);
  await sluice.mutate(
    'importImages',
    {
      ...{ namespace: 'openshift', stream: 'php', tag: 'lost', from: '127.0.0.1:1/org/app:1' },
      ...{ insecure: true, confirm: true },
    },
    'cursor',
  );
  times.push(new Date().toISOString());
  await sluice.mutate('deleteImageTag', { namespace: 'shop', stream: 'web', tag: 'gone' }, 'deleted');
  await sluice.mutate('deleteImageStream', { namespace: 'bank', name: 'gone' }, 'deleted');
  await sluice.mutate(
    'rollbackImageTag',
    { namespace: 'shop', stream: 'web', tag: 'v1', to: { position: 1 }, reason: awkward, hold: true },
    'cursor',
  );

  await using db = new Database({ url: sluice.databaseUrl, logger: createLogger('silent'), connections: 2 });
  await db.execute(
    literal(`insert into tag_condition (stream_id, tag, type, status, reason, message, generation)
    select id, 'hub', 'ImportSuccess', 'FALSE', 'NotFound', 'not "there"', 3 from image_stream`),
  );
  await db.execute(
    literal(`insert into image_layer (image_digest, position, digest, size, media_type)
    select digest, n, 'sha256:' || encode(sha256((digest || n)::bytea), 'hex'), n * 1000, 'layer' from image, generate_series(0, 2) n
    on conflict do nothing`),
  );
  await db.execute(
    literal(`insert into image_manifest (image_digest, position, digest, media_type, size, platform)
    select '${digestOf('web one')}', n, digest, media_type, size, case n when 1 then null else platform end
    from (select *, row_number() over (order by digest) n from image limit 3) i on conflict do nothing`),
  );
  await fillWithBuilds(sluice, db, digestOf('web two'));
  await fillWithDeployments(sluice, db);
  await fillWithConsumers(sluice, db);
  const ids = await db.many<{ id: string }>(
    literal(`select translate(encode(convert_to('["' || type || '","' || keys || '"]', 'UTF8'), 'base64'), E'+/=\\n', '-_') as id
      from (select 'ImageStream' as type, id::text as keys from image_stream
            union all select 'ImageTag', stream_id || '","' || name from image_tag where name = 'v1'
            union all select 'Build', id::text from build union all select 'BuildConfig', id::text from build_config
            union all select 'Image', digest from image union all select 'Namespace', name from namespace
            union all select 'Deployment', id::text from deployment union all select 'Rollout', id::text from rollout
            union all select 'Trigger', id::text from image_trigger union all select 'Promotion', id::text from promotion
            union all select initcap(kind), id::text from consumer
            union all select 'ConfigMap', id::text from config_map union all select 'Secret', id::text from secret
            union all select 'Build', 'none' union all select 'Nothing', 'x') all_of
      order by type, keys`),
  );
  const events = await db.many<{ id: string }>(
    literal('select distinct event_id::text as id from webhook_delivery order by id limit 3'),
  );
  const at = { address: sluice.address, db };
  const viewers = {
    eve: await viewerWith(at, 'eve', ['view', 'shop']),
    pat: await viewerWith(at, 'pat', ['view', 'shop', 'web*'], ['view', 'bank']),
    rob: await viewerWith(at, 'rob', ['cluster-reader']),
    sam: await viewerWith(at, 'sam'),
  };
  const { tokens, ...values } = {
    tokens: {
      ada: sluice.token,
      ...Object.fromEntries(Object.values(viewers).map(({ name, token }) => [name, token])),
    },
    namespace: ['shop', 'bank', 'openshift', 'empty', 'none'],
    name: [
      'web',
      'api',
      'web-1',
      'web-2',
      'ledger',
      'php',
      'shop',
      'bank',
      'v1',
      'stable',
      'gone',
      'quay',
      'settings',
      'none',
    ],
    stream: ['web', 'api', 'ledger', 'php', 'gone', 'none'],
    tag: ['v1', 'stable', 'hub', 'ref', 'gone', 'none'],
    digest: ['web one', 'web two', 'ledger three', 'none'].map(digestOf),
    id: [digestOf('web one'), digestOf('ledger two').slice(7, 19), ...ids.map(({ id }) => id), 'no id'],
    phases: [['FAILED'], ['COMPLETE', 'NEW'], []],
    first: [1, 2, 20, 0],
    number: [1, 2, 9],
    subject: ['shop/web:v1', 'eve', 'none'],
    actor: ['ada', 'none'],
    event: [...events.map(({ id }) => id), 'none'],
    names: [['v1', 'none', 'stable', 'v1'], []],
    asOf: [...times, '2020-01-01T00:00:00Z', '2090-01-01T00:00:00Z'],
  };
  return { tokens, values };
}
