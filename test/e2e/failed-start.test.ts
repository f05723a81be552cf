import { execFile } from 'node:child_process';
import process from 'node:process';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from 'vitest';
import { build } from '../soak/nodes.js';
import { startNats } from '../support/nats.js';
import { freshDatabase } from '../support/postgres.js';

beforeAll(build, 240_000);

/** Runs a gateway that is to end by itself, within a minute. */
const run = (env: Record<string, string>) =>
  promisify(execFile)(process.execPath, ['dist/main.js'], {
    env: { PATH: process.env['PATH'], PORT: '0', ...env },
    timeout: 60_000,
  });

test('a gateway that cannot begin by its NATS says why, and ends: it would look for ever for one that is gone', async () => {
  await using nats = await startNats({ hasJetStream: false });
  const env = { DATABASE_URL: await freshDatabase(), SLUICE_EVENTS: nats.url };
  await expect(run(env)).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/jetstream/i) as string,
  });
  await nats.kill();
  await expect(run(env)).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/refused/i) as string,
  });
});
