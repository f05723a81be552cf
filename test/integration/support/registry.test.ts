import { expect, test } from 'vitest';
import { pushImage, pushIndex } from '../../support/images.js';
import { freshDatabase, startDatabase } from '../../support/postgres.js';
import { startRegistry } from '../../support/registry.js';
import { sql } from '../../../src/platform/postgres/index.js';

const accept = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
].join(', ');

test('a pushed image has the digest that the registry tells', async () => {
  await using registry = await startRegistry();
  const digest = await pushImage(registry.host, 'team/app:v1', { labels: { purpose: 'test' } });
  const answer = await fetch(`${registry.url}/v2/team/app/manifests/v1`, { headers: { accept } });
  expect(answer.headers.get('docker-content-digest')).toBe(digest);
  expect(await pushImage(registry.host, 'team/app:v1', { labels: { purpose: 'test' } })).toBe(digest);
  expect(await pushImage(registry.host, 'team/app:v1')).not.toBe(digest);
});

test('an index holds one image for each platform', async () => {
  await using registry = await startRegistry();
  const digest = await pushIndex(registry.host, 'team/app:v1', ['linux/amd64', 'linux/arm/v7']);
  const answer = await fetch(`${registry.url}/v2/team/app/manifests/${digest}`, { headers: { accept } });
  expect(await answer.json()).toMatchObject({
    manifests: [
      { platform: { architecture: 'amd64' } },
      { platform: { architecture: 'arm', variant: 'v7' } },
    ],
  });
});

test('schema 2 images are what they say', async () => {
  await using registry = await startRegistry();
  await pushImage(registry.host, 'team/app:old', { format: 'v2s2' });
  const answer = await fetch(`${registry.url}/v2/team/app/manifests/old`, { headers: { accept } });
  expect(answer.headers.get('content-type')).toBe('application/vnd.docker.distribution.manifest.v2+json');
});

test('a registry with a password refuses those who lack it', async () => {
  await using registry = await startRegistry({ htpasswd: { user: 'ann', password: 'secret' } });
  await expect(pushImage(registry.host, 'team/app:v1')).rejects.toThrow(
    /authentication required|unauthorized/,
  );
  await expect(pushImage(registry.host, 'team/app:v1', { credentials: 'ann:secret' })).resolves.toMatch(
    /^sha256:/,
  );
});

test('each test file has a database of its own, migrated', async () => {
  const [one, other] = [await startDatabase(), await freshDatabase()];
  const { migrations } = await one.one(sql<{ migrations: bigint }>`-- countMigrations
    select count(*) as migrations from migration`);
  expect(migrations).toBeGreaterThan(0n);
  expect(
    (
      await one.one(sql<{ name: string }>`-- nameDatabase
    select current_database() as name`)
    ).name,
  ).not.toBe(new URL(other).pathname.slice(1));
});
