import { expect, test } from 'vitest';
import { Seal } from '../../../src/events/cursor/cursor.js';
import { entryOf, entryOfLine } from '../../../src/events/tail/entries.js';
import { type Entry, Ring, type RingLimits } from '../../../src/events/tail/ring.js';

const seal = new Seal({ epoch: '7c1f4f6e-3f0f-4d8e-9d53-0f8a5d4f2b11', cursorKey: Buffer.alloc(32, 7) });
const at = (place: number) => ({ place: BigInt(place), number: 1n });

/** An event with so many characters of payload; `number` tells events of one transaction apart. */
const entry = (place: number, payload = 'x'.repeat(10), number = 1) =>
  entryOf(
    {
      ...{ place: BigInt(place), number: BigInt(number), transaction: BigInt(place) },
      ...{ id: 'e', type: 'test.happened', version: 1, namespace: 'shop', subject: 'shop/web' },
      ...{ payload: { payload }, occurredAt: new Date(0), actor: { kind: 'SYSTEM', name: 'test' } },
      cause: { kind: 'REQUEST', message: 'for a test', requestId: null, eventId: null },
    },
    seal,
  );
const size = Buffer.byteLength(entry(1).line);
const ringOf = (limits: RingLimits, start = 0) =>
  new Ring(at(start), limits, (line) => entryOfLine(line, seal));
const placesOf = (entries: readonly Entry[]) => entries.map(({ position }) => Number(position.place));

test('a ring yields what lies behind a position, as much as is asked for', () => {
  const ring = ringOf({ events: 10, bytes: 10_000 });
  ring.append([2, 4, 6].map((place) => entry(place)));
  ring.append([]);
  expect(placesOf(ring.after(at(0), 10))).toEqual([2, 4, 6]);
  expect(placesOf(ring.after(at(3), 10))).toEqual([4, 6]);
  expect(placesOf(ring.after(at(2), 1))).toEqual([4]);
  expect(ring.after(at(6), 10)).toEqual([]);
  expect(ring.end).toEqual(at(6));
});

test('a ring yields whole transactions, whether they came last or before', () => {
  const ring = ringOf({ events: 10, bytes: 10_000 });
  const two = [entry(1), entry(2, 'a', 1), entry(2, 'b', 2), entry(3)];
  ring.append(two);
  for (const when of ['last', 'before']) {
    expect(ring.after(at(0), 1), when).toHaveLength(1);
    expect(placesOf(ring.after(at(0), 2))).toEqual([1, 2, 2]);
    expect(placesOf(ring.after({ place: 2n, number: 1n }, 1))).toEqual([2]);
    ring.append([entry(4)]);
  }
});

test('what came before the last look says the same when it is read again', () => {
  const ring = ringOf({ events: 10, bytes: 10_000 });
  ring.append([entry(1, 'шлюз 🚰\t"'), entry(2)]);
  const first = ring.after(at(0), 10).map(({ event }) => JSON.stringify(event));
  ring.append([entry(3)]);
  expect(ring.after(at(0), 2).map(({ event }) => JSON.stringify(event))).toEqual(first);
  expect(placesOf(ring.after(at(0), 10))).toEqual([1, 2, 3]);
});

test.each<[string, RingLimits]>([
  ['goes round', { events: 40, bytes: 40 * size }],
  ['grows', { events: 1_500, bytes: 1_000_000 }],
])('a ring keeps what it holds in order, however long each is and however often it %s', (_, limits) => {
  const ring = ringOf(limits);
  let start = 1;
  for (let place = 1; place <= 2_000; place += 2) {
    const length = (place * 7919) % (3 * size);
    ring.append([entry(place, 'ä'.repeat(length)), entry(place + 1, 'y'.repeat(length))]);
    while (!ring.reaches(at(start - 1))) start++;
    if (place % 100 !== 1) continue;
    const kept = ring.after(at(start - 1), Infinity);
    expect(placesOf(kept)).toEqual(Array.from({ length: place + 2 - start }, (_, n) => start + n));
    expect(kept.length).toBeGreaterThan(1);
    expect(kept.at(-2)?.event.payload).toEqual({ payload: 'ä'.repeat(length) });
  }
});

test.each([
  ['events', { events: 3, bytes: 100_000 }],
  ['bytes', { events: 100, bytes: 3 * size + 5 }],
])('a ring drops the oldest over its limit of %s, and says how far it reaches back', (_, limits) => {
  const ring = ringOf(limits);
  for (let place = 1; place <= 5; place++) ring.append([entry(place)]);
  expect(placesOf(ring.after(at(2), 10))).toEqual([3, 4, 5]);
  expect(ring.reaches(at(2))).toBe(true);
  expect(ring.reaches(at(1))).toBe(false);
});

test('a ring holds nothing of an event that is larger than all of it', () => {
  const ring = ringOf({ events: 3, bytes: 3 * size });
  ring.append([entry(1), entry(2, 'x'.repeat(3 * size))]);
  expect(ring.reaches(at(1))).toBe(false);
  expect(ring.reaches(at(2))).toBe(true);
  expect(ring.after(at(0), 10)).toEqual([]);
  ring.append([entry(3)]);
  expect(placesOf(ring.after(at(2), 10))).toEqual([3]);
});

test('a ring begun anew knows nothing from before', () => {
  const ring = ringOf({ events: 3, bytes: 1_000 });
  ring.append([entry(1)]);
  ring.restart(at(9));
  expect(ring.reaches(at(1))).toBe(false);
  expect(ring.after(at(9), 10)).toEqual([]);
  expect(ring.end).toEqual(at(9));
});

test('a ring that has begun anew takes nothing from before, and never says that it reaches back there', () => {
  const ring = ringOf({ events: 3, bytes: 10_000 });
  ring.append([entry(1)]);
  ring.restart(at(4));
  // Of 2 to 6, where 4 was trimmed before anybody had read it.
  ring.append([entry(2), entry(3), entry(5), entry(6)]);
  expect(ring.reaches(at(3))).toBe(false);
  expect(placesOf(ring.after(at(4), 10))).toEqual([5, 6]);
});
