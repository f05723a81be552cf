import { expect, test } from 'vitest';
import { declare } from '../../support/declaring.js';
import { namespace } from '../../support/deployments.js';
import { pushImage } from '../../support/images.js';
import { push } from '../../support/pushing.js';
import { startRegistry } from '../../support/registry.js';
import { startSluice } from '../../support/sluice.js';

const registry = await startRegistry();
const sluice = await startSluice({ SLUICE_DISABLE_TRIGGERS: 'false' });
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
  expect((await say('get', 'triggers')).text).toMatch(/deployment\/blog .*blog:prod +up to date/);
  expect((await say('describe', 'deployment/blog')).text).toContain('from shop/blog:prod');
  expect((await say('why', 'deployment/blog', '--all')).text).toContain('+ TagResolved: sha256:');

  await push(sluice, 'shop', 'next:1', 'next');
  const preview = await say('tag', 'next:1', 'blog:prod', '--dry-run');
  expect(preview.text).toContain('It would start 0 builds and 1 rollout in shop:');
  expect(preview.text).toContain('rollout shop/blog');
  expect((await say('tag', 'next:1', 'blog:prod')).code).toBe(0);
  expect((await say('cascade', 'blog:prod')).text).toContain('tag shop/blog:prod: points at sha256:');

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
    'complete',
  );
  expect((await say('rollout', 'history', 'dc/blog')).text).toMatch(/2 +complete/);

  const undone = await say('rollout', 'undo', 'deployment/blog', '--to-revision=1', '--reason=slow');
  expect(undone.text).toContain('rolled back (rollout 3)');
  expect((await say('why', 'deployment/blog')).text).toContain('ImagesNotHeld');
  expect((await say('rollout', 'release', 'deployment/blog')).text).toContain('released (rollout 4)');
  expect((await say('rollback', 'dc/blog', '--dry-run')).text).toContain('would be rolled back');

  expect((await say('set', 'triggers', 'deployment/blog', '--manual')).text).toContain('by hand only');
  expect((await say('rollout', 'pause', 'deployment/blog')).text).toContain('paused');
  expect((await say('rollout', 'latest', 'deployment/blog')).code).not.toBe(0);
  expect((await say('rollout', 'resume', 'deployment/blog')).text).toContain('resumed');
});
