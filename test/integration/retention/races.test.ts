import { createHash } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import { ImageStreams } from '../../../src/domains/image-streams/index.js';
import { Images } from '../../../src/domains/images/index.js';
import { Policies } from '../../../src/domains/policies/index.js';
import { Pruning } from '../../../src/domains/retention/index.js';
import { EventLog } from '../../../src/events/index.js';
import { createLogger } from '../../../src/platform/logger.js';
import { sql, type Store } from '../../../src/platform/postgres/index.js';
import { alteredStore, type Alterations } from '../../support/interference/altered-store.js';
import { startDatabase } from '../../support/postgres.js';
import { eventually } from '../../support/wait.js';
import { Access } from '../../../src/viewer/index.js';

const access = Access.ofSystem('test');

const db = await startDatabase({ connections: 6 });
const openLog = () => EventLog.open({ db, logger: createLogger('silent'), windowHours: 24 });
const events = await openLog();
const ofGateways = { one: await openLog(), two: await openLog() };
afterAll(() =>
  Promise.all([events, ...Object.values(ofGateways)].map((each) => each[Symbol.asyncDispose]())),
);

/** The domains as one request has them. */
function openRequest(store: Store = db, { outbox } = events) {
  const by = { actor: { kind: 'USER', name: 'ada' }, requestId: null } as const;
  const desk = { db: store, outbox, by, access };
  const streams = new ImageStreams(desk, { internal: null, public: null });
  const policies = new Policies({ ...desk, catchUp: streams.catchUp });
  return {
    streams,
    images: new Images(store, access),
    pruning: new Pruning({ ...desk, policies, isRehearsal: false }),
    policies,
  };
}

const digestOf = (text: string) => `sha256:${createHash('sha256').update(text).digest('hex')}`;

/** What an import does once the registry has answered. */
async function point(stream: string, digest: string, { streams, images } = openRequest()) {
  const name = `registry.example/team/app@${digest}`;
  const description = { digest, mediaType: 'application/vnd.oci.image.manifest.v1+json', size: 1n };
  return streams.recordImport({
    ...{ namespace: 'default', stream, create: true, tag: 'v', spec: null, from: name },
    asked: await streams.tagByName('default', stream, 'v'),
    finding: { found: { reference: name, digest }, observed: { answer: digest, image: digest } },
    saveImages: async (tx) => {
      const rest = { manifest: Buffer.from('{}'), platform: null, config: null, layers: [], manifests: [] };
      await images.save(tx, [{ ...description, ...rest }]);
      return images.keep(tx, [digest]);
    },
  });
}

/** A stream whose tag v pointed at `old` a day ago, and points at something else now. */
async function agedStream(stream: string): Promise<string> {
  const old = digestOf(`${stream} old`);
  await point(stream, old);
  await point(stream, digestOf(`${stream} new`));
  await db.execute(sql`-- ageItems
    update tag_item set created_at = created_at - interval '1 day'`);
  await db.execute(sql`-- ageImages
    update image set first_seen_at = first_seen_at - interval '1 day'`);
  return old;
}

const request = {
  ...{ namespace: null, stream: null, keepTagRevisions: 1, keepYoungerThan: 60 },
  ...{ ignoreInvalidReferences: false, tellKept: true, first: 100, after: null },
};

const someoneWaits = async () => {
  const { waiting } = await db.one(sql<{ waiting: number }>`-- countWaiting
    select count(*)::int as waiting from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`);
  return waiting > 0;
};

/** Starts `write` and stops it right before its end; prunes until that waits or is through; lets `write` end. */
async function raceWith(
  write: (store: Store) => Promise<unknown>,
  pruner: Alterations,
  writer: Alterations = {},
) {
  let reached: () => void = () => undefined;
  let release: () => void = () => undefined;
  const paused = new Promise<void>((resolve) => (reached = resolve));
  const released = new Promise<void>((resolve) => (release = resolve));
  const updateStream = async () => {
    reached();
    await released;
  };
  const writing = write(alteredStore(db, { ...writer, before: { updateStream } }));
  await paused;
  let through = false;
  const pruning = openRequest(alteredStore(db, pruner))
    .pruning.run(request)
    .finally(() => (through = true));
  await eventually(async () => through || (await someoneWaits()), 'the pruning to wait or end');
  release();
  await Promise.all([writing, pruning]);
}

const historyOf = async (stream: string) => {
  const { streams } = openRequest();
  const found = await streams.byName('default', stream);
  const items = await streams.history(found?.id ?? '', 'v', { first: 10, after: null });
  return items.map(({ digest }) => digest);
};

const copyOf = (from: string, digest: string, to: string) => (store: Store) =>
  openRequest(store).streams.setTag({
    ...{ namespace: 'default', stream: to, create: true, tag: 'v', track: false },
    source: { kind: 'IMAGE_STREAM_IMAGE', namespace: null, name: `${from}@${digest}` },
  });

test('an item that a tag is just being pointed at is not pruned', async () => {
  const old = await agedStream('kept');
  await raceWith(copyOf('kept', old, 'kept-copy'), {});
  expect(await historyOf('kept')).toContain(old);
});

test('twin: without waiting for the items, pruning takes away what a specification names', async () => {
  const old = await agedStream('lost');
  const nowhere = (text: string) => text.replace('where', 'where false and');
  await raceWith(copyOf('lost', old, 'lost-copy'), { rewrite: { lockItems: nowhere } });
  expect(await historyOf('lost')).not.toContain(old);
  expect(await historyOf('lost-copy')).toEqual([old]);
});

test('an image that an import is just pointing a tag at is not deleted', async () => {
  const old = await agedStream('imported');
  await raceWith((store) => point('imported-again', old, openRequest(store)), {});
  expect(await historyOf('imported')).not.toContain(old);
  expect(await historyOf('imported-again')).toEqual([old]);
  expect(await openRequest().images.byDigest(old)).not.toBeNull();
});

test('twin: where an import does not keep its images, its tag points at one that is gone', async () => {
  const old = await agedStream('careless');
  const withoutLock = { rewrite: { keepImages: (text: string) => text.replace('for key share', '') } };
  await raceWith((store) => point('careless-again', old, openRequest(store)), {}, withoutLock);
  expect(await historyOf('careless-again')).toEqual([old]);
  expect(await openRequest().images.byDigest(old)).toBeNull();
});

/** Makes v immutable while a move of it waits before its end; whether the policy answered before that end. */
async function fixDuringMove(stream: string, alterations: Alterations): Promise<boolean> {
  await agedStream(stream);
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  let reached = false;
  const updateStream = () => {
    reached = true;
    return released;
  };
  const writer = openRequest(alteredStore(db, { before: { updateStream } }));
  const moving = point(stream, digestOf(`${stream} late`), writer);
  await eventually(() => reached, 'the move to wait');
  let hasAnswered = false;
  const fixing = openRequest(alteredStore(db, alterations))
    .policies.setOfNamespace({ namespace: 'default', immutableTags: ['v'] })
    .then(() => (hasAnswered = true));
  await eventually(async () => hasAnswered || (await someoneWaits()), 'the policy to wait or answer');
  const wasEarly = hasAnswered;
  release();
  await Promise.all([moving, fixing]);
  await openRequest().policies.setOfNamespace({ namespace: 'default', immutableTags: [] });
  return wasEarly;
}

test('once a policy has answered, no move that it forbids is under way', async () => {
  expect(await fixDuringMove('fixed', {})).toBe(false);
});

test('twin: a policy that does not wait for writers answers while a move is still to come', async () => {
  const nowhere = (text: string) => text.replace('where', 'where false and');
  expect(await fixDuringMove('loose', { rewrite: { lockStreamsOf: nowhere } })).toBe(true);
});

test('a tag cannot be pointed at an item that pruning has just taken away', async () => {
  const old = await agedStream('gone');
  const { pruning } = openRequest();
  await pruning.run({ ...request, namespace: 'default', stream: 'gone' });
  await expect(copyOf('gone', old, 'gone-copy')(db)).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

/**
 * Two streams are created in a namespace that allows one, each by a gateway of its own: two of one gateway may go on
 * with the same chain of the audit, and who comes second tries, and counts, again. `together`: neither goes on before
 * both have counted.
 */
async function createTwo(namespace: string, rewrite: NonNullable<Alterations['rewrite']>, together: boolean) {
  await db.execute(sql`-- createNamespace
    insert into namespace (name) values (${namespace})`);
  await openRequest().policies.setOfNamespace({ namespace, limits: { maximumStreams: 1 } });
  let arrived = 0;
  const findStreamPolicies = async () => {
    arrived++;
    if (together) await eventually(() => arrived === 2, 'both to have counted');
  };
  const results = await Promise.allSettled(
    (['one', 'two'] as const).map((stream) =>
      openRequest(
        alteredStore(db, { rewrite, before: { findStreamPolicies } }),
        ofGateways[stream],
      ).streams.setTag({
        ...{ namespace, stream, create: true, tag: 'v', track: false, reference: true },
        source: { kind: 'DOCKER_IMAGE', namespace: null, name: 'quay.io/o/a:1' },
      }),
    ),
  );
  return results.filter(({ status }) => status === 'fulfilled').length;
}

test('of two streams created at once where there is room for one, one is refused', async () => {
  expect(await createTwo('narrow', {}, false)).toBe(1);
});

test('twin: without the lock on the limit, both find room', async () => {
  const withoutLock = (text: string) => text.replace('for update', '');
  expect(await createTwo('broken', { lockStreamLimit: withoutLock }, true)).toBe(2);
});
