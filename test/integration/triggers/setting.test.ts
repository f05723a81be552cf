import { expect, test } from 'vitest';
import { declare } from '../../support/declaring.js';
import { apply, deploymentConfig, namespace, onImage } from '../../support/deployments.js';
import { push } from '../../support/pushing.js';
import { startSluice } from '../../support/sluice.js';

const sluice = await startSluice({ SLUICE_DISABLE_TRIGGERS: 'false' });
await namespace(sluice, 'shop');
for (const name of ['base', 'next', 'web']) await push(sluice, 'shop', `${name}:latest`, name);

const say = async (...words: string[]) => {
  const { code, out, err } = await declare(sluice, [...words, '-n', 'shop']);
  return { code, text: out + err };
};

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
