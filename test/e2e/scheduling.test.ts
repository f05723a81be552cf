import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, expect, test } from 'vitest';
import { sql } from '../../src/platform/postgres/index.js';
import { holdRegistry } from '../support/registries/held-registry.js';
import { pushImage } from '../support/images.js';
import { startDatabase } from '../support/postgres.js';
import { startRegistry } from '../support/registry.js';
import { startSluice } from '../support/sluice.js';
import { eventually } from '../support/wait.js';

const registry = await startRegistry();
afterAll(() => registry.stop());
const held = await holdRegistry(registry.host);
afterAll(() => held[Symbol.asyncDispose]());
const sluice = await startSluice();
const db = await startDatabase({ url: sluice.databaseUrl });

/** A gateway as a process of its own, on the database that all share. */
async function startNode() {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    env: {
      PATH: process.env['PATH'],
      PORT: '0',
      DATABASE_URL: sluice.databaseUrl,
      SLUICE_ALLOWED_REGISTRY_ADDRESSES: '127.0.0.0/8',
      SLUICE_SCHEDULED_IMPORT_LEASE: '3600',
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  afterAll(() => child.kill('SIGKILL'));
  let output = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output += text));
  await eventually(() => output.includes('Sluice listens'), 'the node to listen', 60);
  return child;
}

const nodes = await Promise.all([startNode(), startNode()]);

const schedule = async (stream: string) => {
  const digest = await pushImage(registry.host, `team/${stream}:v`);
  const source = { kind: 'DOCKER_IMAGE', name: `${held.host}/team/${stream}:v` };
  const input = { namespace: 'default', stream, tag: 'v', source, insecure: true, scheduled: true };
  await sluice.mutate('setImageTag', input, 'imageTag { name }');
  return digest;
};
const checkOf = (stream: string) =>
  db.one(sql<{ claimedBy: string | null; fence: bigint; isChecked: boolean }>`-- checkOf
    select c.claimed_by as "claimedBy", c.fence, c.last_checked_at is not null as "isChecked"
    from tag_check c join image_stream s on s.id = c.stream_id where s.name = ${stream}`);
const checked = (stream: string) =>
  eventually(async () => (await checkOf(stream)).isChecked, `${stream} to be checked`, 60);
const moves = (stream: string) =>
  db.many(sql<{ after: string }>`-- movesOf
    select payload -> 'after' ->> 'digest' as after from event
    where type = 'image-tag.moved' and subject = ${`default/${stream}:v`}`);

test('nodes share the checks, and each tag is checked by one of them', async () => {
  const streams = Array.from({ length: 8 }, (_, index) => `shared-${String(index)}`);
  for (const stream of streams) await schedule(stream);
  for (const stream of streams) {
    await checked(stream);
    expect(await checkOf(stream)).toMatchObject({ fence: 1n, claimedBy: null });
    expect(await moves(stream)).toHaveLength(1);
  }
});

test('the check of a node that is killed is taken over, and the tag moves once', async () => {
  const answer = held.hold('v');
  const digest = await schedule('orphan');
  const { release } = await answer;
  const { claimedBy } = await checkOf('orphan');
  const victim = nodes.find(({ pid }) => claimedBy?.split('/')[1] === String(pid));
  const ended = victim && once(victim, 'close');
  expect(victim?.kill('SIGKILL')).toBe(true);
  await ended;
  expect((await checkOf('orphan')).claimedBy).toBe(claimedBy);
  await db.execute(sql`-- endLease
    update tag_check set claimed_until = now()
    where stream_id = (select id from image_stream where name = 'orphan')`);
  await checked('orphan');
  release();
  expect(await moves('orphan')).toEqual([{ after: digest }]);
  expect(await checkOf('orphan')).toMatchObject({ fence: 2n, claimedBy: null });
});

test('a node that is told to stop hands back what it has not finished', async () => {
  const answer = held.hold('v');
  await schedule('handed-back');
  const { release } = await answer;
  const node = nodes.find(({ exitCode, signalCode }) => exitCode === null && signalCode === null);
  const ended = node && once(node, 'close');
  node?.kill('SIGTERM');
  await ended;
  expect(node?.exitCode).toBe(0);
  expect(await checkOf('handed-back')).toMatchObject({ claimedBy: null, isChecked: false });
  release();
});
