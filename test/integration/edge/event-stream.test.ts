import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { createClient } from 'graphql-ws';
import { expect, onTestFinished, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { createToken } from '../../../src/viewer/index.js';
import { consuming } from '../../support/consuming.js';
import { startEdge } from '../../support/edge/edge.js';
import { startDatabase } from '../../support/postgres.js';
import { startSluice } from '../../support/sluice.js';
import { eventually } from '../../support/wait.js';

const sluice = await startSluice();
const { move } = consuming(sluice);

/** `curl -N` on the stream, as anybody would; ended when the test is through. */
function curl(path: string, headers: Record<string, string> = {}, { address, token } = sluice) {
  const words = Object.entries({ authorization: `Bearer ${token}`, ...headers }).flatMap(([name, value]) => [
    '-H',
    `${name}: ${value}`,
  ]);
  const child = spawn('curl', ['-sN', ...words, `${address}${path}`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
  onTestFinished(() => void child.kill());
  const frames = () =>
    text
      .split('\n\n')
      .slice(0, -1)
      .map((frame) => ({
        id: /^id: (.*)$/m.exec(frame)?.[1],
        data: JSON.parse(/^data: (.*)$/m.exec(frame)?.[1] ?? 'null') as {
          subject: string;
          cursor: string;
        } | null,
        event: /^event: (.*)$/m.exec(frame)?.[1],
      }));
  const events = () => frames().flatMap(({ data, event }) => (data && event === undefined ? [data] : []));
  return {
    child,
    text: () => text,
    events,
    frames,
    until: (count: number) =>
      eventually(() => (events().length >= count ? events() : null), `${String(count)} events of ${text}`),
  };
}
const ask = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${sluice.address}${path}`, { headers: { authorization: `Bearer ${sluice.token}`, ...headers } });
const cursorNow = async () => (await sluice.data('{ eventCursor }')).eventCursor as string;
const subjects = (events: readonly { subject: string }[]) => events.map(({ subject }) => subject);

test('curl follows events by filter, and goes on behind the last id without gap or repetition', async () => {
  const after = await move('sse', 'a', 'quay.io/o/x:1');
  const filter = 'type=image-tag.*&subject=default/sse,default/none:x&namespace=default';
  const first = curl(`/events?after=${after}&${filter}`);
  await eventually(() => first.text().includes('retry: 2000'), 'the stream to begin');
  await move('sse', 'b', 'quay.io/o/x:1');
  await move('elsewhere', 'c', 'quay.io/o/x:1');
  await move('sse', 'c', 'quay.io/o/x:1');
  expect(subjects(await first.until(2))).toEqual(['default/sse:b', 'default/sse:c']);
  const [frame] = first.frames().filter(({ data }) => data);
  expect(frame?.id).toBe(frame?.data?.cursor);
  first.child.kill();
  const second = curl(`/events?after=${after}&${filter}`, { 'last-event-id': frame?.id ?? '' });
  expect(subjects(await second.until(1))).toEqual(['default/sse:c']);
});

test('the envelope is that of CloudEvents', async () => {
  const after = (await sluice.data('{ eventCursor }')).eventCursor as string;
  await move('envelope', 'a', 'quay.io/o/x:1');
  const [event] = await curl(`/events?after=${after}&type=image-tag.moved`).until(1);
  expect(event).toMatchObject({
    specversion: '1.0',
    type: 'dev.sluice.tag.moved.v1',
    source: '/namespaces/default',
    data: { stream: 'envelope', tag: 'a', actor: { name: 'ada' } },
  });
});

test('what is wrong with a request is told before the stream begins, in JSON and by the status', async () => {
  const refused = async (path: string, headers?: Record<string, string>) => {
    const answer = await ask(path, headers);
    const { errors } = (await answer.json()) as { errors: { extensions: { code: string } }[] };
    return `${String(answer.status)} ${errors[0]?.extensions.code ?? ''}`;
  };
  expect(await refused('/events', { authorization: 'Bearer nonsense' })).toBe('401 UNAUTHENTICATED');
  expect(await refused('/events?after=zzz')).toBe('400 BAD_USER_INPUT');
  expect(await refused('/events?type=moved')).toBe('400 BAD_USER_INPUT');
  expect(await refused('/events?types=image-tag.moved')).toBe('400 BAD_USER_INPUT');
  expect(await refused('/events?namespace=')).toBe('400 BAD_USER_INPUT');
  expect(await refused('/events?namespace=shop&namespace=blog')).toBe('400 BAD_USER_INPUT');
  // The log of a copy of a database is another one.
  await using other = await startSluice();
  const foreign = (await other.data('{ eventCursor }')).eventCursor as string;
  expect(await refused(`/events?after=${foreign}`)).toBe('410 CURSOR_EXPIRED');
});

test('a stream whose token has expired ends before anything committed after that goes out; its twin goes on', async () => {
  await using db = await startDatabase({ url: sluice.databaseUrl, connections: 1 });
  const expiresAt = new Date(Date.now() + 3_600_000);
  const token = await createToken(db, 'ada', expiresAt);
  const after = await cursorNow();
  const filter = `/events?after=${after}&subject=default/expired&type=image-tag.*`;
  const [expired, twin] = [curl(filter, {}, { ...sluice, token }), curl(filter)];
  await move('expired', 'before', 'quay.io/o/x:1');
  for (const stream of [expired, twin]) await stream.until(1);
  // Nothing is changed that anybody could be told of: the time comes, and that is all.
  vi.useFakeTimers({ toFake: ['Date'], now: expiresAt });
  onTestFinished(() => void vi.useRealTimers());
  await move('expired', 'behind', 'quay.io/o/x:2');
  expect(subjects(await twin.until(2))).toEqual(['default/expired:before', 'default/expired:behind']);
  await eventually(() => expired.frames().some(({ event }) => event === 'end'), 'the end of the stream');
  expect(expired.frames().at(-1)).toMatchObject({ event: 'end', data: { code: 'UNAUTHENTICATED' } });
  expect(subjects(expired.events())).toEqual(['default/expired:before']);
  // With another token its reader goes on where it has stopped.
  const renewed = curl(filter, { 'last-event-id': expired.events()[0]?.cursor ?? '' });
  expect(subjects(await renewed.until(1))).toEqual(['default/expired:behind']);
});

test('streams and subscriptions of one viewer are counted together', async () => {
  const narrow = await startSluice({ SLUICE_SUBSCRIPTIONS_PER_VIEWER: '5' });
  const gone = new AbortController();
  const open = () =>
    fetch(`${narrow.address}/events`, {
      headers: { authorization: `Bearer ${narrow.token}` },
      signal: gone.signal,
    });
  const streams = await Promise.all(Array.from({ length: 4 }, open));
  expect(streams.every(({ status }) => status === 200)).toBe(true);
  const client = createClient({
    url: `${narrow.address.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: { authorization: `Bearer ${narrow.token}` },
  });
  onTestFinished(() => void client.dispose());
  const after = (await narrow.data('{ eventCursor }')).eventCursor as string;
  await narrow.mutate('createNamespace', { name: 'counted' }, 'cursor');
  const query = 'subscription ($after: EventCursor) { eventBatches(after: $after) { cursor } }';
  const subscribe = () => client.iterate({ query, variables: { after } });
  const followed = subscribe();
  // What it missed comes at once: so it is counted.
  expect((await followed.next()).done).toBe(false);
  expect((await open()).status).toBe(429);
  await expect(subscribe().next()).rejects.toMatchObject([{ extensions: { code: 'RATE_LIMITED' } }]);
  gone.abort();
  await eventually(async () => {
    const answer = await fetch(`${narrow.address}/events`, {
      headers: { authorization: `Bearer ${narrow.token}` },
    });
    await answer.body?.cancel();
    return answer.status === 200;
  }, 'room for another stream');
  await followed.return?.(undefined);
});

test('a node that stops ends its streams, and curl ends without an error', async () => {
  const stopping = await startSluice();
  const following = curl('/events', {}, stopping);
  await eventually(() => following.text().includes('retry:'), 'the stream to begin');
  const ended = once(following.child, 'close');
  await stopping[Symbol.asyncDispose]();
  expect((await ended)[0]).toBe(0);
  expect(following.text()).toContain(': this node is stopping');
});

test('a stream and a subscription with an end tell all before that, and end by themselves', async () => {
  const after = await cursorNow();
  await move('ending', 'a', 'quay.io/o/x:1');
  await move('ending', 'b', 'quay.io/o/x:1');
  const until = await cursorNow();
  await move('ending', 'c', 'quay.io/o/x:1');
  const filter = 'type=image-tag.*&subject=default/ending';
  const stream = curl(`/events?after=${after}&until=${until}&${filter}`);
  expect(await once(stream.child, 'close')).toEqual([0, null]);
  expect(subjects(stream.events())).toEqual(['default/ending:a', 'default/ending:b']);
  expect(stream.frames().at(-1)).toMatchObject({ event: 'end', data: {} });
  const client = createClient({
    url: `${sluice.address.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: { authorization: `Bearer ${sluice.token}` },
    retryAttempts: 0,
  });
  const told = async (query: string) => {
    const answers: unknown[] = [];
    for await (const { data } of client.iterate({ query, variables: { after, until } })) answers.push(data);
    return answers;
  };
  const named = 'subscription ($after: EventCursor, $until: EventCursor)';
  expect(
    await told(`${named} { tagEvents(stream: "ending", after: $after, until: $until) { tag } }`),
  ).toEqual([{ tagEvents: { tag: 'a' } }, { tagEvents: { tag: 'b' } }]);
  expect(
    await told(
      `${named} { events(subjects: ["default/ending"], types: ["image-tag.*"], after: $after, until: $until) { subject } }`,
    ),
  ).toEqual([{ events: { subject: 'default/ending:a' } }, { events: { subject: 'default/ending:b' } }]);
  await client.dispose();
});

test('who hangs up while it is asked whose token it is leaves no stream behind, and no place taken', async () => {
  let know: () => void = () => undefined;
  const asked: string[] = [];
  const streams: AbortSignal[] = [];
  const viewer = { kind: 'USER', name: 'ada' } as const;
  await using edge = await startEdge({
    http: { host: '127.0.0.1', port: 0, allowedOrigins: [], subscriptionsPerViewer: 1 },
    authenticate: (authorization = '') => {
      asked.push(authorization);
      return authorization === 'slow' ? new Promise((resolve) => (know = () => resolve(viewer))) : viewer;
    },
    openEventStream: (_, __, signal) => {
      streams.push(signal);
      return Promise.resolve(
        (async function* () {
          if (!signal.aborted) await once(signal, 'abort');
          yield* [];
        })(),
      );
    },
  });
  const socket = connect(edge.port, '127.0.0.1');
  socket.write('GET /events HTTP/1.1\r\nhost: a\r\nauthorization: slow\r\n\r\n');
  await eventually(() => asked.length === 1, 'the question');
  socket.destroy();
  // What is asked on another connection behind that is answered when the end of the first was seen.
  await fetch(`${edge.url}/livez`);
  know();
  await eventually(() => streams[0]?.aborted, 'the end of the stream');
  await eventually(async () => {
    const next = await fetch(`${edge.url}/events`, { headers: { authorization: 'quick' } });
    await next.body?.cancel();
    return next.status === 200;
  }, 'its place to be free');
});
