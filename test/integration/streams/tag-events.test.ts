import { beforeAll, expect, test } from 'vitest';
import { pushImage } from '../../support/images.js';
import { follow, openSocket } from '../../support/following.js';
import { startRegistry } from '../../support/registry.js';
import { startSluice } from '../../support/sluice.js';

interface TagEvent {
  readonly id: string;
  readonly cursor: string;
  readonly type: string;
  readonly stream: string;
  readonly tag: string;
  readonly before: { readonly digest: string | null; readonly reference: string } | null;
  readonly after: { readonly digest: string | null; readonly reference: string } | null;
  readonly reason: string | null;
  readonly actor: { readonly name: string };
  readonly cause: { readonly kind: string; readonly message: string; readonly eventId: string | null };
  readonly imageTag: { readonly current: { readonly digest: string } | null } | null;
}

const registry = await startRegistry();
const sluice = await startSluice();
const socket = openSocket(sluice);

const query = `subscription ($namespace: String, $stream: String, $tag: String, $types: [TagEventType!], $after: EventCursor) {
  tagEvents(namespace: $namespace, stream: $stream, tag: $tag, types: $types, after: $after) {
    id cursor type namespace stream tag before { digest reference } after { digest reference } reason occurredAt
    actor { kind name } cause { kind message eventId requestId } imageTag { current { digest } } } }`;
const events = (variables: Record<string, unknown> = {}) => follow<TagEvent>(socket, query, variables);

const point = async (stream: string, tag: string, name: string): Promise<string> => {
  const source = { kind: 'DOCKER_IMAGE', name };
  const input = { namespace: 'default', stream, tag, source, reference: true };
  return (await sluice.mutate('setImageTag', input, 'imageTag { name }')).cursor;
};
const cursorNow = async (): Promise<string> => (await sluice.data('{ eventCursor }')).eventCursor;

let beginning: string;
beforeAll(async () => {
  beginning = await cursorNow();
  await point('log', 'a', 'quay.io/o/a:1');
  await point('log', 'b', 'quay.io/o/b:1');
  await point('log', 'a', 'quay.io/o/a:2');
  await point('other', 'a', 'quay.io/o/x:1');
});

test('behind a cursor comes first all that has happened, then what happens, once each', async () => {
  const following = events({ stream: 'log', after: beginning });
  await following.until(3);
  await point('log', 'b', 'quay.io/o/b:2');
  const seen = await following.until(4);
  expect(
    seen.map(({ type, tag, before, after }) => [type, tag, before?.reference, after?.reference]),
  ).toEqual([
    ['MOVED', 'a', undefined, 'quay.io/o/a:1'],
    ['MOVED', 'b', undefined, 'quay.io/o/b:1'],
    ['REPLACED', 'a', 'quay.io/o/a:1', 'quay.io/o/a:2'],
    ['REPLACED', 'b', 'quay.io/o/b:1', 'quay.io/o/b:2'],
  ]);
  following.stop();

  const resumed = events({ stream: 'log', after: seen[1]?.cursor });
  expect((await resumed.until(2)).map(({ id }) => id)).toEqual(seen.slice(2).map(({ id }) => id));
  resumed.stop();
});

test('events are filtered by namespace, stream, tag and type', async () => {
  const marker = async (filter: Record<string, unknown>, expected: string[]) => {
    const following = events({ ...filter, after: beginning });
    const seen = await following.until(expected.length);
    expect(
      seen
        .slice(0, expected.length)
        .map(({ stream, tag, after }) => `${stream}:${tag} ${after?.reference ?? ''}`),
    ).toEqual(expected);
    following.stop();
  };
  await marker({ stream: 'log', tag: 'a' }, ['log:a quay.io/o/a:1', 'log:a quay.io/o/a:2']);
  await marker({ stream: 'other' }, ['other:a quay.io/o/x:1']);
  await marker({ namespace: 'default', tag: 'b', types: ['MOVED'] }, ['log:b quay.io/o/b:1']);
  const none = events({ namespace: 'nowhere', after: beginning });
  const wrongType = events({ types: ['IMPORT_FAILED'], after: beginning });
  await marker({ stream: 'other' }, ['other:a quay.io/o/x:1']);
  expect([none.events, wrongType.events]).toEqual([[], []]);
});

test('the cursor of a mutation lies right behind its own events', async () => {
  const cursor = await point('cursors', 'a', 'quay.io/o/a:1');
  const following = events({ stream: 'cursors', after: cursor });
  await point('cursors', 'a', 'quay.io/o/a:2');
  const [first] = await following.until(1);
  expect(first?.after?.reference).toBe('quay.io/o/a:2');
  following.stop();
});

test('an import says both digests; what follows the tag says which event moved it', async () => {
  const from = `${registry.host}/team/app:x`;
  const input = { namespace: 'default', stream: 'app', tag: 'x', from, insecure: true, confirm: true };
  const v1 = await pushImage(registry.host, 'team/app:x', { labels: { n: '1' } });
  await sluice.mutate('importImages', input, 'results { outcome }');
  const alias = {
    namespace: 'default',
    stream: 'app',
    tag: 'latest',
    source: { kind: 'IMAGE_STREAM_TAG', name: 'x' },
    track: true,
  };
  const { cursor } = await sluice.mutate('setImageTag', alias, 'cursor');
  const following = events({ stream: 'app', after: cursor });
  const v2 = await pushImage(registry.host, 'team/app:x', { labels: { n: '2' } });
  await sluice.mutate('importImages', input, 'results { outcome }');
  const [moved, followed] = await following.until(2);
  expect(moved).toMatchObject({
    type: 'MOVED',
    tag: 'x',
    before: { digest: v1 },
    after: { digest: v2 },
    actor: { name: 'ada' },
    cause: { kind: 'IMPORT', message: `imported from ${from}`, eventId: null },
    imageTag: { current: { digest: v2 } },
  });
  expect(followed).toMatchObject({
    tag: 'latest',
    after: { digest: v2 },
    cause: { kind: 'TRACKING', message: 'follows x', eventId: moved?.id },
  });
  following.stop();
});

test('a failed import is told once, with its reason; the same failure again is not', async () => {
  const following = events({ stream: 'failing', after: await cursorNow() });
  const input = { namespace: 'default', stream: 'failing', tag: 'x', insecure: true, confirm: true };
  const fail = (from: string) =>
    sluice.mutate('importImages', { ...input, from: `${registry.host}/${from}` }, 'results { outcome }');
  await fail('team/nope:1');
  await fail('team/nope:1');
  await point('failing', 'end', 'quay.io/o/end:1');
  const seen = await following.until(2);
  expect(seen.map(({ type, reason }) => [type, reason]).filter(([type]) => type !== 'SPEC_CHANGED')).toEqual([
    ['IMPORT_FAILED', 'NotFound'],
    ['MOVED', null],
  ]);
  following.stop();
});

test('rollback, end of tracking and deletion are told, with who and why', async () => {
  const target = { namespace: 'default', stream: 'told', tag: 'a' };
  const from = `${registry.host}/team/told:x`;
  const importVersion = async (version: string) => {
    const digest = await pushImage(registry.host, 'team/told:x', { labels: { version } });
    const { cursor } = await sluice.mutate(
      'importImages',
      { ...target, from, insecure: true, confirm: true },
      'cursor',
    );
    return { digest, cursor: String(cursor) };
  };
  const v1 = await importVersion('1');
  const v2 = await importVersion('2');
  const following = events({ stream: 'told', after: v2.cursor });
  await sluice.mutate('rollbackImageTag', { ...target, reason: 'version 2 is broken' }, 'cursor');
  await sluice.mutate('stopTracking', target, 'cursor');
  await sluice.mutate('deleteImageTag', target, 'deleted');
  const seen = await following.until(3);
  expect(
    seen.map(({ type, before, after, cause }) => [type, before?.digest, after?.digest, cause.kind]),
  ).toEqual([
    ['MOVED', v2.digest, v1.digest, 'ROLLBACK'],
    ['TRACKING_STOPPED', v1.digest, v1.digest, 'REQUEST'],
    ['DELETED', v1.digest, undefined, 'REQUEST'],
  ]);
  expect(seen[0]?.cause.message).toBe('version 2 is broken');
  expect(seen[2]?.imageTag).toBeNull();
  following.stop();
});

test('a cursor that is none of ours is refused with a code, before any event', async () => {
  for (const after of ['nonsense', `${beginning}x`, beginning.slice(0, -3)]) {
    const following = events({ after });
    await expect(following.until(1)).rejects.toThrow('BAD_USER_INPUT');
  }
});

test('state and events join without a seam: the cursor of a query holds what the query saw, and no more', async () => {
  const stop = new AbortController();
  const writer = (async () => {
    for (let n = 0; !stop.signal.aborted; n++)
      await point('seam', `t${String(n % 5)}`, `quay.io/o/a:${String(n)}`);
  })();
  for (let round = 0; round < 10; round++) {
    const { eventCursor, imageStream } =
      await sluice.data(`{ eventCursor imageStream(namespace: "default", name: "seam") {
      tags { nodes { name current { reference } } } } }`);
    if (!imageStream) continue;
    const state = new Map<string, string>();
    for (const { name, current } of imageStream.tags.nodes)
      state.set(String(name), String(current.reference));
    const following = events({ stream: 'seam', after: eventCursor });
    for (const { tag, before, after } of (await following.until(5)).slice(0, 5)) {
      // What the query saw may be newer than the cursor, never older: then the event tells of what is known.
      const known = state.get(tag);
      if (known !== after?.reference) expect(before?.reference).toBe(known);
      state.set(tag, after?.reference ?? '');
    }
    following.stop();
  }
  stop.abort();
  await writer;
});
