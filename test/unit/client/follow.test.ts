import { createClient as createSocketClient } from 'graphql-ws/client';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { closeCodes } from '../../../src/http/sockets/close-codes.js';
import { createClient, TagEventsDocument, type ConnectionChange } from '../../../src/client/index.js';
import { eventually } from '../../support/wait.js';
import { startFake } from './fake-server.js';

type Fake = Awaited<ReturnType<typeof startFake>>;

/** Follows the fake and keeps what comes. */
function follower(fake: Fake, options: { after?: string; token?: () => string; slow?: Promise<void> } = {}) {
  const ended = new AbortController();
  const seen: string[] = [];
  const saved: string[] = [];
  const changes: ConnectionChange[] = [];
  const done = createClient({ url: fake.url, token: options.token ?? 'good' }).follow({
    document: TagEventsDocument,
    variables: { namespace: 'shop' },
    after: options.after,
    onEvent: async ({ tag }) => {
      await options.slow;
      seen.push(tag);
    },
    save: (cursor) => void saved.push(cursor),
    onConnection: (change) => void changes.push(change),
    signal: ended.signal,
  });
  return { seen, saved, changes, done, end: () => (ended.abort(), done) };
}

const numbers = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => `e${String(from + index)}`);

test('events come in order across two restarts of the server, none lost and none doubled', async () => {
  await using fake = await startFake();
  fake.happen(...numbers(1, 10));
  const { seen, saved, changes, end } = follower(fake, { after: '0' });
  for (const last of [20, 30]) {
    await eventually(() => seen.length === last - 10);
    await fake.stop();
    fake.happen(...numbers(last - 9, last));
    await eventually(() => changes.at(-1)?.state === 'lost');
    await fake.start();
  }
  await eventually(() => seen.length >= 30);
  fake.happen('last');
  await eventually(() => seen.includes('last'));
  await end();
  expect(seen).toEqual([...numbers(1, 30), 'last']);
  expect(saved).toEqual(seen.map((_, index) => String(index + 1)));
  expect(changes).toContainEqual({ state: 'reconnected', after: '20' });
});

test('its twin that asks for the same place at each connection sees events doubled', async () => {
  await using fake = await startFake();
  fake.happen(...numbers(1, 10));
  const seen: string[] = [];
  const client = createSocketClient({
    url: fake.url.replace('http', 'ws') + '/graphql',
    webSocketImpl: WebSocket,
    connectionParams: { authorization: 'Bearer good' },
    retryWait: () => Promise.resolve(),
    retryAttempts: Infinity,
    shouldRetry: () => true,
  });
  const query = 'subscription ($after: EventCursor) { tagEvents(after: $after) { tag } }';
  const stop = client.subscribe<{ tagEvents: { tag: string } }>(
    { query, variables: { after: '0' } },
    {
      next: ({ data }) => void seen.push(data?.tagEvents.tag ?? ''),
      error: () => undefined,
      complete: () => undefined,
    },
  );
  await eventually(() => seen.length === 10);
  await fake.stop();
  await fake.start();
  await eventually(() => seen.length === 20);
  stop();
  await client.dispose();
  expect(new Set(seen).size).toBe(10);
});

test('without a cursor it begins now, and what happens before the first event is not lost with the connection', async () => {
  await using fake = await startFake();
  fake.happen('before');
  const { seen, changes, end } = follower(fake);
  await eventually(() => changes.length > 0);
  await fake.stop();
  fake.happen('meanwhile');
  await fake.start();
  await eventually(() => seen.length > 0);
  await end();
  expect(seen).toEqual(['meanwhile']);
});

const page = readFileSync('docs/events.md', 'utf8');
/** The codes by which the page of events says that sockets end. */
const codes = Array.from(page.matchAll(/^\| (\d{4}) +\| /gm), ([, code]) => Number(code));
const codesIn = (text: string | undefined) => Array.from(text?.match(/\d{4}/g) ?? [], Number);
const theirsComeBack = codesIn(/graphql-ws comes back by itself after ([^;]*);/.exec(page)?.[1]);
const oursComesBack = [
  ...theirsComeBack,
  ...codesIn(/The\s+client package also comes back after ([^.]*)\./.exec(page)?.[1]),
];

test('the page of events has every code by which a gateway closes sockets', () => {
  expect(codes.length).toBeGreaterThan(10);
  expect(codes).toEqual(expect.arrayContaining(Object.values(closeCodes)));
  expect(codes).toEqual(expect.arrayContaining(oursComesBack));
});

/** Follows as any client of graphql-ws does, behind what it has had. */
function theirFollower(fake: Fake) {
  const seen: string[] = [];
  let connections = 0;
  let ended: unknown;
  const client = createSocketClient({
    url: fake.url.replace('http', 'ws') + '/graphql',
    webSocketImpl: WebSocket,
    connectionParams: { authorization: 'Bearer good' },
    retryWait: () => Promise.resolve(),
    retryAttempts: Infinity,
    on: { connected: () => connections++ },
  });
  const query = 'subscription ($after: EventCursor) { tagEvents(after: $after) { tag } }';
  const variables = {
    get after() {
      return String(seen.length);
    },
  };
  const stop = client.subscribe<{ tagEvents: { tag: string } }>(
    { query, variables },
    {
      next: ({ data }) => void seen.push(data?.tagEvents.tag ?? ''),
      error: (error) => (ended = error),
      complete: () => undefined,
    },
  );
  return {
    seen,
    connections: () => connections,
    ended: () => ended,
    end: async () => {
      stop();
      await client.dispose();
    },
  };
}

test.each(codes)(
  'closed with %i, our client and graphql-ws come back behind what they have had, or end, as the page of events says',
  async (code) => {
    await using fake = await startFake();
    fake.happen(...numbers(1, 3));
    const ours = follower(fake, { after: '0', token: () => 'good' });
    const theirs = theirFollower(fake);
    const failed: unknown[] = [];
    ours.done.catch((error: unknown) => failed.push(error));
    await eventually(() => ours.seen.length === 3 && theirs.seen.length === 3);
    fake.close(code);
    if (oursComesBack.includes(code))
      await eventually(() => ours.changes.at(-1)?.state === 'reconnected', 'ours to be back');
    else await eventually(() => failed.length > 0, 'ours to end');
    if (theirsComeBack.includes(code))
      await eventually(() => theirs.connections() === 2, 'theirs to be back');
    else await eventually(() => theirs.ended(), 'theirs to end');
    fake.happen(...numbers(4, 6));
    if (oursComesBack.includes(code)) await eventually(() => ours.seen.length >= 6);
    if (theirsComeBack.includes(code)) await eventually(() => theirs.seen.length >= 6);
    await theirs.end();
    await ours.end().catch(() => undefined);
    expect(ours.seen).toEqual(numbers(1, oursComesBack.includes(code) ? 6 : 3));
    expect(theirs.seen).toEqual(numbers(1, theirsComeBack.includes(code) ? 6 : 3));
    if (!oursComesBack.includes(code)) expect(failed).toMatchObject([{ name: 'SluiceError' }]);
  },
);

test('a cursor is saved only once its event has been dealt with', async () => {
  await using fake = await startFake();
  fake.happen('a');
  let release = () => {};
  const slow = new Promise<void>((resolve) => (release = resolve));
  const { seen, saved, changes, end } = follower(fake, { after: '0', slow });
  await eventually(() => changes.length > 0);
  expect(saved).toEqual([]);
  release();
  await eventually(() => seen.length > 0 && saved.length > 0);
  await end();
  expect(saved).toEqual(['1']);
});

test('a wrong token ends it at once, one that can be renewed is asked for again', async () => {
  await using fake = await startFake();
  const stranger = follower(fake, { after: '0', token: () => 'good' });
  await eventually(() => stranger.changes.length > 0);
  await stranger.end();
  const denied = createClient({ url: fake.url, token: 'bad' }).follow({
    document: TagEventsDocument,
    variables: {},
    after: '0',
    onEvent: () => undefined,
    signal: AbortSignal.timeout(50_000),
  });
  await expect(denied).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });

  let token = 'good';
  const renewing = follower(fake, { after: '0', token: () => token });
  await eventually(() => renewing.changes.length > 0);
  token = 'fresh';
  fake.rotate('fresh');
  fake.happen('later');
  await eventually(() => renewing.seen.length > 0);
  await renewing.end();
  expect(renewing.seen).toEqual(['later']);
});

test('what the handler throws ends it', async () => {
  await using fake = await startFake();
  fake.happen('a');
  const broken = createClient({ url: fake.url, token: 'good' }).follow({
    document: TagEventsDocument,
    variables: {},
    after: '0',
    onEvent: () => {
      throw new Error('the disk is full');
    },
    signal: AbortSignal.timeout(50_000),
  });
  await expect(broken).rejects.toThrow('the disk is full');
});

test('it ends at once when told to, also while no server is there', async () => {
  const fake = await startFake();
  await fake.stop();
  const { changes, end } = follower(fake, { after: '0' });
  await eventually(() => changes.length > 0);
  await end();
  expect(changes[0]?.state).toBe('lost');
});

test('who asks too much comes again when the server says, over sockets and over plain HTTP', async () => {
  await using fake = await startFake();
  fake.happen('a');
  fake.refuseOnce(1);
  const { seen, end } = follower(fake, { after: '0' });
  await eventually(() => seen.length > 0);
  await end();
  const [refused = 0, granted = 0] = fake.asked;
  expect(granted - refused).toBeGreaterThanOrEqual(990);

  const askedAt: number[] = [];
  const ended = new AbortController();
  const refusal = {
    message: 'Slow down.',
    extensions: { code: 'RATE_LIMITED', retryable: true, retryAfter: 1 },
  };
  await createClient({
    url: fake.url,
    fetch: () => {
      if (askedAt.push(performance.now()) === 2) ended.abort();
      return Promise.resolve(Response.json({ errors: [refusal] }, { status: 429 }));
    },
  }).follow({ after: '0', onEvent: () => undefined, signal: ended.signal });
  expect((askedAt[1] ?? 0) - (askedAt[0] ?? 0)).toBeGreaterThanOrEqual(990);
});
