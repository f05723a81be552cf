import { afterAll, expect, test } from 'vitest';
import { ScheduledImports, type ImportTag } from '../../../src/domains/schedules/index.js';
import { tagQueue } from '../../../src/domains/schedules/schedules.sql.js';
import { EventLog } from '../../../src/events/index.js';
import { createLogger } from '../../../src/platform/logger.js';
import { sql } from '../../../src/platform/postgres/index.js';
import { holdRegistry } from '../../support/registries/held-registry.js';
import { pushImage } from '../../support/images.js';
import { loopbackClient, openImports } from '../../support/import-desk.js';
import { startDatabase } from '../../support/postgres.js';
import { startRegistry } from '../../support/registry.js';
import { eventually } from '../../support/wait.js';

const registry = await startRegistry();
const held = await holdRegistry(registry.host);
const db = await startDatabase();
const logger = createLogger('silent');
const events = await EventLog.open({ db, logger, windowHours: 24 });
const client = loopbackClient();
afterAll(async () => {
  await client[Symbol.asyncDispose]();
  await events[Symbol.asyncDispose]();
  await held[Symbol.asyncDispose]();
  await registry.stop();
});

const streams = () => openImports(db, events, client).streams;

const importTag: ImportTag = async ({ namespace, stream, tag }, guard) => {
  const { imports } = openImports(db, events, client, guard);
  const { results } = await imports.run({ namespace, stream, tag, from: null, confirm: false });
  if (!results[0]) throw new Error('The import has no result.');
  return results[0];
};

const startNode = (node: string, how: ImportTag = importTag) => {
  const pace = { interval: 3_600, floor: 1, perMinute: Infinity, lease: 3_600 };
  return new ScheduledImports({ db, node, pace, importTag: how, logger });
};

const checkOf = (stream: string) =>
  db.one(sql<{ claimedBy: string | null; fence: bigint; isChecked: boolean }>`-- checkOf
    select c.claimed_by as "claimedBy", c.fence, c.last_checked_at > now() - interval '1 hour' as "isChecked"
    from tag_check c join image_stream s on s.id = c.stream_id where s.name = ${stream}`);
const due = (stream: string) =>
  db.execute(sql`-- makeDue
    update tag_check c set next_check_at = now(), claimed_until = now(), last_checked_at = null
    from image_stream s where s.id = c.stream_id and s.name = ${stream}`);
const checked = (stream: string) =>
  eventually(async () => {
    const { isChecked, claimedBy } = await checkOf(stream);
    return isChecked && claimedBy === null;
  }, `${stream} to be checked`);
const digestsOf = async (stream: string) => {
  const found = await streams().byName('default', stream);
  const items = await streams().history(found?.id ?? '', 'v', { first: 10, after: null });
  return items.map(({ digest }) => digest);
};

/** One node stalls with an answer until its claim has run out and another has found the registry as it was before. */
async function stall(stream: string, how: ImportTag) {
  const push = (version: string) => pushImage(registry.host, `team/${stream}:v`, { labels: { version } });
  const v0 = await push('0');
  const from = { kind: 'DOCKER_IMAGE', namespace: null, name: `${held.host}/team/${stream}:v` } as const;
  const spec = { name: 'v', source: from, insecure: true, scheduled: true };
  await streams().apply({ namespace: 'default', stream, tags: [spec] });
  const first = startNode('first');
  await checked(stream);
  await first[Symbol.asyncDispose]();
  const v1 = await push('1');
  const answer = held.hold('v');
  await due(stream);
  const stalled = startNode('stalled', how);
  const { release } = await answer;
  await push('0');
  await due(stream);
  const second = startNode('second');
  await checked(stream);
  await second[Symbol.asyncDispose]();
  release();
  await stalled[Symbol.asyncDispose]();
  return { v0, v1 };
}

test('what a check brings after its claim was taken over is dropped', async () => {
  const { v0 } = await stall('fenced', importTag);
  expect(await digestsOf('fenced')).toEqual([v0]);
  expect(await checkOf('fenced')).toMatchObject({ claimedBy: null, fence: 3n });
});

test('twin: without the number of the claim, an old answer moves the tag', async () => {
  const { v0, v1 } = await stall('unfenced', (check, { signal }) =>
    importTag(check, { signal, admit: () => Promise.resolve() }),
  );
  expect(await digestsOf('unfenced')).toEqual([v1, v0]);
});

/** Which of two nodes work on one check that takes long, once each has looked for work again and again. */
async function workingOn(stream: string, lease: number): Promise<string[]> {
  const source = {
    kind: 'DOCKER_IMAGE',
    namespace: null,
    name: `registry.example.com/team/${stream}:v`,
  } as const;
  await streams().apply({ namespace: 'default', stream, tags: [{ name: 'v', source, scheduled: true }] });
  const working: string[] = [];
  const gate = new AbortController();
  const ended = new Promise<void>((end) => gate.signal.addEventListener('abort', () => end()));
  const looks = new Map<string, number>();
  const start = (node: string) =>
    new ScheduledImports({
      ...{ db, node, logger },
      pace: { interval: 3_600, floor: 1, perMinute: Infinity, lease },
      queue: {
        ...tagQueue,
        findDueCheck: (takes) => {
          looks.set(node, (looks.get(node) ?? 0) + 1);
          return tagQueue.findDueCheck(takes);
        },
      },
      importTag: async (check) => {
        if (check.stream === stream) working.push(node);
        await ended;
        return {
          ...{ namespace: check.namespace, stream: check.stream, tag: check.tag, outcome: 'UNCHANGED' },
          ...{ digest: null, reason: null, message: null, waitsUntil: null, retryAfterSeconds: null },
        };
      },
    });
  const nodes = [start('one'), start('two')];
  await eventually(() => working.length > 0 && ['one', 'two'].every((node) => (looks.get(node) ?? 0) > 2));
  gate.abort();
  for (const node of nodes) await node[Symbol.asyncDispose]();
  return working;
}

test('a check that one node works on is nobody else’s, however long it takes', async () => {
  expect(await workingOn('leased', 3_600)).toHaveLength(1);
});

test('twin: without the lease, nodes do the same work again', async () => {
  expect((await workingOn('unleased', 0)).length).toBeGreaterThan(1);
});

test('a node takes the checks that it is to take: of the schedule, of tags that wait, or of both', async () => {
  const from = (name: string) => ({ kind: 'DOCKER_IMAGE', namespace: null, name }) as const;
  const source = from(`${registry.host}/team/taken:v`);
  const tags = [
    { name: 'scheduled', source, scheduled: true },
    { name: 'waiting', source },
    { name: 'named', source: from(`${registry.host}/team/taken:other`), reference: true },
  ];
  await streams().apply({ namespace: 'default', stream: 'taken', tags });
  const taken = async (scheduled: boolean, pending: boolean) => {
    await due('taken');
    const claimed = await db.many(tagQueue.claimChecks({ scheduled, pending }, 'taker', 1_000, 1));
    return claimed.filter(({ stream }) => stream === 'taken').map(({ tag }) => tag);
  };
  expect((await taken(true, true)).sort()).toEqual(['scheduled', 'waiting']);
  expect(await taken(true, false)).toEqual(['scheduled']);
  // What is scheduled is not imported yet, so it waits, too.
  expect((await taken(false, true)).sort()).toEqual(['scheduled', 'waiting']);
  expect(await taken(false, false)).toEqual([]);
});
