import type { Asking } from '../asking.js';
import { buildDemo } from './demo-builds.js';
import { deliverDemo } from './demo-delivery.js';
import { partnerDemo } from './demo-partner.js';
import { pushImage, pushIndex } from '../images.js';

/** What the demo has put where. */
export interface Demo {
  readonly webDigests: readonly string[];
}

const versions = ['1.3.0', '1.4.0', '1.4.1', '1.5.0'] as const;

/** A library of layers that versions share, so that comparing them shows something. */
const files = (version: string) => ({
  'usr/lib/runtime.js': 'runtime '.repeat(4_000),
  'srv/web/index.js': `console.log(${JSON.stringify(version)});`,
  'srv/web/bundle.js': version.repeat(900 + Number(version.replaceAll('.', ''))),
});

const webImage = (version: string) => ({
  files: files(version),
  labels: {
    'org.opencontainers.image.title': 'web',
    'org.opencontainers.image.version': version,
    'org.opencontainers.image.source': 'https://git.example.com/shop/web',
    'org.opencontainers.image.revision': `4f0c${version.replaceAll('.', '')}9e1ab27d`,
  },
  env: [
    'PATH=/usr/local/bin:/usr/bin:/bin',
    `VERSION=${version}`,
    'NODE_ENV=production',
    ...(version >= '1.4.1' ? ['FEATURE_CART=on'] : []),
  ],
  cmd: ['node', 'srv/web/index.js'],
  user: version >= '1.4.0' ? '1001' : '0',
  workingDir: '/srv/web',
  ports: ['8080/tcp'],
});

/**
 * Fills a gateway with a small shop as people would have it: streams with histories, a rollback that is held, a tag
 * that follows another, one that cannot be imported, promotions that wait, secrets and policies.
 */
export async function seedDemo(graph: Asking, registry: string): Promise<Demo> {
  const mutate: Asking['mutate'] = (...words) => graph.mutate(...words);
  for (const [name, displayName] of [
    ['shop', 'The shop'],
    ['platform', 'Base images'],
    ['production', 'What customers see'],
  ] as const)
    await mutate('createNamespace', { name, displayName }, 'namespace { name }');

  const webDigests: string[] = [];
  for (const version of versions)
    webDigests.push(await pushImage(registry, `shop/web:${version}`, webImage(version)));
  await pushImage(registry, 'shop/api:2.0', {
    labels: { title: 'api' },
    env: ['PORT=8081'],
    ports: ['8081/tcp'],
  });
  await pushImage(registry, 'shop/cart:0.9', { labels: { title: 'cart' } });
  await pushIndex(registry, 'platform/node:20', ['linux/amd64', 'linux/arm64', 'linux/arm/v7'], {
    env: ['NODE_VERSION=20.19.5'],
  });
  await pushIndex(registry, 'platform/alpine:3.20', ['linux/amd64', 'linux/arm64']);

  const from = (namespace: string, stream: string, tag: string, more: object = {}) =>
    mutate(
      'importImages',
      {
        namespace,
        stream,
        tag,
        from: `${registry}/${namespace}/${stream}:${tag}`,
        confirm: true,
        insecure: true,
        ...more,
      },
      'results { outcome }',
    );
  for (const version of versions) await from('shop', 'web', version);
  await from('shop', 'api', '2.0', { scheduled: true, interval: '15m' });
  await from('shop', 'cart', '0.9');
  await from('shop', 'cart', '1.0');
  await from('platform', 'node', '20', { importMode: 'PRESERVE_ORIGINAL', scheduled: true });
  await from('platform', 'alpine', '3.20', { importMode: 'PRESERVE_ORIGINAL' });

  const point = (tag: string, name: string, more: object = {}) =>
    mutate(
      'setImageTag',
      { namespace: 'shop', stream: 'web', tag, source: { kind: 'IMAGE_STREAM_TAG', name }, ...more },
      'imageTag { name }',
    );
  await point('staging', 'web:1.4.0', { track: true });
  await deliverDemo(graph, versions);
  await mutate(
    'setImageTag',
    { namespace: 'shop', stream: 'web', tag: 'stable', follow: { semver: '^1.4' } },
    'imageTag { name }',
  );
  await mutate(
    'applyImageStream',
    {
      namespace: 'shop',
      name: 'web',
      labels: [{ key: 'team', value: 'storefront' }],
      annotations: [{ key: 'description', value: 'The shop window: server-rendered, behind the edge.' }],
    },
    'outcome',
  );

  await mutate(
    'setNamespacePolicy',
    {
      namespace: 'shop',
      immutableTags: ['1.*', '2.*'],
      limits: { maximumTags: 200, maximumImages: 500 },
      retention: { keepTagRevisions: 10, keepYoungerThan: '7d' },
    },
    'namespace { name }',
  );
  await mutate(
    'setPromotionPolicy',
    { namespace: 'production', promotionsNeedApproval: true },
    'namespace { name }',
  );
  await mutate(
    'promoteImageTag',
    {
      from: { namespace: 'shop', stream: 'web', tag: 'prod' },
      to: { namespace: 'production', stream: 'web', tag: 'live' },
    },
    'promotion { state }',
  );
  await mutate(
    'promoteImageTag',
    {
      from: { namespace: 'shop', stream: 'api', tag: '2.0' },
      to: { namespace: 'platform', stream: 'api', tag: 'tested' },
    },
    'promotion { state }',
  );
  await mutate(
    'putSecret',
    {
      namespace: 'shop',
      name: 'quay',
      data: { login: { server: 'quay.io/shop', username: 'robot', password: 'not-a-real-one' } },
    },
    'secret { name }',
  );
  await mutate(
    'createConsumer',
    { namespace: 'shop', name: 'search-index', filter: { types: ['image-tag.*'] } },
    'consumer { name }',
  );
  await mutate('createConsumer', { name: 'audit-mirror' }, 'consumer { name }');
  await mutate(
    'createWebhook',
    {
      namespace: 'shop',
      name: 'chat',
      url: 'http://127.0.0.1:9/hooks/sluice',
      filter: { types: ['rollout.*'] },
    },
    'webhook { name }',
  );
  await mutate('testWebhook', { namespace: 'shop', name: 'chat' }, 'event');
  const ci = { namespace: 'shop', name: 'ci' };
  await mutate('createServiceAccount', { serviceAccount: ci }, 'serviceAccount { name }');
  await mutate(
    'bindRole',
    { role: 'system:image-builder', subject: { serviceAccount: ci }, namespace: 'shop' },
    'roleBinding { id }',
  );
  await mutate('createToken', { serviceAccount: ci, description: 'pipeline' }, 'token { id }');
  await partnerDemo(graph);
  await buildDemo(graph);
  return { webDigests };
}
