import type { Database } from '../../../src/platform/postgres/index.js';
import { annotated, deploymentConfig, onImage } from '../deployments.js';
import { literal } from '../postgres.js';
import type { Sluice } from '../sluice.js';

const awkward = 'quote " back \\ slash\n é 漢 😀';

/** Fills a gateway with deployments, triggers in every state, promotions, secrets, policies and accounts. */
export async function fillWithDeployments(sluice: Sluice, db: Database): Promise<void> {
  const apply = (namespace: string, manifest: object) =>
    sluice.mutate(
      'applyDeployment',
      { namespace, manifest: JSON.stringify(manifest), onProblem: 'WARN' },
      'outcome',
    );
  const fromTag = (name: string, path: string, namespace?: string) => ({
    from: { kind: 'ImageStreamTag', name, namespace },
    fieldPath: path,
  });
  const path = 'spec.template.spec.containers[?(@.name=="web")].image';
  await apply(
    'shop',
    deploymentConfig('web', [onImage('web:v1', ['web']), { type: 'ConfigChange' }], ['web']),
  );
  await apply(
    'shop',
    annotated('Deployment', 'api', [fromTag('api:v1', path), fromTag('api:none', path.replace('web', 'no'))]),
  );
  await apply(
    'shop',
    annotated('CronJob', 'web-nightly', [
      fromTag('php:v1', path.replace('spec.', 'spec.jobTemplate.spec.'), 'openshift'),
    ]),
  );
  await apply('bank', deploymentConfig('ledger', [onImage('ledger:none', ['web'])]));
  await apply('bank', annotated('StatefulSet', 'plain', 'no JSON', [{ name: 'web', image: awkward }]));
  await sluice.mutate('startRollout', { namespace: 'shop', name: 'web' }, 'rollout { number }');
  await sluice.mutate(
    'rollBackDeployment',
    { namespace: 'shop', name: 'web', to: 1, reason: awkward },
    'rollout { number }',
  );
  await sluice.mutate(
    'setDeploymentPaused',
    { namespace: 'shop', name: 'api', paused: true },
    'deployment { name }',
  );
  await sluice.mutate('holdTriggers', { namespace: 'bank', reason: awkward }, 'namespace { name }');
  await sluice.mutate('setTriggerLimit', { namespace: 'shop', perMinute: 7 }, 'namespace { name }');
  await db.execute(
    literal(
      `update image_trigger set denied = '{"since": "2026-01-01T00:00:00.000Z", "message": "may not"}' where target_name = 'ledger'`,
    ),
  );
  await fillWithRest(sluice);
}

async function fillWithRest(sluice: Sluice): Promise<void> {
  const retention = { keepTagRevisions: 2, keepYoungerThan: '2h' };
  await sluice.mutate(
    'setNamespacePolicy',
    { namespace: 'shop', immutableTags: ['release-*', 'h?b', 're_'], limits: { maximumTags: 70 }, retention },
    'namespace { name }',
  );
  await sluice.mutate(
    'setStreamPolicy',
    { namespace: 'shop', stream: 'web-2', immutableTags: ['*'], retention: { keepYoungerThan: '1h30m' } },
    'imageStream { name }',
  );
  await sluice.mutate(
    'setPromotionPolicy',
    { namespace: 'bank', promotionsNeedApproval: true },
    'namespace { name }',
  );
  const from = { namespace: 'shop', stream: 'web', tag: 'v1' };
  const promote = (namespace: string, tag: string) =>
    sluice.mutate(
      'promoteImageTag',
      { from, to: { namespace, stream: 'ledger', tag } },
      'promotion { id }',
    ) as Promise<{ promotion: { id: string } }>;
  await promote('shop', 'promoted');
  await promote('bank', 'waiting');
  const { promotion } = await promote('bank', 'rejected');
  await sluice.mutate('rejectPromotion', { id: promotion.id, reason: awkward }, 'promotion { id }');
  for (const [name, data] of Object.entries({
    quay: { login: { server: 'quay.io', username: 'u', password: 'p' } },
    opaque: {
      opaque: [
        { key: 'b', value: 'x' },
        { key: 'a', value: 'y' },
      ],
    },
  }))
    await sluice.mutate(
      'putSecret',
      {
        namespace: 'shop',
        name,
        data,
        annotations: [{ key: 'openshift.io/image.excludeSecret', value: String(name === 'quay') }],
      },
      'outcome',
    );
  await sluice.mutate(
    'putConfigMap',
    {
      namespace: 'shop',
      name: 'settings',
      entries: [
        { key: 'b', value: awkward },
        { key: 'B', value: '' },
      ],
    },
    'outcome',
  );
  for (const name of ['deployer', 'builder']) {
    const serviceAccount = { namespace: 'shop', name };
    await sluice.mutate('createServiceAccount', { serviceAccount }, 'serviceAccount { name }');
    await sluice.mutate(
      'createToken',
      { serviceAccount, description: awkward, expiresIn: '30d' },
      'token { id }',
    );
  }
  await sluice.mutate('setGroup', { name: 'crew', add: ['eve', 'pat'] }, 'group { name }');
}
