import { expect, test } from 'vitest';
import { createToken, makeClusterAdmin } from '../../../src/viewer/index.js';
import { createLogger } from '../../../src/platform/logger.js';
import { Database } from '../../../src/platform/postgres/index.js';
import { follow, openSocket } from '../../support/following.js';
import { imageSdl, overrideNow, startImageScans } from '../../support/partners/image-scans.js';
import { mapImage } from '../../support/images/mapped-image.js';
import { startSluice } from '../../support/sluice.js';
import { eventually } from '../../support/wait.js';

// A call that a busy machine makes late would be an event without its scan.
const sluice = await startSluice({
  SLUICE_ALLOWED_SUBGRAPH_ADDRESSES: '127.0.0.0/8',
  SLUICE_SUBGRAPH_DEADLINE_MS: '60000',
});
const scans = await startImageScans();
await sluice.mutate(
  'applyImageStream',
  { namespace: 'default', name: 'web', tags: [] },
  'imageStream { name }',
);
await sluice.mutate('putSubgraph', { name: 'scans', mayExtend: ['Image'] }, 'subgraph { name }');
const scan = 'type ImageScan { critical: Int scanner: String }';
const publish = (fields: string) =>
  sluice.mutate(
    'publishSubgraph',
    { name: 'scans', sdl: imageSdl(fields, scan), url: scans.url, override: overrideNow() },
    'subgraph { current { version } }',
  );
await publish('scan: ImageScan');
const fields = async () =>
  JSON.stringify((await sluice.data('{ __type(name: "Image") { fields { name } } }')).__type.fields);
const isServed = (field: string) =>
  eventually(async () => (await fields()).includes(`"${field}"`), `${field} served`);
await isServed('scan');

interface Moved {
  readonly id: string;
  readonly tag: string;
  readonly after: {
    readonly image: { readonly digest: string; readonly scan?: { readonly critical: number } };
  };
}
const plain =
  'subscription ($after: EventCursor) { tagEvents(namespace: "default", types: [MOVED], after: $after) { id tag after { image { digest } } } }';
const scanned =
  'subscription ($after: EventCursor) { tagEvents(namespace: "default", types: [MOVED], after: $after) { id tag after { image { digest scan { critical } } } } }';

/** Clients on sockets of their own, each viewer with at most 500 subscriptions. */
async function openClients(count: number) {
  await using db = new Database({ url: sluice.databaseUrl, logger: createLogger('silent'), connections: 1 });
  const tokens: string[] = [];
  for (const name of ['bea', 'cyd', 'dan']) {
    await makeClusterAdmin(db, name);
    tokens.push(await createToken(db, name));
  }
  return Array.from({ length: count }, (_, index) =>
    openSocket({ address: sluice.address, token: tokens[index % tokens.length] ?? '' }),
  );
}

test('a thousand subscriptions miss no event through twenty publications and a rollback', async () => {
  const clients = await openClients(12);
  const from: { eventCursor: string } = await sluice.data('{ eventCursor }');
  const begun = { after: from.eventCursor };
  const following = clients.flatMap((client) => [
    ...Array.from({ length: 50 }, () => follow<Moved>(client, plain, begun)),
    ...Array.from({ length: 35 }, () => follow<Moved>(client, scanned, begun)),
  ]);
  expect(following.length).toBeGreaterThanOrEqual(1_000);
  const digests = [await mapImage(sluice, 'first', 'first')];
  // From here on all of them are where their groups are.
  await eventually(() => following.every(({ events }) => events.length === 1), 'all to follow', 120);
  scans.received.length = 0;
  for (let round = 0; round < 20; round++) {
    await publish(`scan: ImageScan rank${String(round)}: Int`);
    digests.push(await mapImage(sluice, `tag-${String(round)}`, String(round)));
  }
  await sluice.mutate('rollbackSubgraph', { name: 'scans', toVersion: 1 }, 'subgraph { name }');
  digests.push(await mapImage(sluice, 'last', 'last'));
  const isThrough = () =>
    following.every((each) => each.events.length >= digests.length || each.error() !== undefined);
  await eventually(isThrough, 'all events at all subscriptions', 120);
  const seen = following.map(({ events, ...each }) => ({
    got: events.map(({ after }) => after.image.digest),
    error: each.error(),
  }));
  expect(seen.filter(({ got, error }) => error !== undefined || got.join() !== digests.join())).toEqual([]);
  const scansSeen = following.flatMap(({ events }) => events.flatMap(({ after }) => after.image.scan ?? []));
  expect(scansSeen).toHaveLength(420 * digests.length);
  expect(scansSeen.every(({ critical }) => critical === 2)).toBe(true);
  // Once for those who follow the same with the same rights, and not once for each of 420; through every exchange.
  const calls = scans.received.filter(({ query }) => query.includes('_entities')).length;
  expect(calls).toBe(digests.length - 1);
  for (const each of following) each.stop();
}, 300_000);

test('a subscription whose field is gone ends with the reason, and with the cursor behind its last event', async () => {
  await publish('scan: ImageScan extra: Int');
  await isServed('extra');
  const socket = openSocket(sluice);
  const query =
    'subscription ($after: EventCursor) { tagEvents(namespace: "default", types: [MOVED, REPLACED], after: $after) { id cursor after { image { digest extra } } } }';
  const from: { eventCursor: string } = await sluice.data('{ eventCursor }');
  await mapImage(sluice, 'ends', 'seen');
  const begun = { after: from.eventCursor };
  const first = follow<{ id: string; cursor: string }>(socket, query, begun);
  const other = follow<{ id: string }>(socket, query.replace(' extra', ''), begun);
  const known = (await first.until(1)).length;
  await other.until(1);
  await publish('scan: ImageScan');
  await expect.poll(fields).not.toContain('"extra"');
  const missed = await mapImage(sluice, 'ends', 'missed');
  await expect
    .poll(() => first.error())
    .toMatchObject([{ extensions: { code: 'SCHEMA_CHANGED', cursor: first.events.at(-1)?.cursor } }]);
  expect(first.events).toHaveLength(known);
  const [{ extensions }] = first.error() as [{ extensions: { cursor: string } }];
  const resumed = follow<{ after: { image: { digest: string } } }>(socket, query.replace(' extra', ''), {
    after: extensions.cursor,
  });
  expect((await resumed.until(1)).at(0)?.after.image.digest).toBe(missed);
  expect(other.error()).toBeUndefined();
});
