import { expect, test } from 'vitest';
import { declare } from '../../support/declaring.js';
import { apply, deploymentConfig, namespace, onImage } from '../../support/deployments.js';
import { push } from '../../support/pushing.js';
import { buildsOn } from '../../support/rings.js';
import { startSluice } from '../../support/sluice.js';

const sluice = await startSluice({ SLUICE_DISABLE_TRIGGERS: 'false' });
await namespace(sluice, 'shop');
for (const name of ['base', 'next', 'web']) await push(sluice, 'shop', `${name}:latest`, name);

const say = async (...words: string[]) => {
  const { code, out, err } = await declare(sluice, [...words, '-n', 'shop']);
  return { code, text: out + err };
};

const set = async (...words: string[]) => (await say('set', 'triggers', ...words)).text;

const declared = async (name: string) => {
  const { buildConfig } = await sluice.data(
    `{ buildConfig(namespace: "shop", name: "${name}") { triggers { type hasSecret imageChange { paused from { name } } } } }`,
  );
  return buildConfig.triggers as object[];
};

test('triggers of a build config are set in the words of oc, and its webhooks keep their secrets', async () => {
  const webhook = { type: 'GENERIC', secret: 'secret101' };
  const input = buildsOn('shop', 'web', 'base:latest', 'web:latest', { triggers: [webhook] });
  await sluice.mutate('applyBuildConfig', input, 'outcome');
  expect(await set('bc/web')).toBe('bc/web has no triggers\n');
  expect(await set('bc/web', '--from-image=base:latest', '--manual')).toBe(
    'triggers of bc/web updated:\n  base:latest: on base:latest, by hand only (paused)\n',
  );
  expect(await set('bc/web', '--from-image=next:latest', '--manual')).toContain(
    'next:latest: on next:latest',
  );
  expect(await declared('web')).toEqual([
    { type: 'GENERIC', hasSecret: true, imageChange: null },
    // What the strategy builds on is watched as that.
    { type: 'IMAGE_CHANGE', hasSecret: false, imageChange: { paused: true, from: null } },
    { type: 'IMAGE_CHANGE', hasSecret: false, imageChange: { paused: true, from: { name: 'next:latest' } } },
  ]);
  expect(await set('bc/web', '--auto', '--dry-run')).toContain('It would start 1 build');
  expect(await declared('web')).toContainEqual(
    expect.objectContaining({ imageChange: { paused: true, from: null } }),
  );
  await set('bc/web', '--from-image=next:latest', '--remove');
  expect((await say('set', 'triggers', 'bc/web', '--from-image=next:latest', '--remove')).code).toBe(3);
  expect(await set('bc/web', '--from-config')).toContain('config: on its configuration');
  expect(await set('bc/web', '--remove-all')).toBe('bc/web has no triggers any more\n');
  expect(await declared('web')).toEqual([{ type: 'GENERIC', hasSecret: true, imageChange: null }]);
  expect((await say('set', 'triggers', 'bc/none', '--auto')).code).toBe(3);
  expect((await say('set', 'triggers', 'bc/web', '--from-image=base:latest', '-c', 'web')).text).toContain(
    'Only a deployment has containers',
  );
  expect((await say('set', 'triggers', 'bc/web', '--from-image=web:latest')).text).toContain('in a ring');
});

test('deployments are exported, compared, waited for and deleted', async () => {
  const manifest = deploymentConfig('web', [onImage('web:latest', ['web'])]);
  await apply(sluice, 'shop', manifest);
  const { text } = await say('export', 'deployment/web');
  expect(text).toContain('kind: DeploymentConfig');
  const file = async (content: string, ...words: string[]) =>
    declare(sluice, [...words, '-f', '-', '-n', 'shop'], content);
  expect((await file(text, 'diff')).out).toBe('');
  expect((await file(text, 'apply')).out).toBe('deployment/web unchanged\n');
  const changed = await file(text.replace('replicas: 1', 'replicas: 3'), 'diff');
  expect(changed).toMatchObject({
    code: 1,
    out: 'deployment/web\n-   spec.replicas: 1\n+   spec.replicas: 3\n',
  });
  expect((await say('export', '-A')).text).toContain('kind: DeploymentConfig');

  const waiting = (thing: string, ...words: string[]) => say('wait', thing, '--timeout=60s', ...words);
  expect(await waiting('deployment/web', '--for=pending')).toMatchObject({ code: 0 });
  const complete = waiting('deployment/web', '--for=condition=Available');
  await say(
    'agent',
    '--once',
    '--exec',
    'true',
    '--name',
    'set',
    '--state',
    '/tmp/sluice-setting-agent.json',
  );
  expect(await complete).toMatchObject({ code: 0, text: 'deployment/web condition met\n' });
  const moved = waiting('dc/web', '--for=moved');
  const digest = await push(sluice, 'shop', 'web:latest', 'second');
  expect((await moved).code).toBe(0);
  expect(await waiting('istag/web:latest', `--for=jsonpath={.current.digest}=${digest}`)).toMatchObject({
    code: 0,
  });
  const created = waiting('istag/web:new', '--for=create');
  await push(sluice, 'shop', 'web:new', 'third');
  expect((await created).code).toBe(0);
  expect(await say('wait', 'istag/web:new', '--for=delete', '--timeout=1ms')).toMatchObject({ code: 124 });
  expect((await say('wait', 'istag/web:new')).code).toBe(2);

  await say('rollout', 'cancel', 'deployment/web');
  expect(await waiting('deployment/web', '--for=complete')).toMatchObject({ code: 1 });
  expect((await say('delete', 'dc/web', '--dry-run')).text).toContain('(dry run)');
  expect((await say('delete', 'dc/web')).text).toBe('deployment "web" deleted\n');
  expect(await waiting('dc/web', '--for=delete')).toMatchObject({ code: 0 });
});
