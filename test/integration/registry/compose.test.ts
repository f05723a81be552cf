import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { freePort } from '../../../src/standalone/free-port.js';
import { pushImage } from '../../support/images.js';
import { startRegistry } from '../../support/registry.js';
import { startSluice } from '../../support/sluice.js';
import { eventually } from '../../support/wait.js';

const folder = await mkdtemp(join(tmpdir(), 'sluice-compose-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

test('the settings for containers, and a key of openssl, are all that a registry needs', async () => {
  const [key, certificates, both] = ['key.pem', 'certificates.pem', 'both.pem'].map((name) =>
    join(folder, name),
  ) as [string, string, string];
  const words = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=sluice'];
  await promisify(execFile)('openssl', [...words, '-keyout', key, '-out', certificates]);
  await writeFile(both, (await readFile(key, 'utf8')) + (await readFile(certificates, 'utf8')));
  const port = await freePort();
  const host = `127.0.0.1:${String(port)}`;
  const sluice = await startSluice({
    SLUICE_INTERNAL_REGISTRY: host,
    SLUICE_REGISTRY_URL: `http://${host}`,
    SLUICE_REGISTRY_TOKEN_KEY_FILE: both,
    SLUICE_REGISTRY_NOTIFICATION_TOKEN: 'a-token-for-notifications',
  });

  const compose = (await readFile('deploy/registry.compose.yml', 'utf8'))
    .replaceAll('${SLUICE_URL}', sluice.address)
    .replaceAll('${SLUICE_NOTIFICATION_TOKEN}', 'a-token-for-notifications');
  const { services } = parse(compose) as {
    services: { registry: { environment: Record<string, string> } };
  };
  const { environment } = services.registry;
  const registry = await startRegistry({
    port,
    environment: { ...environment, REGISTRY_AUTH_TOKEN_ROOTCERTBUNDLE: certificates },
  });
  afterAll(() => registry.stop());

  const digest = await pushImage(host, 'default/web:v1', { credentials: `ada:${sluice.token}` });
  const tag = '{ imageTag(namespace: "default", stream: "web", tag: "v1") { current { digest } } }';
  await eventually(async () => (await sluice.data(tag)).imageTag?.current.digest === digest);
  await expect(pushImage(host, 'default/web:v1', {})).rejects.toThrow(/unauthorized|denied/);
});
