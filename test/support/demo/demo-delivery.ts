import type { Asking } from '../asking.js';
import { eventually } from '../wait.js';

/** A deployment of one container that follows a tag of web. */
const deployment = (name: string, tag: string) =>
  JSON.stringify({
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: {
      name,
      annotations: {
        'image.openshift.io/triggers': JSON.stringify([
          {
            from: { kind: 'ImageStreamTag', name: `web:${tag}` },
            fieldPath: 'spec.template.spec.containers[?(@.name=="web")].image',
          },
        ]),
      },
    },
    spec: {
      replicas: 2,
      selector: { matchLabels: { app: name } },
      template: {
        metadata: { labels: { app: name } },
        spec: { containers: [{ name: 'web', image: 'web', ports: [{ containerPort: 8080 }] }] },
      },
    },
  });

/** Moves shop/web:prod from version to version, each of them rolled out; the last one fails, and is rolled back. */
export async function deliverDemo(graph: Asking, versions: readonly string[]): Promise<void> {
  const inShop = { namespace: 'shop', stream: 'web', tag: 'prod' };
  const point = (version: string) =>
    graph.mutate(
      'setImageTag',
      { ...inShop, source: { kind: 'IMAGE_STREAM_TAG', name: `web:${version}` } },
      'imageTag { name }',
    );
  const rollOut = async (result = 'COMPLETE', message = '2 of 2 replicas are ready') => {
    const claimed = await eventually(async () => {
      const { claim } = await graph.mutate('claimRollout', { agent: 'cluster-1' }, 'claim { token }');
      return claim as { token: string } | null;
    }, 'a rollout');
    await graph.mutate('finishRollout', { token: claimed.token, result, message }, '');
  };

  const [first = '', ...others] = versions;
  await point(first);
  for (const [name, tag] of [
    ['web', 'prod'],
    ['preview', 'staging'],
  ] as const) {
    await graph.mutate('applyDeployment', { namespace: 'shop', manifest: deployment(name, tag) }, 'outcome');
    await rollOut();
  }
  for (const version of others) {
    await point(version);
    if (version === others.at(-1))
      await rollOut('FAILED', 'web-7d4c crashes: exit code 1, ECONNREFUSED 10.0.3.7:5432');
    else await rollOut();
  }
  await graph.mutate(
    'rollbackImageTag',
    { ...inShop, to: { position: 1 }, reason: '500s at checkout since noon' },
    'imageTag { name }',
  );
  await rollOut();
}
