import { expect, test } from 'vitest';
import type { LoggedEvent } from '../../../src/events/index.js';
import { type Entry, Ring } from '../../../src/events/tail/ring.js';

const at = (place: number) => ({ place: BigInt(place), number: 1n });
const event: LoggedEvent = {
  id: 'e',
  type: 'test.happened',
  version: 1,
  namespace: 'shop',
  subject: 'shop/web',
  payload: {},
  actor: { kind: 'SYSTEM', name: 'test' },
  cause: { kind: 'REQUEST', message: 'for a test', requestId: null, eventId: null },
  occurredAt: new Date(0),
  sequence: '',
  cursor: '',
};
const entry = (place: number, size = 10): Entry => ({
  position: at(place),
  transaction: BigInt(place),
  size,
  event,
});
const placesOf = (entries: readonly Entry[]) => entries.map(({ position }) => Number(position.place));

test('a ring yields what lies behind a position, as much as is asked for', () => {
  const ring = new Ring(at(0), { events: 10, bytes: 1_000 });
  ring.append([2, 4, 6].map((place) => entry(place)));
  expect(placesOf(ring.after(at(0), 10))).toEqual([2, 4, 6]);
  expect(placesOf(ring.after(at(3), 10))).toEqual([4, 6]);
  expect(placesOf(ring.after(at(2), 1))).toEqual([4]);
  expect(ring.after(at(6), 10)).toEqual([]);
  expect(ring.end).toEqual(at(6));
});

test.each([
  ['events', { events: 3, bytes: 1_000 }],
  ['bytes', { events: 100, bytes: 35 }],
])('a ring drops the oldest over its limit of %s, and says how far it reaches back', (_, limits) => {
  const ring = new Ring(at(0), limits);
  for (let place = 1; place <= 5; place++) ring.append([entry(place)]);
  expect(placesOf(ring.after(at(2), 10))).toEqual([3, 4, 5]);
  expect(ring.reaches(at(2))).toBe(true);
  expect(ring.reaches(at(1))).toBe(false);
});

test('a ring holds nothing of an event that is larger than all of it', () => {
  const ring = new Ring(at(0), { events: 3, bytes: 35 });
  ring.append([entry(1), entry(2, 100)]);
  expect(ring.reaches(at(1))).toBe(false);
  expect(ring.reaches(at(2))).toBe(true);
});

test('a ring begun anew knows nothing from before', () => {
  const ring = new Ring(at(0), { events: 3, bytes: 1_000 });
  ring.append([entry(1)]);
  ring.restart(at(9));
  expect(ring.reaches(at(1))).toBe(false);
  expect(ring.end).toEqual(at(9));
});
