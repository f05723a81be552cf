import { createClient } from '../../src/client/index.js';
import { createLogger } from '../../src/platform/logger.js';
import { Database, sql } from '../../src/platform/postgres/index.js';
import { BuildLog } from '../../src/runner/build-log.js';
import { Lease } from '../../src/runner/lease.js';
import type { Row } from './row.js';
import type { viewerOf } from './viewer.js';

const lines = 200_000;
const piece = 64 * 1024;
const chunk = 128 * 1024;

type Viewer = Awaited<ReturnType<typeof viewerOf>>;

/** Lines a second from a runner's program into the log, beside the same bytes inserted into a bare table. */
export async function benchLog(viewer: Viewer, address: string, databaseUrl: string): Promise<Row[]> {
  const text = Buffer.from(
    Array.from(
      { length: lines },
      (_, index) => `step ${String(index)}: compiling some module of the program\n`,
    ).join(''),
  );
  const spec = { source: { dockerfile: 'FROM scratch\n' }, strategy: { docker: {} } };
  await viewer.mutate('applyBuildConfig', { namespace: 'bench', name: 'log', spec }, 'outcome');
  await viewer.mutate('startBuild', { namespace: 'bench', config: 'log' }, 'build { name }');
  const claimed = await viewer.mutate(
    'claimBuild',
    { runner: 'bench' },
    'lease { token fence build { id } }',
  );
  const { token, fence, build } = claimed.lease as { token: string; fence: string; build: { id: string } };
  const client = createClient({ url: address, token: viewer.token });
  const name = { build: build.id, token, fence };
  using lease = new Lease(client, name, 600);
  const log = new BuildLog({ send: lease.log, redact: (line) => line });
  let began = performance.now();
  for (let at = 0; at < text.length; at += piece) await log.write(text.subarray(at, at + piece));
  await log.end();
  const ours = (lines * 1_000) / (performance.now() - began);
  await lease.finish({ outcome: 'COMPLETE' });

  await using db = new Database({ url: databaseUrl, logger: createLogger('error'), connections: 1 });
  await db.execute(sql`-- createBare
    create table bare_log (start bigint primary key, bytes bytea)`);
  began = performance.now();
  for (let at = 0; at < text.length; at += chunk)
    await db.execute(sql`-- insertBare
      insert into bare_log values (${at}::bigint, ${text.subarray(at, at + chunk)})`);
  const limit = (lines * 1_000) / (performance.now() - began);
  return [
    { name: 'lines of a build log, beside their bytes into a bare table', unit: 'lines/s', ours, limit },
  ];
}
