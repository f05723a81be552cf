import { expect, test } from 'vitest';
import { declare } from '../../support/declaring.js';
import { namespace } from '../../support/deployments.js';
import { pushImage } from '../../support/images.js';
import { push } from '../../support/pushing.js';
import { startRegistry } from '../../support/registry.js';
import { buildsOn } from '../../support/triggers/rings.js';
import { startSluice } from '../../support/sluice.js';

const registry = await startRegistry();
const sluice = await startSluice({
  SLUICE_DISABLE_TRIGGERS: 'false',
  SLUICE_INTERNAL_REGISTRY: registry.host,
});
await namespace(sluice, 'shop');

const say = async (...words: string[]) => {
  const { code, out, err } = await declare(sluice, [...words, '-n', 'shop']);
  return { code, text: out + err };
};

test('new-app deploys a tag with the ports of its image; the rest is done in the words of oc', async () => {
  await pushImage(registry.host, 'shop/blog:1', { ports: ['8080/tcp', '9090/tcp'] });
  const source = `${registry.host}/shop/blog:1`;
  expect((await say('import-image', 'blog:prod', `--from=${source}`, '--confirm', '--insecure')).code).toBe(
    0,
  );

  expect((await say('new-app', 'blog:prod', '--dry-run')).text).toContain('would be created');
  const made = await say('new-app', 'blog:prod');
  expect(made.text).toContain('service/blog for 8080/TCP, 9090/TCP');
  expect((await say('get', 'deployments')).text).toMatch(/blog +deployment +1 +pending/);
  expect((await say('get', 'deployment/blog', '-o', 'yaml')).text).toMatch(
    /^id: .*\nnamespace:\n +name: shop\nname: blog\n/,
  );
  expect((await say('get', 'rollouts', 'blog')).text).toMatch(/1 +pending/);
  expect((await say('new-app', `${registry.host}/shop/blog:1`)).text).toContain(
    'sluice import-image blog:1 --from=',
  );
  expect((await say('get', 'triggers')).text).toMatch(/deployment\/blog .*blog:prod +up to date/);
  expect((await say('describe', 'deployment/blog')).text).toContain('from shop/blog:prod');
  expect((await say('why', 'deployment/blog', '--all')).text).toContain('+ TagResolved: sha256:');

  await push(sluice, 'shop', 'next:1', 'next');
  const preview = await say('tag', 'next:1', 'blog:prod', '--dry-run');
  expect(preview.text).toContain('It would start 0 builds and 1 rollout in shop:');
  expect(preview.text).toContain('rollout shop/blog');
  expect((await say('tag', 'next:1', 'blog:prod')).code).toBe(0);
  expect((await say('cascade', 'blog:prod')).text).toContain('tag shop/blog:prod: points at sha256:');

  const whole = await say('delete', 'istag', 'blog:prod', '--dry-run');
  expect(whole.text).toContain('It would start no build and no rollout.');
  const list = JSON.stringify({
    apiVersion: 'v1',
    kind: 'List',
    items: [
      {
        kind: 'ImageStreamTag',
        apiVersion: 'image.openshift.io/v1',
        metadata: { name: 'blog:prod' },
        tag: { name: 'prod', from: { kind: 'DockerImage', name: source }, reference: true },
      },
    ],
  });
  const applied = await declare(sluice, ['apply', '-n', 'shop', '--dry-run=server', '-f', '-'], list);
  expect(applied.out).toContain('It would start 0 builds and 1 rollout in shop:');

  await say(
    'agent',
    '--once',
    '--exec',
    'true',
    '--name',
    'cli',
    '--state',
    '/tmp/sluice-cli-test-agent.json',
  );
  const followed = await say('cascade', 'blog:prod', '--follow', '--timeout=20s');
  expect(followed).toMatchObject({ code: 0 });
  expect(followed.text).toContain('rollout shop/blog#2');
  expect((await say('rollout', 'status', 'deployment/blog', '--watch', '--timeout=20s')).text).toContain(
    'complete: exit code 0',
  );
  expect((await say('rollout', 'history', 'dc/blog')).text).toMatch(/2 +complete/);

  const undone = await say('rollout', 'undo', 'deployment/blog', '--to-revision=1', '--reason=slow');
  expect(undone.text).toContain('rolled back (rollout 3)');
  expect((await say('why', 'deployment/blog')).text).toContain('ImagesNotHeld');
  expect((await say('rollout', 'release', 'deployment/blog')).text).toContain('released (rollout 4)');
  expect((await say('rollout', 'release', 'deployment/blog')).text).toBe(
    'deployment/blog is not held, and has nothing new to roll out\n',
  );
  expect((await say('rollback', 'dc/blog', '--dry-run')).text).toContain('would be rolled back');

  expect((await say('set', 'triggers', 'deployment/blog', '--manual')).text).toContain('by hand only');
  expect((await say('rollout', 'pause', 'deployment/blog')).text).toContain('paused');
  expect((await say('rollout', 'latest', 'deployment/blog')).code).not.toBe(0);
  expect((await say('rollout', 'resume', 'deployment/blog')).text).toContain('resumed');
});

test('an administrator holds the triggers of a namespace, and sees what would start before letting them go', async () => {
  const adm = (...words: string[]) => say('adm', 'triggers', ...words);
  expect((await adm('hold')).text).toContain('--reason');
  expect((await say('adm', 'users', 'disable', 'ann', '--dry-run')).code).toBe(2);
  expect((await adm('hold', '--reason=Night', '--dry-run')).text).toContain('Nothing was changed. (dry run)');
  expect((await adm('hold', '--reason=Night')).text).toBe('The triggers of shop are held.\n');
  expect((await say('status')).text).toContain('Night');
  expect((await adm('release', '--dry-run')).text).toContain('would be released.\nIt would start no build');
  expect((await adm('release')).text).toBe('The triggers of shop are released.\n');
  expect((await say('status')).text).not.toContain('Night');
  expect((await adm('limit', '-3')).code).toBe(2);
  expect((await adm('limit', '100')).text).toContain('more than 100 in a minute');
  expect((await adm('limit', 'default')).text).toContain("the server's own settings");
});

test('what a build would set off is said before it is started, or what starts it is changed', async () => {
  expect((await say('create', 'imagestream', 'made')).text).toBe('imagestream/made created\n');
  expect((await say('create', 'is/made')).text).toBe('imagestream/made is there already\n');
  await push(sluice, 'shop', 'base:latest', 'base');
  await sluice.mutate(
    'applyBuildConfig',
    buildsOn('shop', 'made', 'base:latest', 'made:latest', { triggers: [] }),
    'outcome',
  );
  const chained = buildsOn('shop', 'after', 'made:latest', 'after:latest');
  await sluice.mutate('applyImageStream', { namespace: 'shop', name: 'after' }, 'outcome');
  await sluice.mutate('applyBuildConfig', chained, 'outcome');
  const started = await say('start-build', 'made', '--dry-run');
  expect(started.text).toContain('build made-1 would be started (dry run)');
  expect(started.text).toContain('It would start 2 builds and 0 rollouts in shop:');
  const set = await say('set', 'triggers', 'bc/made', '--from-image=base:latest', '--dry-run');
  expect(set.text).toContain('build shop/made');
  expect((await say('get', 'builds')).text).not.toContain('made-1');
});
