import { createClient as createSocketClient } from 'graphql-ws/client';
import { expect, test } from 'vitest';
import { WebSocket } from 'ws';
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

test.each([1001, 1013, 4408, 4410])(
  'closed with %i, our client and graphql-ws come back behind what they have had',
  async (code) => {
    await using fake = await startFake();
    fake.happen(...numbers(1, 3));
    const ours = follower(fake, { after: '0' });
    const theirs: string[] = [];
    let connections = 0;
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
        return String(theirs.length);
      },
    };
    const stop = client.subscribe<{ tagEvents: { tag: string } }>(
      { query, variables },
      {
        next: ({ data }) => void theirs.push(data?.tagEvents.tag ?? ''),
        error: () => undefined,
        complete: () => undefined,
      },
    );
    await eventually(() => ours.seen.length === 3 && theirs.length === 3);
    fake.close(code);
    await eventually(
      () => ours.changes.at(-1)?.state === 'reconnected' && connections === 2,
      'both to be back',
    );
    fake.happen(...numbers(4, 6));
    await eventually(() => ours.seen.length >= 6 && theirs.length >= 6);
    stop();
    await client.dispose();
    await ours.end();
    for (const seen of [ours.seen, theirs]) expect(seen).toEqual(numbers(1, 6));
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
