import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { createToken, makeClusterAdmin } from '../../src/viewer/index.js';
import { runCli } from '../support/cli.js';
import { pushImage } from '../support/images.js';
import { startDatabase } from '../support/postgres.js';
import { startRegistry } from '../support/registry.js';
import { startSluice } from '../support/sluice.js';

const folder = await mkdtemp(join(tmpdir(), 'sluice-promoting-'));
afterAll(() => rm(folder, { recursive: true, force: true }));
const registry = await startRegistry();
const server = await startSluice();
const db = await startDatabase({ url: server.databaseUrl });
await makeClusterAdmin(db, 'bob');
const bob = await createToken(db, 'bob');
const app = `${registry.host}/team/app`;

/** Runs a verb that must succeed; yields what it prints. */
async function sluice(words: readonly string[], { token = server.token, input = '' } = {}) {
  const env = { SLUICE_URL: server.address, SLUICE_TOKEN: token, SLUICE_CONFIG: join(folder, 'config.json') };
  const run = await runCli(words, env, input);
  if (run.code !== 0) throw new Error(`sluice ${words.join(' ')}: ${run.err}`);
  return run;
}

async function release(version: string): Promise<string> {
  const digest = await pushImage(registry.host, `team/app:${version}`);
  const from = `--from=${app}:${version}`;
  await sluice(['-n', 'test', 'import-image', `web:${version}`, from, '--confirm', '--insecure']);
  return digest;
}

test('a tag follows versions, is promoted once approved, and a manifest resolves to it', async () => {
  for (const name of ['test', 'prod']) await sluice(['create', 'namespace', name]);
  await release('1.2.0');
  const followed = await sluice(['-n', 'test', 'tag', 'web:stable', '--follow=>=1.2 <2']);
  expect(followed.out).toMatch(/^Tag web:stable set up to follow >=1\.2 <2, now at .*@sha256:/);
  const digest = await release('1.10.0');

  const dry = await sluice(['promote', 'test/web:stable', 'prod/web:live', '--dry-run']);
  expect(dry.out).toContain(digest);
  const asked = await sluice(['promote', 'test/web:stable', 'prod/web:live', '--require-approval']);
  const [, id = ''] = /sluice approve (\S+) --digest=sha256:/.exec(asked.out) ?? [];
  expect(id).not.toBe('');
  const waiting = await sluice(['-n', 'prod', 'promotions', '--state=pending']);
  expect(waiting.out).toContain('test/web:stable   web:live   pending');
  await expect(sluice(['approve', id, `--digest=${digest}`])).rejects.toThrow('Somebody else');
  const approved = await sluice(['approve', id, `--digest=${digest}`], { token: bob });
  expect(approved.out).toBe(`Tag prod/web:live promoted to ${digest}.\n`);

  const lookup = "annotations: {alpha.image.policy.openshift.io/resolve-names: '*'}";
  const manifest = `kind: Pod\nmetadata: {name: p, ${lookup}}\nspec:\n  containers:\n    # the shop\n    - image: web:live\n`;
  const file = join(folder, 'pod.yaml');
  await writeFile(file, manifest);
  const resolved = await sluice(['-n', 'prod', 'resolve', '-f', file, '-v']);
  expect(resolved.out).toBe(manifest.replace('web:live', `${app}@${digest}`));
  expect(resolved.err).toContain(`pod.yaml:6: Pod/p : web:live → ${app}@${digest} (OBJECT_LOOKUP)`);
  expect((await sluice(['-n', 'prod', 'resolve', '-f', '-'], { input: manifest })).out).toBe(resolved.out);
});
