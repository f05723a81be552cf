import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { sql } from '../../src/platform/postgres/index.js';
import { runCli } from '../support/cli.js';
import { pushImage } from '../support/images.js';
import { startDatabase } from '../support/postgres.js';
import { startRegistry } from '../support/registry.js';
import { startSluice } from '../support/sluice.js';

const folder = await mkdtemp(join(tmpdir(), 'sluice-cli-'));
const registry = await startRegistry();
const server = await startSluice();
const db = await startDatabase({ url: server.databaseUrl });
const env = {
  SLUICE_URL: server.address,
  SLUICE_TOKEN: server.token,
  SLUICE_CONFIG: join(folder, 'config.json'),
};
afterAll(async () => {
  await registry.stop();
  await rm(folder, { recursive: true, force: true });
});

const sluice = (...words: string[]) => runCli(words, env);

async function version(words: string): Promise<void> {
  await pushImage(registry.host, 'team/web:1.0', { labels: { words } });
  const from = `--from=${registry.host}/team/web:1.0`;
  expect(await sluice('import-image', 'web:1.0', from, '--confirm', '--insecure')).toMatchObject({ code: 0 });
}

test('prune images says what would go and why, and does it with --confirm', async () => {
  for (const words of ['one', 'two', 'three']) await version(words);
  await db.execute(sql`-- ageItems
    update tag_item set created_at = created_at - interval '2 hours'`);
  await db.execute(sql`-- ageImages
    update image set first_seen_at = first_seen_at - interval '2 hours'`);

  const dry = await sluice('prune', 'images', '--keep-tag-revisions=1');
  expect(dry).toMatchObject({ code: 0 });
  expect(dry.err).toContain('Would prune 2 of 3 items, 0 empty tags and 2 images');
  expect(dry.out).toMatch(/^NAMESPACE +TAG +REVISION +IMAGE +AGE +KEEP +REASON\n/);
  expect(dry.out).toMatch(/default +web:1\.0 +#1 +sha256:[0-9a-f]{12} +2 hours ago +no +EXPIRED\n/);

  const real = await sluice('prune', 'images', '--keep-tag-revisions=1', '--confirm', '-v');
  expect(real.err).toContain('Pruned 2 of 3 items');
  expect(real.out).toMatch(/default +web:1\.0 +#3 +sha256:[0-9a-f]{12} +2 hours ago +yes +CURRENT\n/);
  const again = await sluice('prune', 'images', '--keep-tag-revisions=1', '--confirm');
  expect(again.err).toContain('Pruned 0 of 1 item,');
});

test('policy makes tags immutable and lays down limits; describe -v says what binds', async () => {
  await version('four');
  expect(await sluice('policy', 'is/web', '--immutable=1.*', '--keep-tag-revisions=7')).toMatchObject({
    code: 0,
    out: 'Policy of image stream web set.\n',
  });
  expect(await sluice('policy', 'ns/default', '--max-tags=9', '--keep-younger-than=7d')).toMatchObject({
    code: 0,
  });
  expect(await sluice('delete', 'istag/web:1.0')).toMatchObject({ code: 5 });
  const { out } = await sluice('describe', 'is/web', '-v');
  expect(out).toMatch(/\nImmutable Tags:\t+1\.\* \(by the stream\)\n/);
  expect(out).toMatch(/\nMaximum Tags:\t+9\n/);
  expect(out).toMatch(
    /\nKeep Tag Revisions:\t+7 \(by the stream\)\nKeep Younger Than:\t+7d \(by the namespace\)\n/,
  );
  expect((await sluice('describe', 'is/web')).out).not.toContain('Immutable Tags');
  await sluice('policy', 'is/web', '--immutable=none');
  expect((await sluice('policy', 'is/web')).out).toMatch(/^Immutable Tags:\t+<none>|^Immutable Tags:\t+none/);
  expect(await sluice('delete', 'istag/web:1.0')).toMatchObject({ code: 0 });
  expect(await sluice('policy', 'is/web', '--max-tags=1')).toMatchObject({ code: 2 });
});
