import type { ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import { follow, openSocket } from '../../support/following.js';
import { mapImage } from '../../support/images/mapped-image.js';
import { imageSdl } from '../../support/partners/image-scans.js';
import { startPartner, type Mischief } from '../../support/partners/partner.js';
import { startSluice } from '../../support/sluice.js';
import { eventually } from '../../support/wait.js';

// Only who never answers is to be late.
const sluice = await startSluice({
  SLUICE_ALLOWED_SUBGRAPH_ADDRESSES: '127.0.0.0/8',
  SLUICE_SUBGRAPH_DEADLINE_MS: '60000',
});
const sdl = imageSdl('scan: ImageScan levels: [Int]', 'type ImageScan { critical: Int }');
const scans = await startPartner(sdl, {
  Image: { scan: () => ({ critical: 2 }), levels: () => [1] },
  entities: { Image: (representation) => representation },
});
await sluice.mutate('applyImageStream', { namespace: 'default', name: 'web', tags: [] }, 'cursor');
await sluice.mutate('putSubgraph', { name: 'scans', mayExtend: ['Image'] }, 'subgraph { name }');
await sluice.mutate('publishSubgraph', { name: 'scans', sdl, url: scans.url }, 'subgraph { name }');
await eventually(
  async () =>
    JSON.stringify(await sluice.data('{ __type(name: "Image") { fields { name } } }')).includes('"levels"'),
  'the partner’s fields',
);

interface Moved {
  readonly tag: string;
  readonly after: { readonly image: { readonly scan?: unknown; readonly levels?: unknown } };
}
const following = (fields: string) => `subscription ($after: EventCursor) {
  tagEvents(namespace: "default", types: [MOVED], after: $after) { tag after { image { digest ${fields} } } } }`;

/** Those who follow tags from now on, each on a socket of its own: one our own fields, one and another the partner's. */
async function followers() {
  const { eventCursor: after } = await sluice.data('{ eventCursor }');
  const begin = (fields: string) => follow<Moved>(openSocket(sluice), following(fields), { after });
  return {
    ours: begin(''),
    theirs: begin('scan { critical } levels'),
    beside: begin('scan { critical } levels'),
  };
}

let tags = 0;
const move = async () => {
  const tag = `tag-${String(tags++)}`;
  await mapImage(sluice, tag, tag);
  return tag;
};
const told = (events: readonly Moved[]) => events.map(({ tag }) => tag);

test('who follows what a partner never answers waits, and nobody else does; twin: who follows the same waits, too', async () => {
  const held: ServerResponse[] = [];
  scans.mischief = (response) => held.push(response);
  const { ours, theirs, beside } = await followers();
  const moved = [await move(), await move(), await move(), await move()];
  expect(told(await ours.until(4))).toEqual(moved);
  await eventually(() => held.length > 0, 'the partner to be asked');
  expect([theirs.events, beside.events]).toEqual([[], []]);
  scans.mischief = null;
  for (const response of held) response.destroy();
  await eventually(() => theirs.events.length === 4 && beside.events.length === 4, 'all to get all');
  expect(told(theirs.events)).toEqual(moved);
  expect(theirs.events[0]?.after.image).toMatchObject({ scan: null, levels: null });
  expect(theirs.error()).toMatchObject([{ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }]);
  expect(theirs.events[3]?.after.image).toMatchObject({ scan: { critical: 2 }, levels: [1] });
  for (const each of [ours, theirs, beside]) each.stop();
});

const json = { 'content-type': 'application/json' };
const levels = (value: string, count: number) =>
  `{"data":{"_entities":[{"levels":[${Array<string>(count).fill(value).join()}]}]}}`;

/** Bytes without end, as fast as they are taken. */
function pour(response: ServerResponse): void {
  if (!response.destroyed) response.write(' '.repeat(65_536), () => setImmediate(pour, response));
}

test.each<[string, Mischief]>([
  ['a page', (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<p>')],
  ['half of its answer', (response) => response.writeHead(200, json).end('{"data":{"_ent')],
  [
    'bytes without end',
    (response) => {
      pour(response.writeHead(200, json));
    },
  ],
  ['a megabyte of wrong values', (response) => response.writeHead(200, json).end(levels('""', 190_000))],
  ['eight megabytes of values', (response) => response.writeHead(200, json).end(levels('1', 4_000_000))],
])('a partner that sends %s empties its own fields, and all go on to the next event', async (_, mischief) => {
  const { ours, theirs, beside } = await followers();
  scans.mischief = mischief;
  const first = await move();
  expect(told(await ours.until(1))).toEqual([first]);
  await eventually(() => theirs.events.length > 0 && beside.events.length > 0, 'the event, as it is');
  const errors = theirs.error() as { message: string; extensions: { code: string } }[];
  expect(errors.length).toBeGreaterThan(0);
  expect(errors.length).toBeLessThanOrEqual(20);
  expect(new Set(errors.map(({ extensions }) => extensions.code))).toEqual(new Set(['SUBGRAPH_UNAVAILABLE']));
  expect(theirs.events[0]?.after.image.scan).toBeNull();
  scans.mischief = null;
  const second = await move();
  await eventually(() => [ours, theirs, beside].every(({ events }) => events.length === 2), 'the next event');
  for (const each of [ours, theirs, beside]) {
    expect(told(each.events)).toEqual([first, second]);
    each.stop();
  }
  expect(theirs.events[1]?.after.image).toMatchObject({ scan: { critical: 2 }, levels: [1] });
  expect(ours.error()).toBeUndefined();
});
